package io.conferenceplan.agenda;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A presentation (tham luận): who presents what.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Presentation extends WithPresentation permits ImmutablePresentation {

    /** {@return who presents} */
    Actor presenter();

    /** {@return the topic} */
    Optional<String> topic();

    /** {@return how long it takes, where that is stated for this one alone} */
    Optional<Stated<PlanDuration>> duration();

    /** {@return the paper that is presented} */
    Optional<ProductId> product();

    /** {@return what the document says of the presenter} */
    Optional<String> background();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePresentation.builder();
    }

    /** Builds a presentation; each attribute can be set once. */
    sealed interface Builder permits ImmutablePresentation.Builder {

        /**
         * Sets who presents.
         *
         * @param presenter the value; required
         * @return this builder
         */
        Builder presenter(Actor presenter);

        /**
         * Sets the topic.
         *
         * @param topic the value
         * @return this builder
         */
        Builder topic(String topic);

        /**
         * Sets how long it takes, where that is stated for this one alone.
         *
         * @param duration the value
         * @return this builder
         */
        Builder duration(Stated<PlanDuration> duration);

        /**
         * Sets the paper that is presented.
         *
         * @param product the value
         * @return this builder
         */
        Builder product(ProductId product);

        /**
         * Sets what the document says of the presenter.
         *
         * @param background the value
         * @return this builder
         */
        Builder background(String background);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if presenter is missing
         */
        Presentation build();
    }
}
