package io.conferenceplan.purpose;

import io.conferenceplan.internal.PlanStyle;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One purpose of the conference.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Purpose extends WithPurpose permits ImmutablePurpose {

    /** {@return the purpose, retold briefly} */
    String text();

    /** {@return what it is after} */
    List<Intent> intents();

    /** {@return the year whose work is reviewed, such as 2023} */
    OptionalInt reviewedYear();

    /** {@return the year whose work is launched or planned, such as 2024} */
    OptionalInt launchedYear();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePurpose.builder();
    }

    /** Builds a purpose; each attribute can be set once. */
    sealed interface Builder permits ImmutablePurpose.Builder {

        /**
         * Sets the purpose, retold briefly.
         *
         * @param text the value; required
         * @return this builder
         */
        Builder text(String text);

        /**
         * Adds one to intents: what it is after.
         *
         * @param intent the element to add
         * @return this builder
         */
        Builder addIntent(Intent intent);

        /**
         * Adds several to intents: what it is after.
         *
         * @param intents the elements to add, in order
         * @return this builder
         */
        Builder addAllIntents(Iterable<? extends Intent> intents);

        /**
         * Sets the year whose work is reviewed, such as 2023.
         *
         * @param reviewedYear the value
         * @return this builder
         */
        Builder reviewedYear(int reviewedYear);

        /**
         * Sets the year whose work is launched or planned, such as 2024.
         *
         * @param launchedYear the value
         * @return this builder
         */
        Builder launchedYear(int launchedYear);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if text is missing
         */
        Purpose build();
    }
}
