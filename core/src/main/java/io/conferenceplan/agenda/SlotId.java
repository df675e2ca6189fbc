package io.conferenceplan.agenda;

import io.conferenceplan.internal.Invariants;

/**
 * The id of a slot within its plan, such as {@code opening-speech}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case, at most 64 characters
 */
public record SlotId(String value) implements Comparable<SlotId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public SlotId {
        Invariants.id("slot id", value);
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case, at most 64 characters
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public static SlotId of(String value) {
        return new SlotId(value);
    }

    /** {@return how the texts compare, in the order of their characters} */
    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
