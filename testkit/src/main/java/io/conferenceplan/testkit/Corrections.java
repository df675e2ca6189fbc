package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.calendar.LunarDay;
import io.conferenceplan.validation.calendar.VietnameseLunarCalendar;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Sets what follows from other values of a plan to what is right, so that rules are kept and nothing is left out. Each
 * correction is one of its own; later ones see what earlier ones have set.
 */
final class Corrections {

    /** A change of a plan that helps it to keep some rules. */
    record Correction(List<RuleId> rules, UnaryOperator<ConferencePlan> change) {

        boolean serves(RuleId rule) {
            return rules.contains(rule);
        }

        String name() {
            return rules.toString();
        }
    }

    private final RuleEngine engine;
    private final Deadlines deadlines;
    private final List<Correction> inOrder;

    Corrections(RuleEngine engine) {
        this.engine = engine;
        this.deadlines = new Deadlines(engine.holidays());
        this.inOrder = List.of(
                correction(this::eventOnWorkingDays, "event-on-working-day"),
                correction(Corrections::daysCounted, "event-day-count"),
                correction(Corrections::weekdayOfFirstDay, "weekday-matches-date"),
                correction(Corrections::lunarDateOfFirstDay, "vn-lunar-date"),
                correction(Corrections::yearsOfPlan, "years-consistent"),
                correction(Corrections::anniversariesCounted, "anniversary-years"),
                correction(this::participantsCounted, "attendance-total"),
                correction(this::venueLargeEnough, "venue-capacity"),
                correction(Corrections::entriesCounted, "declared-counts"),
                correction(Corrections::oneLeadForEachProduct, "duty-has-one-lead"),
                correction(deadlines::beforeEvent, "deadline-before-event"),
                correction(deadlines::onWorkingDays, "deadline-on-working-day"),
                correction(deadlines::afterIssue, "deadline-not-before-issue"),
                correction(deadlines::afterDependencies, "deadline-order"),
                correction(this::slotsInTurn, "agenda-within-event", "agenda-slots-ordered", "agenda-slots-disjoint"),
                correction(this::sessionLongEnough, "agenda-durations-fit"));
    }

    private static Correction correction(UnaryOperator<ConferencePlan> change, String... rules) {
        return new Correction(Stream.of(rules).map(RuleId::of).toList(), change);
    }

    /** Whether there is a correction that serves a rule. */
    boolean serve(RuleId rule) {
        return inOrder.stream().anyMatch(correction -> correction.serves(rule));
    }

    /** The plan with all corrections. */
    ConferencePlan all(ConferencePlan plan) {
        return those(correction -> true, plan);
    }

    /** The plan with those corrections that are wanted. */
    ConferencePlan those(Predicate<Correction> wanted, ConferencePlan plan) {
        ConferencePlan corrected = plan;
        for (Correction correction : inOrder) {
            corrected = wanted.test(correction) ? correction.change().apply(corrected) : corrected;
        }
        return corrected;
    }

    private ConferencePlan eventOnWorkingDays(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return plan.withSchedule(
                schedule.withDays(schedule.days().map(days -> days.withValue(onWorkingDays(days.value())))));
    }

