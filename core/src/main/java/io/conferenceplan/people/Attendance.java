package io.conferenceplan.people;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes part: a stated total and the groups.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Attendance extends WithAttendance permits ImmutableAttendance {

    /** {@return the stated total number of persons} */
    Optional<Stated<Count>> total();

    /** {@return the groups, in the order of the document} */
    List<ParticipantGroup> groups();

    /** {@return whether the groups are known to be all there are; a list that follows "gồm" often is not} */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** {@return an attendance that states nothing} */
    static Attendance empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAttendance.builder();
    }

    /** Builds an attendance; each attribute can be set once. */
    sealed interface Builder permits ImmutableAttendance.Builder {

        /**
         * Sets the stated total number of persons.
         *
         * @param total the value
         * @return this builder
         */
        Builder total(Stated<Count> total);

        /**
         * Adds one to groups: the groups, in the order of the document.
         *
         * @param group the element to add
         * @return this builder
         */
        Builder addGroup(ParticipantGroup group);

        /**
         * Adds several to groups: the groups, in the order of the document.
         *
         * @param groups the elements to add, in order
         * @return this builder
         */
        Builder addAllGroups(Iterable<? extends ParticipantGroup> groups);

        /**
         * Sets whether the groups are known to be all there are; a list that follows "gồm" often is not.
         *
         * @param complete the value
         * @return this builder
         */
        Builder complete(boolean complete);

        /**
         * Builds the value.
         *
         * @return the value
         */
        Attendance build();
    }
}
