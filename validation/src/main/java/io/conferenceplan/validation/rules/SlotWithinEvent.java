package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a slot with the event, for each position that its day may have among the days of the event. */
record SlotWithinEvent(LocatedSlot slot, Optional<SlotClock> clock, Set<DayPosition> positions, RuleContext context) {

    private static final PlanPath SCHEDULE = PlanPath.root().member("schedule");

    static SlotWithinEvent of(LocatedSlot slot, Optional<EventDates> event, RuleContext context) {
        return new SlotWithinEvent(
                slot, SlotClock.of(slot, context.approximation()), DayPosition.possible(slot.day(), event), context);
    }

    void conclude(Optional<EventDates> event) {
        Evaluation evaluation =
                context.at(slot.path()).compare("slot", slot.slot().title());
        slot.locatedDay().ifPresent(day -> {
            evaluation.reads(day.path(), day.value()).compare("day", day.value());
            event.ifPresent(
                    days -> days.readBy(evaluation, positions.size() > 1).compare("event", days.value()));
        });
        clock.ifPresent(time -> readHours(time, evaluation.compare("time", time.time())));
        Truth within =
                positions.stream().map(this::within).reduce(Truth::agreed).orElseThrow();
        evaluation.conclude(within, within == Truth.FALSE ? whatIsWrong() : "");
    }

    private void readHours(SlotClock time, Evaluation evaluation) {
        if (start().isPresent() && positions.stream().anyMatch(DayPosition::isFirst)) {
            if (isReception()) {
                evaluation.reads(slot.path().member("kinds"), slot.slot().kinds());
            }
            time.readStartBy(evaluation)
                    .reads(SCHEDULE.member("startTime"), start().get())
                    .compare("start", start().get().value());
        }
        if (end().isPresent() && positions.stream().anyMatch(DayPosition::isLast)) {
            time.readBy(evaluation)
                    .reads(SCHEDULE.member("endTime"), end().get())
                    .compare("end", end().get().value());
        }
    }

    /** Whether the slot lies within the event if its day has a position. */
    private Truth within(DayPosition position) {
        return position == DayPosition.OUTSIDE
                ? Truth.FALSE
                : Truth.of(!startsTooEarly(position)).and(endsInTime(position));
    }

    private boolean startsTooEarly(DayPosition position) {
        int lead = isReception() ? context.parameter(AgendaWithinEvent.RECEPTION_MINUTES) : 0;
        return position.isFirst()
                && clock.isPresent()
                && start().isPresent()
                && clock.get().start() < EventHours.minute(start().get().value()) - lead;
    }

    private Truth endsInTime(DayPosition position) {
        return position.isLast() && clock.isPresent() && end().isPresent()
                ? Truth.atMost(
                        clock.get().end(),
                        Bounds.exactly(EventHours.endMinute(end().get().value())))
                : Truth.TRUE;
    }

    /** The variant of the message; none if on some of its days the slot is wrong for another reason than on others. */
    private String whatIsWrong() {
        Set<String> reasons = positions.stream().map(this::whatIsWrong).collect(Collectors.toSet());
        return reasons.size() == 1 ? reasons.iterator().next() : "";
    }

    private String whatIsWrong(DayPosition position) {
        if (position == DayPosition.OUTSIDE) {
            return "day";
        }
        return startsTooEarly(position) ? "start" : "end";
    }

    private boolean isReception() {
        return slot.slot().kinds().contains(SlotKind.RECEPTION);
    }

    private Optional<Stated<LocalTime>> start() {
        return context.plan().schedule().startTime();
    }

    private Optional<Stated<LocalTime>> end() {
        return context.plan().schedule().endTime();
    }
}
