package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import java.util.List;
import java.util.function.UnaryOperator;

/** Everybody whom a plan names, replaced by others; nobody is in a list twice. */
final class EachActor {

    private final UnaryOperator<Actor> by;

    private EachActor(UnaryOperator<Actor> by) {
        this.by = by;
    }

    static ConferencePlan replaced(ConferencePlan plan, UnaryOperator<Actor> by) {
        return new EachActor(by).in(plan);
    }

    private ConferencePlan in(ConferencePlan plan) {
        return plan.withDocument(
                        plan.document().withContact(plan.document().contact().map(by)))
                .withAttendance(plan.attendance()
                        .withGroups(plan.attendance().groups().stream()
                                .map(group -> group.withMembers(all(group.members())))
                                .toList()))
                .withAgenda(plan.agenda().withSlots(slots(plan.agenda().slots())))
                .withProducts(plan.products().stream()
                        .map(product ->
                                product.withPresenter(product.presenter().map(by)))
                        .toList())
                .withDuties(plan.duties().stream().map(this::in).toList())
                .withFunding(plan.funding().withManager(plan.funding().manager().map(by)));
    }

    private List<Actor> all(List<Actor> actors) {
        return actors.stream().map(by).distinct().toList();
    }

    private List<AgendaSlot> slots(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withPerformers(all(slot.performers()))
                        .withChairs(all(slot.chairs()))
                        .withPresentations(slot.presentations().map(this::in))
                        .withSlots(slots(slot.slots())))
                .toList();
    }

    private PresentationList in(PresentationList list) {
        return list.withPresentations(list.presentations().stream()
                        .map(presentation -> presentation.withPresenter(by.apply(presentation.presenter())))
                        .toList())
                .withSections(list.sections().stream().map(this::in).toList());
    }

    private AssignedDuty in(AssignedDuty duty) {
        return duty.withAssignee(by.apply(duty.assignee()))
                .withCarriedOutBy(duty.carriedOutBy().map(by))
                .withPartners(all(duty.partners()))
                .withDeliverTo(duty.deliverTo().map(by))
                .withDeliverVia(duty.deliverVia().map(by));
    }
}
