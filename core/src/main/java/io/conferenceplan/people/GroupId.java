package io.conferenceplan.people;

import io.conferenceplan.internal.Invariants;

/**
 * The id of a group within its plan, such as {@code press}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case, at most 64 characters
 */
public record GroupId(String value) implements Comparable<GroupId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public GroupId {
        Invariants.id("group id", value);
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case, at most 64 characters
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    /** {@return how the texts compare, in the order of their characters} */
    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
