package io.conferenceplan;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the conference takes place.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Venue extends WithVenue permits ImmutableVenue {

    /** {@return the name, such as "Hội trường huyện"} */
    String name();

    /** {@return the address} */
    Optional<String> address();

    /** {@return how many persons it holds} */
    Optional<Stated<Count>> capacity();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableVenue.builder();
    }

    /** Builds a venue; each attribute can be set once. */
    sealed interface Builder permits ImmutableVenue.Builder {

        /**
         * Sets the name, such as "Hội trường huyện".
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the address.
         *
         * @param address the value
         * @return this builder
         */
        Builder address(String address);

        /**
         * Sets how many persons it holds.
         *
         * @param capacity the value
         * @return this builder
         */
        Builder capacity(Stated<Count> capacity);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if name is missing
         */
        Venue build();
    }
}
