package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Signature;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** States what a plan is to state and does not, in a way that many plans do. */
final class Completions {

    private static final LocalDate USUAL_DAY = LocalDate.of(2024, 3, 22);
    private static final LocalTime USUAL_START = LocalTime.of(7, 30);
    private static final int DAYS_OF_PREPARATION = 60;
    private static final Actor OFFICE = Actor.office("Văn phòng");
    private static final Stated<Count> USUAL_NUMBER = Stated.of(Count.of(10));

    private Completions() {}

    static ConferencePlan days(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        Stated<EventDays> days = schedule.days().orElse(Stated.of(EventDays.on(PlanDate.of(USUAL_DAY))));
        return plan.withSchedule(schedule.withDays(days.withValue(toTheDay(days.value()))));
    }

    private static EventDays toTheDay(EventDays days) {
        PlanDate first = PlanDate.of(days.first().earliest());
        boolean lastIsLater = days.last().earliest().isAfter(first.earliest());
        PlanDate last = lastIsLater ? PlanDate.of(days.last().earliest()) : first;
        return days instanceof EventDays.OneDay ? EventDays.on(first) : EventDays.between(first, last);
    }

    static ConferencePlan startTime(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return plan.withSchedule(schedule.withStartTime(schedule.startTime().orElse(Stated.of(USUAL_START))));
    }

    static ConferencePlan total(ConferencePlan plan) {
        Attendance attendance = plan.attendance();
        return plan.withAttendance(attendance.withTotal(number(attendance.total())));
    }

    static ConferencePlan headcounts(ConferencePlan plan) {
        Attendance attendance = plan.attendance();
        return plan.withAttendance(attendance.withGroups(attendance.groups().stream()
                .map(group -> group.withHeadcount(number(Optional.of(group.headcount()))))
                .toList()));
    }

    private static Stated<Count> number(Optional<Stated<Count>> count) {
        return count.filter(stated -> !(stated.value() instanceof Count.Unstated))
                .orElse(USUAL_NUMBER);
    }

    static ConferencePlan issueDate(ConferencePlan plan) {
        PlanDocument document = plan.document();
        Stated<PlanDate> issued = document.issueDate().orElseGet(() -> Stated.of(PlanDate.of(beforePreparation(plan))));
        PlanDate day = PlanDate.of(issued.value().earliest());
        return plan.withDocument(document.withIssueDate(issued.withValue(day)));
    }

    private static LocalDate beforePreparation(ConferencePlan plan) {
        LocalDate event = EventDay.first(plan).orElse(USUAL_DAY);
        return TimeArbitraries.withinYears(event.minusDays(DAYS_OF_PREPARATION));
    }

    static ConferencePlan number(ConferencePlan plan) {
        PlanDocument document = plan.document();
        DocumentNumber number = document.number()
                .filter(stated -> stated.number().isPresent())
                .orElse(DocumentNumber.builder().number(1).symbol("KH-UBND").build());
        return plan.withDocument(document.withNumber(number));
    }

    static ConferencePlan signature(ConferencePlan plan) {
        PlanDocument document = plan.document();
        Signature signature = document.signature().orElse(Signature.builder().build());
        boolean signed = signature.office().isPresent() || signature.name().isPresent();
        return plan.withDocument(document.withSignature(signed ? signature : signature.withOffice("CHỦ TỊCH")));
    }

    static ConferencePlan contact(ConferencePlan plan) {
        return plan.withDocument(
                plan.document().withContact(plan.document().contact().orElse(OFFICE)));
    }

    static ConferencePlan fundingSource(ConferencePlan plan) {
        return plan.funding().sources().isEmpty()
                ? plan.withFunding(plan.funding()
                        .withSources(
                                FundingSource.builder().name("Ngân sách tỉnh").build()))
                : plan;
    }

    static ConferencePlan performers(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda().withSlots(performed(plan.agenda().slots())));
    }

    private static List<AgendaSlot> performed(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.performers().isEmpty() ? slot.withPerformers(OFFICE) : slot)
                .map(slot -> slot.withSlots(performed(slot.slots())))
                .toList();
    }

    /** Each slot has a time of day; which one is to be corrected. */
    static ConferencePlan times(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda().withSlots(timed(plan.agenda().slots())));
    }

    private static List<AgendaSlot> timed(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withTime(slot.time().orElse(Stated.of(SlotTime.from(USUAL_START))))
                        .withSlots(timed(slot.slots())))
                .toList();
    }
}
