package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.validation.LocatedSlot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds that slots have.
 *
 * @param stated the kinds
 * @param complete whether each slot states its kind, unless it contains others
 */
record SlotKinds(Set<SlotKind> stated, boolean complete) {

    static SlotKinds of(List<LocatedSlot> slots) {
        return new SlotKinds(
                slots.stream().flatMap(slot -> slot.slot().kinds().stream()).collect(Collectors.toSet()),
                slots.stream()
                        .noneMatch(slot ->
                                slot.children().isEmpty() && slot.slot().kinds().isEmpty()));
    }
}
