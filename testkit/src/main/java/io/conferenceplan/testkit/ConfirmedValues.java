package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A plan none of whose values is tentative. */
final class ConfirmedValues {

    private ConfirmedValues() {}

    static ConferencePlan in(ConferencePlan plan) {
        return plan.withDocument(in(plan.document()))
                .withAnniversaries(all(plan.anniversaries(), one -> one.withYears(confirmed(one.years()))))
                .withSchedule(in(plan.schedule()))
                .withVenue(plan.venue().map(venue -> venue.withCapacity(confirmed(venue.capacity()))))
                .withAttendance(in(plan.attendance()))
                .withAgenda(plan.agenda().withSlots(slots(plan.agenda().slots())))
                .withProducts(all(
                        plan.products(),
                        product -> product.withQuantity(confirmed(product.quantity()))
                                .withDuration(confirmed(product.duration()))))
                .withDuties(all(plan.duties(), duty -> duty.withDeadline(confirmed(duty.deadline()))))
                .withFunding(in(plan.funding()));
    }

    private static PlanDocument in(PlanDocument document) {
        return document.withIssueDate(confirmed(document.issueDate()))
                .withBases(all(document.bases(), basis -> basis.withDate(confirmed(basis.date()))))
                .withAnnexes(all(document.annexes(), annex -> annex.withDate(confirmed(annex.date()))));
    }

    private static EventSchedule in(EventSchedule schedule) {
        return schedule.withDays(confirmed(schedule.days()))
                .withDayCount(confirmed(schedule.dayCount()))
                .withHalfDays(confirmed(schedule.halfDays()))
                .withStartTime(confirmed(schedule.startTime()))
                .withEndTime(confirmed(schedule.endTime()))
                .withLunarDate(confirmed(schedule.lunarDate()));
    }

    private static Attendance in(Attendance attendance) {
        return attendance
                .withTotal(confirmed(attendance.total()))
                .withGroups(all(
                        attendance.groups(),
                        group -> group.withHeadcount(group.headcount().withTentative(false))
                                .withMemberCount(confirmed(group.memberCount()))));
    }

    private static List<AgendaSlot> slots(List<AgendaSlot> slots) {
        return all(
                slots,
                slot -> slot.withTime(confirmed(slot.time()))
                        .withDuration(confirmed(slot.duration()))
                        .withPresentations(slot.presentations().map(ConfirmedValues::in))
                        .withSlots(slots(slot.slots())));
    }

    private static PresentationList in(PresentationList list) {
        return list.withDeclaredCount(confirmed(list.declaredCount()))
                .withDurationEach(confirmed(list.durationEach()))
                .withPages(confirmed(list.pages()))
                .withPresentations(all(list.presentations(), one -> one.withDuration(confirmed(one.duration()))))
                .withSections(all(list.sections(), ConfirmedValues::in));
    }

    private static Funding in(Funding funding) {
        return funding.withSources(all(funding.sources(), source -> source.withShare(confirmed(source.share()))))
                .withLines(all(funding.lines(), line -> line.withQuantity(confirmed(line.quantity()))));
    }

    private static <T> Optional<Stated<T>> confirmed(Optional<Stated<T>> value) {
        return value.map(stated -> stated.withTentative(false));
    }

    private static <T> List<T> all(List<T> parts, UnaryOperator<T> confirmed) {
        return parts.stream().map(confirmed).toList();
    }
}
