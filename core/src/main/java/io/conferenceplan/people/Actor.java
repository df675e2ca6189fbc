package io.conferenceplan.people;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.internal.PlanStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who does something: an organisation, an office such as "Giám đốc" of one, or a person.
 *
 * <p>At least one of the three is stated; together they narrow each other down.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public abstract sealed class Actor implements WithActor permits ImmutableActor {

    /** {@return the organisation} */
    public abstract Optional<OrganisationId> organisation();

    /** {@return the office or function, such as "Giám đốc" or "đại diện lãnh đạo"} */
    public abstract Optional<String> office();

    /** {@return the name of a person} */
    public abstract Optional<String> person();

    /** {@return how the document writes the actor here, where that is not the name that the organisation has} */
    public abstract Optional<String> wording();

    Actor() {}

    @Value.Check
    void check() {
        Invariants.require(
                organisation().isPresent() || office().isPresent() || person().isPresent(),
                "actor",
                "have an organisation, an office or a person",
                "nobody");
    }

    /**
     * {@return an organisation as actor}
     *
     * @param organisation its id
     */
    public static Actor organisation(OrganisationId organisation) {
        return builder().organisation(organisation).build();
    }

    /**
     * {@return an office as actor}
     *
     * @param office the office, such as "Bí thư Tỉnh ủy"
     */
    public static Actor office(String office) {
        return builder().office(office).build();
    }

    /**
     * {@return an office of an organisation as actor}
     *
     * @param office the office, such as "Giám đốc"
     * @param organisation the id of the organisation
     */
    public static Actor office(String office, OrganisationId organisation) {
        return builder().office(office).organisation(organisation).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableActor.builder();
    }

    /** Builds an actor; each attribute can be set once. */
    public sealed interface Builder permits ImmutableActor.Builder {

        /**
         * Sets the organisation.
         *
         * @param organisation the value
         * @return this builder
         */
        Builder organisation(OrganisationId organisation);

        /**
         * Sets the office or function, such as "Giám đốc" or "đại diện lãnh đạo".
         *
         * @param office the value
         * @return this builder
         */
        Builder office(String office);

        /**
         * Sets the name of a person.
         *
         * @param person the value
         * @return this builder
         */
        Builder person(String person);

        /**
         * Sets how the document writes the actor here.
         *
         * @param wording the value
         * @return this builder
         */
        Builder wording(String wording);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if organisation, office and person are all missing
         */
        Actor build();
    }
}
