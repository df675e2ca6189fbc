package io.conferenceplan.purpose;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An anniversary that the plan mentions, such as 70 years of the victory of Điện Biên Phủ (7/5/1954 - 7/5/2024).
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Anniversary extends WithAnniversary permits ImmutableAnniversary {

    /** {@return what happened} */
    String name();

    /** {@return the stated number of years, as in "kỷ niệm 70 năm"} */
    Optional<Stated<Count>> years();

    /** {@return when it happened} */
    PlanDate from();

    /** {@return when it is commemorated} */
    PlanDate to();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAnniversary.builder();
    }

    /** Builds an anniversary; each attribute can be set once. */
    sealed interface Builder permits ImmutableAnniversary.Builder {

        /**
         * Sets what happened.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the stated number of years, as in "kỷ niệm 70 năm".
         *
         * @param years the value
         * @return this builder
         */
        Builder years(Stated<Count> years);

        /**
         * Sets when it happened.
         *
         * @param from the value; required
         * @return this builder
         */
        Builder from(PlanDate from);

        /**
         * Sets when it is commemorated.
         *
         * @param to the value; required
         * @return this builder
         */
        Builder to(PlanDate to);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if name or from or to is missing
         */
        Anniversary build();
    }
}
