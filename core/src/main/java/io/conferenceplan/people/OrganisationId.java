package io.conferenceplan.people;

import io.conferenceplan.internal.Invariants;

/**
 * The id of an organisation within its plan, such as {@code so-noi-vu}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case, at most 64 characters
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public OrganisationId {
        Invariants.id("organisation id", value);
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case, at most 64 characters
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }

    /** {@return how the texts compare, in the order of their characters} */
    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
