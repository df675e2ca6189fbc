package io.conferenceplan.people;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of participants: one line of "Thành phần".
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface ParticipantGroup extends WithParticipantGroup permits ImmutableParticipantGroup {

    /** {@return the id, unique within the plan} */
    GroupId id();

    /** {@return the group as the document describes it} */
    String name();

    /** {@return the level of government that the group comes from} */
    Optional<AdministrativeLevel> level();

    /** {@return in what role the group takes part} */
    Optional<ParticipantRole> role();

    /** {@return how many persons there are; unstated unless set} */
    @Value.Default
    default Stated<Count> headcount() {
        return Stated.of(Count.unstated());
    }

    /** {@return the organisations and offices that the group names} */
    List<Actor> members();

    /** {@return the stated number of members, as in "của 03 tỉnh"} */
    Optional<Stated<Count>> memberCount();

    /** {@return who is left out, as in "không bao gồm …"} */
    List<String> exclusions();

    /** {@return the awards for which the group was invited} */
    List<Award> awards();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableParticipantGroup.builder();
    }

    /** Builds a participant group; each attribute can be set once. */
    sealed interface Builder permits ImmutableParticipantGroup.Builder {

        /**
         * Sets the id, unique within the plan.
         *
         * @param id the value; required
         * @return this builder
         */
        Builder id(GroupId id);

        /**
         * Sets the group as the document describes it.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the level of government that the group comes from.
         *
         * @param level the value
         * @return this builder
         */
        Builder level(AdministrativeLevel level);

        /**
         * Sets in what role the group takes part.
         *
         * @param role the value
         * @return this builder
         */
        Builder role(ParticipantRole role);

        /**
         * Sets how many persons there are; unstated unless set.
         *
         * @param headcount the value
         * @return this builder
         */
        Builder headcount(Stated<Count> headcount);

        /**
         * Adds one to members: the organisations and offices that the group names.
         *
         * @param member the element to add
         * @return this builder
         */
        Builder addMember(Actor member);

        /**
         * Adds several to members: the organisations and offices that the group names.
         *
         * @param members the elements to add, in order
         * @return this builder
         */
        Builder addAllMembers(Iterable<? extends Actor> members);

        /**
         * Sets the stated number of members, as in "của 03 tỉnh".
         *
         * @param memberCount the value
         * @return this builder
         */
        Builder memberCount(Stated<Count> memberCount);

        /**
         * Adds one to exclusions: who is left out, as in "không bao gồm …".
         *
         * @param exclusion the element to add
         * @return this builder
         */
        Builder addExclusion(String exclusion);

        /**
         * Adds several to exclusions: who is left out, as in "không bao gồm …".
         *
         * @param exclusions the elements to add, in order
         * @return this builder
         */
        Builder addAllExclusions(Iterable<String> exclusions);

        /**
         * Adds one to awards: the awards for which the group was invited.
         *
         * @param award the element to add
         * @return this builder
         */
        Builder addAward(Award award);

        /**
         * Adds several to awards: the awards for which the group was invited.
         *
         * @param awards the elements to add, in order
         * @return this builder
         */
        Builder addAllAwards(Iterable<? extends Award> awards);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if id or name is missing
         */
        ParticipantGroup build();
    }
}