    /** From the first working day as long as the event lasts and the next day is a working day. */
    private EventDays onWorkingDays(EventDays days) {
        if (EventDay.exact(days.first()).isEmpty()
                || EventDay.exact(days.last()).isEmpty()) {
            return days;
        }
        LocalDate first = deadlines.workingDayFrom(days.first().earliest());
        LocalDate last = first;
        while (last.isBefore(days.last().earliest()) && engine.holidays().isWorkingDay(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return days instanceof EventDays.OneDay
                ? EventDays.on(PlanDate.of(first))
                : EventDays.between(PlanDate.of(first), PlanDate.of(last));
    }

    private static ConferencePlan daysCounted(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return schedule.days()
                .flatMap(days -> EventDay.count(days.value()))
                .map(number -> plan.withSchedule(
                        schedule.withDayCount(schedule.dayCount().map(stated -> stated.withValue(Count.of(number))))))
                .orElse(plan);
    }

    private static ConferencePlan weekdayOfFirstDay(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return EventDay.first(plan)
                .map(day -> plan.withSchedule(
                        schedule.withWeekday(schedule.weekday().map(stated -> day.getDayOfWeek()))))
                .orElse(plan);
    }

    private static ConferencePlan lunarDateOfFirstDay(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return EventDay.first(plan)
                .flatMap(VietnameseLunarCalendar::lunarDay)
                .map(day -> plan.withSchedule(schedule.withLunarDate(
                        schedule.lunarDate().map(stated -> stated.withValue(lunarDate(stated.value(), day))))))
                .orElse(plan);
    }

    /** The parts of a lunar day that a date states. */
    private static LunarDate lunarDate(LunarDate stated, LunarDay day) {
        return stated.withDay(ifStated(stated.day(), day.day()))
                .withMonth(ifStated(stated.month(), day.month()))
                .withLeap(stated.leap().map(leap -> day.leap()))
                .withYear(stated.year().map(year -> CanChi.ofYear(day.year())));
    }

    private static OptionalInt ifStated(OptionalInt stated, int right) {
        return stated.isPresent() ? OptionalInt.of(right) : stated;
    }

    private static ConferencePlan yearsOfPlan(ConferencePlan plan) {
        return plan.withPurposes(plan.purposes().stream()
                        .map(purpose -> purpose.withReviewedYear(year(purpose.reviewedYear(), plan.reviewedYear()))
                                .withLaunchedYear(year(purpose.launchedYear(), plan.launchedYear())))
                        .toList())
                .withProducts(plan.products().stream()
                        .map(product -> product.withReviewedYear(year(product.reviewedYear(), plan.reviewedYear()))
                                .withLaunchedYear(year(product.launchedYear(), plan.launchedYear())))
                        .toList())
                .withAgenda(plan.agenda().withSlots(yearsOfPlan(plan.agenda().slots(), plan)));
    }

    private static List<AgendaSlot> yearsOfPlan(List<AgendaSlot> slots, ConferencePlan plan) {
        return slots.stream()
                .map(slot -> slot.withReviewedYear(year(slot.reviewedYear(), plan.reviewedYear()))
                        .withLaunchedYear(year(slot.launchedYear(), plan.launchedYear()))
                        .withSlots(yearsOfPlan(slot.slots(), plan)))
                .toList();
    }

    private static OptionalInt year(OptionalInt stated, OptionalInt ofPlan) {
        return stated.isPresent() && ofPlan.isPresent() ? ofPlan : stated;
    }

    private static ConferencePlan anniversariesCounted(ConferencePlan plan) {
        return plan.withAnniversaries(
                plan.anniversaries().stream().map(Corrections::counted).toList());
    }

    private static Anniversary counted(Anniversary anniversary) {
        int years = anniversary.to().earliest().getYear()
                - anniversary.from().earliest().getYear();
        return years < 0
                ? anniversary
                : anniversary.withYears(anniversary.years().map(stated -> stated.withValue(Count.of(years))));
    }

    private ConferencePlan participantsCounted(ConferencePlan plan) {
        Attendance attendance = plan.attendance();
        return attendance.groups().isEmpty()
                ? plan
                : plan.withAttendance(attendance.withTotal(
                        attendance.total().map(stated -> stated.withValue(total(attendance, stated.value())))));
    }

    /** The stated total if it can be right, or else the sum of the groups. */
    private Count total(Attendance attendance, Count stated) {
        Bounds<Long> sum = sumOfGroups(attendance);
        boolean tooSmall = sum.min() > bounds(stated).max();
        if (sum.max() < Count.UNBOUNDED && sum.isExact() && (attendance.complete() || tooSmall)) {
            return Count.of(sum.min().intValue());
        }
        return tooSmall ? Count.atLeast((int) Math.min(sum.min(), Count.UNBOUNDED)) : stated;
    }

    private Bounds<Long> sumOfGroups(Attendance attendance) {
        return attendance.groups().stream()
                .map(ParticipantGroup::headcount)
                .map(Stated::value)
                .map(this::bounds)
                .reduce(
                        Bounds.exactly(0L),
                        (one, other) -> new Bounds<>(one.min() + other.min(), one.max() + other.max()));
    }

    private Bounds<Long> bounds(Count count) {
        Bounds<Integer> bounds = count.bounds(engine.approximation());
        return new Bounds<>((long) bounds.min(), (long) bounds.max());
    }

    private ConferencePlan venueLargeEnough(ConferencePlan plan) {
        Bounds<Long> participants = plan.attendance()
                .total()
                .map(stated -> bounds(stated.value()))
                .orElseGet(() -> sumOfGroups(plan.attendance()));
        return plan.withVenue(plan.venue()
                .map(venue -> venue.withCapacity(
                        venue.capacity().map(stated -> stated.withValue(largeEnough(stated.value(), participants))))));
    }

    private Count largeEnough(Count capacity, Bounds<Long> participants) {
        if (participants.min() <= bounds(capacity).max()) {
            return capacity;
        }
        long needed = participants.max() < Count.UNBOUNDED ? participants.max() : participants.min();
        return Count.of((int) Math.min(needed, Count.UNBOUNDED));
    }

    private static ConferencePlan entriesCounted(ConferencePlan plan) {
        return plan.withAgenda(
                        plan.agenda().withSlots(entriesCounted(plan.agenda().slots())))
                .withAttendance(plan.attendance()
                        .withGroups(plan.attendance().groups().stream()
                                .map(group -> group.withMemberCount(counted(
                                        group.memberCount(), group.members().size())))
                                .toList()));
    }

    private static List<AgendaSlot> entriesCounted(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withPresentations(slot.presentations().map(Corrections::counted))
                        .withSlots(entriesCounted(slot.slots())))
                .toList();
    }

    private static PresentationList counted(PresentationList list) {
        return list.withDeclaredCount(counted(list.declaredCount(), listed(list)))
                .withSections(list.sections().stream().map(Corrections::counted).toList());
    }

    private static int listed(PresentationList list) {
        return list.presentations().size()
                + list.sections().stream().mapToInt(Corrections::listed).sum();
    }

    private static Optional<Stated<Count>> counted(Optional<Stated<Count>> declared, int listed) {
        return listed == 0 ? declared : declared.map(stated -> stated.withValue(Count.of(listed)));
    }

    /** A product stays with the first assignee who leads it; with duties of others who lead, or where nobody does, it goes. */
    private static ConferencePlan oneLeadForEachProduct(ConferencePlan plan) {
        Map<ProductId, Actor> leads = new HashMap<>();
        plan.duties().stream()
                .filter(AssignedDuty::leads)
                .forEach(duty -> duty.products().forEach(product -> leads.putIfAbsent(product, assignee(duty))));
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.withProducts(duty.products().stream()
                        .filter(product -> leads.containsKey(product)
                                && (!duty.leads() || assignee(duty).equals(leads.get(product))))
                        .toList()))
                .toList());
    }

    private static Actor assignee(AssignedDuty duty) {
        return duty.assignee().withWording(Optional.empty());
    }

    private ConferencePlan slotsInTurn(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda()
                .withSlots(AgendaHours.corrected(plan.agenda().slots(), plan.schedule(), engine.approximation())));
    }

    /** A session that is too short for what it contains has no stated end. */
    private ConferencePlan sessionLongEnough(ConferencePlan plan) {
        boolean tooShort = engine.check(plan).findings(RuleId.of("agenda-durations-fit")).stream()
                .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.path().toString().equals("agenda"));
        EventSchedule schedule = plan.schedule();
        return tooShort
                ? plan.withSchedule(schedule.withEndTime(Optional.empty()).withHalfDays(Optional.empty()))
                : plan;
    }
}
