package io.conferenceplan.people;

import io.conferenceplan.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that the plan names: an office, a department, a newspaper, a company, a village, an emulation
 * cluster.
 *
 * <p>Duties, slots and recipients refer to it by its id; its name and aliases are how documents write it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Organisation extends WithOrganisation permits ImmutableOrganisation {

    /** {@return the id, unique within the plan} */
    OrganisationId id();

    /** {@return the full name} */
    String name();

    /** {@return the other ways in which the name is written, such as "Sở KH&amp;ĐT"} */
    List<String> aliases();

    /** {@return the level of government} */
    Optional<AdministrativeLevel> level();

    /** {@return the organisation that this one is a part of} */
    Optional<OrganisationId> parent();

    /** {@return the organisations that this one is made of, such as the provinces of a cluster} */
    List<OrganisationId> members();

    /** {@return where the organisation is} */
    Optional<String> place();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableOrganisation.builder();
    }

    /** Builds an organisation; each attribute can be set once. */
    sealed interface Builder permits ImmutableOrganisation.Builder {

        /**
         * Sets the id, unique within the plan.
         *
         * @param id the value; required
         * @return this builder
         */
        Builder id(OrganisationId id);

        /**
         * Sets the full name.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Adds one to aliases: the other ways in which the name is written, such as "Sở KH&amp;ĐT".
         *
         * @param alias the element to add
         * @return this builder
         */
        Builder addAlias(String alias);

        /**
         * Adds several to aliases: the other ways in which the name is written, such as "Sở KH&amp;ĐT".
         *
         * @param aliases the elements to add, in order
         * @return this builder
         */
        Builder addAllAliases(Iterable<String> aliases);

        /**
         * Sets the level of government.
         *
         * @param level the value
         * @return this builder
         */
        Builder level(AdministrativeLevel level);

        /**
         * Sets the organisation that this one is a part of.
         *
         * @param parent the value
         * @return this builder
         */
        Builder parent(OrganisationId parent);

        /**
         * Adds one to members: the organisations that this one is made of, such as the provinces of a cluster.
         *
         * @param member the element to add
         * @return this builder
         */
        Builder addMember(OrganisationId member);

        /**
         * Adds several to members: the organisations that this one is made of, such as the provinces of a cluster.
         *
         * @param members the elements to add, in order
         * @return this builder
         */
        Builder addAllMembers(Iterable<? extends OrganisationId> members);

        /**
         * Sets where the organisation is.
         *
         * @param place the value
         * @return this builder
         */
        Builder place(String place);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if id or name is missing
         */
        Organisation build();
    }
}
