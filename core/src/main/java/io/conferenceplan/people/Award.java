package io.conferenceplan.people;

import io.conferenceplan.internal.PlanStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An award that is conferred, such as "Cờ thi đua của Chính phủ".
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Award extends WithAward permits ImmutableAward {

    /** {@return the name as the document writes it} */
    String name();

    /** {@return the year that the award is for} */
    OptionalInt year();

    /** {@return who confers it, such as "Thủ tướng Chính phủ"} */
    Optional<String> conferredBy();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAward.builder();
    }

    /** Builds an award; each attribute can be set once. */
    sealed interface Builder permits ImmutableAward.Builder {

        /**
         * Sets the name as the document writes it.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the year that the award is for.
         *
         * @param year the value
         * @return this builder
         */
        Builder year(int year);

        /**
         * Sets who confers it, such as "Thủ tướng Chính phủ".
         *
         * @param conferredBy the value
         * @return this builder
         */
        Builder conferredBy(String conferredBy);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if name is missing
         */
        Award build();
    }
}
