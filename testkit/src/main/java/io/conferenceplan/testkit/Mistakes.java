package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Mistakes that plans seldom have by chance, put into plans that are right. A plan that has no place for one stays as it is. */
final class Mistakes {

    private static final Actor PERFORMER =
            Actor.builder().person("Nguyễn Văn An").build();

    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final Map<RuleId, BiFunction<ConferencePlan, PathHash, ConferencePlan>> byRule;

    Mistakes(HolidayCalendar holidays) {
        deadlines = new Deadlines(holidays);
        workingDays = new WorkingDays(holidays);
        byRule = Map.of(
                RuleId.of("weekday-matches-date"), Mistakes::anotherWeekday,
                RuleId.of("agenda-slots-ordered"), (plan, chance) -> twoSlotsExchanged(plan),
                RuleId.of("agenda-slots-disjoint"), (plan, chance) -> twoSlotsAtOnce(plan),
                RuleId.of("person-not-double-booked"), (plan, chance) -> onePersonAtTwoPlaces(plan),
                RuleId.of("deadline-before-event"), this::deadlineAfterEvent,
                RuleId.of("deadline-order"), (plan, chance) -> firstDueDependsOnLast(plan),
                RuleId.of("vn-document-number-format"), (plan, chance) -> symbolReversed(plan));
    }

    /** Whether there is a mistake that violates a rule. */
    boolean know(RuleId rule) {
        return byRule.containsKey(rule) || PartMistakes.BY_RULE.containsKey(rule);
    }

    ConferencePlan made(ConferencePlan right, RuleId rule, PathHash chance) {
        UnaryOperator<ConferencePlan> inPart = PartMistakes.BY_RULE.getOrDefault(rule, plan -> plan);
        return byRule.getOrDefault(rule, (plan, unused) -> inPart.apply(plan)).apply(right, chance);
    }

    private static ConferencePlan anotherWeekday(ConferencePlan plan, PathHash chance) {
        int daysLater = 1 + chance.below(6, PlanPath.root(), "days later");
        return EventDay.first(plan)
                .map(day -> day.getDayOfWeek().plus(daysLater))
                .map(weekday -> plan.withSchedule(plan.schedule().withWeekday(weekday)))
                .orElse(plan);
    }

    private static ConferencePlan twoSlotsExchanged(ConferencePlan plan) {
        List<Integer> timed = timed(plan);
        if (timed.size() < 2) {
            return plan;
        }
        List<AgendaSlot> slots = new ArrayList<>(plan.agenda().slots());
        Collections.swap(slots, timed.get(0), timed.get(1));
        return plan.withAgenda(plan.agenda().withSlots(slots));
    }

    private static ConferencePlan twoSlotsAtOnce(ConferencePlan plan) {
        List<Integer> timed = timed(plan);
        if (timed.size() < 2) {
            return plan;
        }
        List<AgendaSlot> slots = new ArrayList<>(plan.agenda().slots());
        AgendaSlot second = slots.get(timed.get(1));
        slots.set(timed.get(1), second.withTime(slots.get(timed.get(0)).time()));
        return plan.withAgenda(plan.agenda().withSlots(slots));
    }

    private static ConferencePlan onePersonAtTwoPlaces(ConferencePlan plan) {
        ConferencePlan atOnce = twoSlotsAtOnce(plan);
        List<Integer> timed = timed(plan);
        if (timed.size() < 2) {
            return plan;
        }
        List<AgendaSlot> slots = new ArrayList<>(atOnce.agenda().slots());
        AgendaSlot second = slots.get(timed.get(1)).withPerformers(PERFORMER);
        slots.set(timed.get(0), slots.get(timed.get(0)).withPerformers(PERFORMER));
        slots.set(timed.get(1), second.withPlace("Phòng họp số 2"));
        return plan.withAgenda(plan.agenda().withSlots(slots));
    }

    private static ConferencePlan symbolReversed(ConferencePlan plan) {
        PlanDocument document = plan.document();
        return plan.withDocument(document.withNumber(document.number().map(number -> number.withSymbol("UBND-KH"))));
    }

    /** The positions of the slots that state a time of day. */
    private static List<Integer> timed(ConferencePlan plan) {
        List<AgendaSlot> slots = plan.agenda().slots();
        return IntStream.range(0, slots.size())
                .filter(index -> slots.get(index)
                        .time()
                        .filter(time -> !(time.value() instanceof SlotTime.Part))
                        .isPresent())
                .boxed()
                .toList();
    }

    private ConferencePlan deadlineAfterEvent(ConferencePlan plan, PathHash chance) {
        List<AssignedDuty> duties = new ArrayList<>(plan.duties());
        int first = IntStream.range(0, duties.size())
                .filter(index -> duties.get(index).phase() == DutyPhase.BEFORE)
                .findFirst()
                .orElse(-1);
        if (first < 0 || plan.schedule().days().isEmpty()) {
            return plan;
        }
        LocalDate event = plan.schedule().days().orElseThrow().value().first().latest();
        LocalDate due = workingDays.from(
                TimeArbitraries.withinYears(event.plusDays(1 + chance.below(14, PlanPath.root(), "days late"))));
        duties.set(first, duties.get(first).withDeadline(Stated.of(Deadline.noLaterThan(PlanDate.of(due)))));
        return plan.withDuties(duties);
    }

    private ConferencePlan firstDueDependsOnLast(ConferencePlan plan) {
        Comparator<AssignedDuty> byDue = Comparator.comparing(
                duty -> deadlines.due(duty, plan).orElseThrow().min());
        List<AssignedDuty> due = plan.duties().stream()
                .filter(duty -> deadlines.due(duty, plan).isPresent())
                .sorted(byDue)
                .toList();
        if (due.size() < 2) {
            return plan;
        }
        AssignedDuty last = due.get(due.size() - 1);
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.equals(due.get(0)) ? duty.withDependsOn(last.id()) : duty)
                .toList());
    }
}
