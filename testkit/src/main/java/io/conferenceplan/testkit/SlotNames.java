package io.conferenceplan.testkit;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each slot an id of its own: of two called {@code film}, the second becomes {@code film-2}. */
final class SlotNames {

    private final Set<SlotId> taken = new HashSet<>();

    private SlotNames() {}

    static AgendaSlot unique(AgendaSlot slot) {
        return new SlotNames().renamed(slot);
    }

    static List<AgendaSlot> unique(List<AgendaSlot> slots) {
        SlotNames names = new SlotNames();
        return slots.stream().map(names::renamed).toList();
    }

    private AgendaSlot renamed(AgendaSlot slot) {
        return slot.withId(free(slot.id()))
                .withSlots(slot.slots().stream().map(this::renamed).toList());
    }

    private SlotId free(SlotId wanted) {
        SlotId id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = SlotId.of(wanted.value() + "-" + number);
        }
        return id;
    }
}
