package io.conferenceplan.testkit;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import java.util.List;

/** Gives each slot an id of its own, also among the slots that it contains and that contain it. */
final class SlotNames {

    private final FreeIds ids = new FreeIds();

    private SlotNames() {}

    static AgendaSlot unique(AgendaSlot slot) {
        return new SlotNames().renamed(slot);
    }

    static List<AgendaSlot> unique(List<AgendaSlot> slots) {
        SlotNames names = new SlotNames();
        return slots.stream().map(names::renamed).toList();
    }

    private AgendaSlot renamed(AgendaSlot slot) {
        return slot.withId(SlotId.of(ids.free(slot.id().value())))
                .withSlots(slot.slots().stream().map(this::renamed).toList());
    }
}
