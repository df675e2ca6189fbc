package io.conferenceplan.product;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a duty delivers and an agenda slot uses: a report, a film, invitations, the reception of delegates.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface WorkProduct extends WithWorkProduct permits ImmutableWorkProduct {

    /** {@return the id, unique within the plan} */
    ProductId id();

    /** {@return the product as the document names it} */
    String name();

    /** {@return the kind} */
    ProductKind kind();

    /** {@return how many there are, as in "05 tiết mục"} */
    Optional<Stated<Count>> quantity();

    /** {@return the unit of the quantity, such as "tiết mục"} */
    Optional<String> unit();

    /** {@return how long it takes to show or perform} */
    Optional<Stated<PlanDuration>> duration();

    /** {@return whether each delegate gets one, as with documents, meals and gifts} */
    @Value.Default
    default boolean forDelegates() {
        return false;
    }

    /** {@return who is to present it, as with the speech of a chairman} */
    Optional<Actor> presenter();

    /** {@return what it says or consists of, such as the words of a banner} */
    Optional<String> content();

    /** {@return the year whose work is reviewed, such as 2023} */
    OptionalInt reviewedYear();

    /** {@return the year whose work is launched or planned, such as 2024} */
    OptionalInt launchedYear();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableWorkProduct.builder();
    }

    /** Builds a work product; each attribute can be set once. */
    sealed interface Builder permits ImmutableWorkProduct.Builder {

        /**
         * Sets the id, unique within the plan.
         *
         * @param id the value; required
         * @return this builder
         */
        Builder id(ProductId id);

        /**
         * Sets the product as the document names it.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the kind.
         *
         * @param kind the value; required
         * @return this builder
         */
        Builder kind(ProductKind kind);

        /**
         * Sets how many there are, as in "05 tiết mục".
         *
         * @param quantity the value
         * @return this builder
         */
        Builder quantity(Stated<Count> quantity);

        /**
         * Sets the unit of the quantity, such as "tiết mục".
         *
         * @param unit the value
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets how long it takes to show or perform.
         *
         * @param duration the value
         * @return this builder
         */
        Builder duration(Stated<PlanDuration> duration);

        /**
         * Sets whether each delegate gets one, as with documents, meals and gifts.
         *
         * @param forDelegates the value
         * @return this builder
         */
        Builder forDelegates(boolean forDelegates);

        /**
         * Sets who is to present it.
         *
         * @param presenter the value
         * @return this builder
         */
        Builder presenter(Actor presenter);

        /**
         * Sets what it says or consists of, such as the words of a banner.
         *
         * @param content the value
         * @return this builder
         */
        Builder content(String content);

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
         * @throws IllegalStateException if id or name or kind is missing
         */
        WorkProduct build();
    }
}
