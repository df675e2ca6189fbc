package io.conferenceplan.agenda;

import io.conferenceplan.internal.PlanStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The agenda of the conference.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Agenda extends WithAgenda permits ImmutableAgenda {

    /** {@return the slots, in the order of the document} */
    List<AgendaSlot> slots();

    /** {@return an agenda without slots} */
    static Agenda empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAgenda.builder();
    }

    /** Builds an agenda; each attribute can be set once. */
    sealed interface Builder permits ImmutableAgenda.Builder {

        /**
         * Adds one to slots: the slots, in the order of the document.
         *
         * @param slot the element to add
         * @return this builder
         */
        Builder addSlot(AgendaSlot slot);

        /**
         * Adds several to slots: the slots, in the order of the document.
         *
         * @param slots the elements to add, in order
         * @return this builder
         */
        Builder addAllSlots(Iterable<? extends AgendaSlot> slots);

        /**
         * Builds the value.
         *
         * @return the value
         */
        Agenda build();
    }
}
