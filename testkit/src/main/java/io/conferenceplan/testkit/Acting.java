package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The organisations that have a duty or a part in the agenda. */
final class Acting {

    private Acting() {}

    static List<OrganisationId> in(ConferencePlan plan) {
        Stream<Actor> assignees = plan.duties().stream().map(AssignedDuty::assignee);
        return Stream.concat(assignees, in(plan.agenda().slots()))
                .map(Actor::organisation)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Stream<Actor> in(List<AgendaSlot> slots) {
        return slots.stream()
                .flatMap(slot -> Stream.of(
                                slot.performers().stream(),
                                slot.chairs().stream(),
                                slot.presentations().stream().flatMap(Acting::in),
                                in(slot.slots()))
                        .flatMap(actors -> actors));
    }

    private static Stream<Actor> in(PresentationList list) {
        return Stream.concat(
                list.presentations().stream().map(Presentation::presenter),
                list.sections().stream().flatMap(Acting::in));
    }
}
