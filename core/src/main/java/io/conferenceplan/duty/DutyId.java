package io.conferenceplan.duty;

import io.conferenceplan.internal.Invariants;

/**
 * The id of a duty within its plan, such as {@code film-review}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case, at most 64 characters
 */
public record DutyId(String value) implements Comparable<DutyId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public DutyId {
        Invariants.id("duty id", value);
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case, at most 64 characters
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    /** {@return how the texts compare, in the order of their characters} */
    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
