package io.conferenceplan.agenda;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Award;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One item of the agenda, which may contain others.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface AgendaSlot extends WithAgendaSlot permits ImmutableAgendaSlot {

    /** {@return the id, unique within the plan} */
    SlotId id();

    /** {@return the title as the document writes it} */
    String title();

    /** {@return the kinds, the main one first: "launch and closing" has two} */
    List<SlotKind> kinds();

    /** {@return the day; a slot without one takes place on the day of the slot that contains it} */
    Optional<SlotDay> day();

    /** {@return the time within the day} */
    Optional<Stated<SlotTime>> time();

    /** {@return the stated duration} */
    Optional<Stated<PlanDuration>> duration();

    /** {@return the place, where it is not the venue} */
    Optional<String> place();

    /** {@return who performs} */
    List<Actor> performers();

    /** {@return who chairs} */
    List<Actor> chairs();

    /** {@return the work products that the slot uses} */
    List<ProductId> products();

    /** {@return the year whose work is reviewed, such as 2023} */
    OptionalInt reviewedYear();

    /** {@return the year whose work is launched or planned, such as 2024} */
    OptionalInt launchedYear();

    /** {@return the awards given, in order} */
    List<Award> awards();

    /** {@return the presentations} */
    Optional<PresentationList> presentations();

    /** {@return the slots within this one, in order} */
    List<AgendaSlot> slots();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAgendaSlot.builder();
    }

    /** Builds an agenda slot; each attribute can be set once. */
    sealed interface Builder permits ImmutableAgendaSlot.Builder {

        /**
         * Sets the id, unique within the plan.
         *
         * @param id the value; required
         * @return this builder
         */
        Builder id(SlotId id);

        /**
         * Sets the title as the document writes it.
         *
         * @param title the value; required
         * @return this builder
         */
        Builder title(String title);

        /**
         * Adds one to kinds: the kinds, the main one first: "launch and closing" has two.
         *
         * @param kind the element to add
         * @return this builder
         */
        Builder addKind(SlotKind kind);

        /**
         * Adds several to kinds: the kinds, the main one first: "launch and closing" has two.
         *
         * @param kinds the elements to add, in order
         * @return this builder
         */
        Builder addAllKinds(Iterable<? extends SlotKind> kinds);

        /**
         * Sets the day; a slot without one takes place on the day of the slot that contains it.
         *
         * @param day the value
         * @return this builder
         */
        Builder day(SlotDay day);

        /**
         * Sets the time within the day.
         *
         * @param time the value
         * @return this builder
         */
        Builder time(Stated<SlotTime> time);

        /**
         * Sets the stated duration.
         *
         * @param duration the value
         * @return this builder
         */
        Builder duration(Stated<PlanDuration> duration);

        /**
         * Sets the place, where it is not the venue.
         *
         * @param place the value
         * @return this builder
         */
        Builder place(String place);

        /**
         * Adds one to performers: who performs.
         *
         * @param performer the element to add
         * @return this builder
         */
        Builder addPerformer(Actor performer);

        /**
         * Adds several to performers: who performs.
         *
         * @param performers the elements to add, in order
         * @return this builder
         */
        Builder addAllPerformers(Iterable<? extends Actor> performers);

        /**
         * Adds one to chairs: who chairs.
         *
         * @param chair the element to add
         * @return this builder
         */
        Builder addChair(Actor chair);

        /**
         * Adds several to chairs: who chairs.
         *
         * @param chairs the elements to add, in order
         * @return this builder
         */
        Builder addAllChairs(Iterable<? extends Actor> chairs);

        /**
         * Adds one to products: the work products that the slot uses.
         *
         * @param product the element to add
         * @return this builder
         */
        Builder addProduct(ProductId product);

        /**
         * Adds several to products: the work products that the slot uses.
         *
         * @param products the elements to add, in order
         * @return this builder
         */
        Builder addAllProducts(Iterable<? extends ProductId> products);

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
         * Adds one to awards: the awards given, in order.
         *
         * @param award the element to add
         * @return this builder
         */
        Builder addAward(Award award);

        /**
         * Adds several to awards: the awards given, in order.
         *
         * @param awards the elements to add, in order
         * @return this builder
         */
        Builder addAllAwards(Iterable<? extends Award> awards);

        /**
         * Sets the presentations.
         *
         * @param presentations the value
         * @return this builder
         */
        Builder presentations(PresentationList presentations);

        /**
         * Adds one to slots: the slots within this one, in order.
         *
         * @param slot the element to add
         * @return this builder
         */
        Builder addSlot(AgendaSlot slot);

        /**
         * Adds several to slots: the slots within this one, in order.
         *
         * @param slots the elements to add, in order
         * @return this builder
         */
        Builder addAllSlots(Iterable<? extends AgendaSlot> slots);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if id or title is missing
         */
        AgendaSlot build();
    }
}
