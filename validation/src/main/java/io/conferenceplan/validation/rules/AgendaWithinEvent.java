package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * A slot lies on a day of the event, starts no earlier on its first day and ends no later on its last than the event does.
 *
 * <p>The reception of delegates may open some time before the event starts.
 */
public final class AgendaWithinEvent implements Rule {

    /** How many minutes before the start of the event its reception may open. */
    public static final Parameter<Integer> RECEPTION_MINUTES =
            Parameter.of("receptionMinutes", 60, new Bounds<>(0, 1440));

    private static final PlanPath SCHEDULE = PlanPath.root().member("schedule");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-within-event"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .addParameter(RECEPTION_MINUTES)
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        for (LocatedSlot slot : context.index().slots()) {
            Optional<SlotClock> clock = SlotClock.of(slot, context.approximation());
            boolean dayCompared = slot.slot().day().isPresent() && event.isPresent();
            boolean timeCompared = clock.isPresent()
                    && (start(context).isPresent() || end(context).isPresent());
            Set<DayPosition> positions = DayPosition.possible(slot.day(), event);
            if ((dayCompared || timeCompared) && !positions.isEmpty()) {
                conclude(slot, clock, positions, event, context);
            }
        }
    }

    private static void conclude(
            LocatedSlot slot,
            Optional<SlotClock> clock,
            Set<DayPosition> positions,
            Optional<EventDates> event,
            RuleContext context) {
        Evaluation evaluation =
                context.at(slot.path()).compare("slot", slot.slot().title());
        if (slot.day().isPresent()) {
            event.ifPresent(days -> days.readBy(evaluation).compare("event", days.value()));
            evaluation.compare("day", slot.day().get());
        }
        clock.ifPresent(time -> time.readBy(evaluation).compare("time", time.time()));
        start(context)
                .ifPresent(start ->
                        evaluation.reads(SCHEDULE.member("startTime"), start).compare("start", start.value()));
        end(context)
                .ifPresent(
                        end -> evaluation.reads(SCHEDULE.member("endTime"), end).compare("end", end.value()));
        evaluation.conclude(
                positions.stream()
                        .map(position -> within(position, slot, clock, context))
                        .reduce(Truth::agreed)
                        .orElseThrow(),
                variant(slot, clock, positions, context));
    }

    /** What is wrong, if something is. */
    private static String variant(
            LocatedSlot slot, Optional<SlotClock> clock, Set<DayPosition> positions, RuleContext context) {
        if (positions.equals(Set.of(DayPosition.OUTSIDE))) {
            return "day";
        }
        boolean mayBeFirst = positions.stream().anyMatch(DayPosition::isFirst);
        return mayBeFirst && clock.isPresent() && startsTooEarly(slot, clock.get(), context) ? "start" : "end";
    }

    /** Whether the slot lies within the event if its day has a position. */
    private static Truth within(
            DayPosition position, LocatedSlot slot, Optional<SlotClock> clock, RuleContext context) {
        if (position == DayPosition.OUTSIDE) {
            return Truth.FALSE;
        }
        Truth within = Truth.TRUE;
        if (clock.isPresent() && position.isFirst()) {
            within = Truth.of(!startsTooEarly(slot, clock.get(), context));
        }
        if (clock.isPresent() && position.isLast() && end(context).isPresent()) {
            Bounds<Integer> end =
                    Bounds.exactly(EventHours.endMinute(end(context).get().value()));
            within = within.and(Truth.atMost(clock.get().end(), end));
        }
        return within;
    }

    private static boolean startsTooEarly(LocatedSlot slot, SlotClock clock, RuleContext context) {
        int lead = slot.slot().kinds().contains(SlotKind.RECEPTION) ? context.parameter(RECEPTION_MINUTES) : 0;
        return start(context)
                .map(start -> clock.start() < EventHours.minute(start.value()) - lead)
                .orElse(false);
    }

    private static Optional<Stated<LocalTime>> start(RuleContext context) {
        return context.plan().schedule().startTime();
    }

    private static Optional<Stated<LocalTime>> end(RuleContext context) {
        return context.plan().schedule().endTime();
    }
}
