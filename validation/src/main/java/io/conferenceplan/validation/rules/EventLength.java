package io.conferenceplan.validation.rules;

import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How long an event lasts as far as the plan states it: by its half days, by the hours of its only day, by its number of days
 * or by its dates.
 *
 * <p>Hours on one side of noon are half a day, and so are a few on both sides. Dates do not say whether the last day is a whole one.
 *
 * @param path the place that states it
 * @param reader notes in an evaluation what it rests on
 * @param halfDays the smallest and the largest number of half days, if the day of the plan is one of some
 * @param perhapsHalfADayLess whether the last day may be a half
 */
record EventLength(
        PlanPath path,
        UnaryOperator<Evaluation> reader,
        Function<PlanDay, Bounds<Long>> halfDays,
        boolean perhapsHalfADayLess) {

    private static final PlanPath SCHEDULE = PlanPath.root().member("schedule");
    private static final PlanPath START = SCHEDULE.member("startTime");
    private static final PlanPath END = SCHEDULE.member("endTime");
    private static final int NOON = 12 * 60;

    /** {@return the length of the event, where the plan states it} */
    static Optional<EventLength> of(RuleContext context, int halfDayMinutes) {
        return ofHalfDays(context)
                .or(() -> ofHours(context, halfDayMinutes))
                .or(() -> ofDayCount(context))
                .or(() -> EventDates.of(context).map(EventLength::ofDates));
    }

    private static Optional<EventLength> ofHalfDays(RuleContext context) {
        PlanPath path = SCHEDULE.member("halfDays");
        return context.plan().schedule().halfDays().map(stated -> {
            Bounds<Long> length = Totals.times(stated.value().bounds(context.approximation()), Bounds.exactly(1L));
            return new EventLength(path, evaluation -> evaluation.reads(path, stated), day -> length, false);
        });
    }

    private static Optional<EventLength> ofHours(RuleContext context, int halfDayMinutes) {
        EventSchedule schedule = context.plan().schedule();
        boolean oneDay = EventDates.of(context).map(EventDates::oneDay).orElse(false);
        if (!oneDay || schedule.startTime().isEmpty() || schedule.endTime().isEmpty()) {
            return Optional.empty();
        }
        var start = schedule.startTime().get();
        var end = schedule.endTime().get();
        int from = EventHours.minute(start.value());
        int to = EventHours.endMinute(end.value());
        if (from >= to) {
            return Optional.empty();
        }
        boolean half = to - from <= halfDayMinutes || to <= NOON || from >= NOON;
        Bounds<Long> length = Bounds.exactly(half ? 1L : 2L);
        return Optional.of(new EventLength(
                END,
                evaluation -> evaluation.reads(START, start).reads(END, end).relatedTo(START),
                day -> length,
                false));
    }

    private static Optional<EventLength> ofDayCount(RuleContext context) {
        PlanPath path = SCHEDULE.member("dayCount");
        return context.plan().schedule().dayCount().map(stated -> {
            Bounds<Long> length = Totals.times(stated.value().bounds(context.approximation()), Bounds.exactly(2L));
            return new EventLength(path, evaluation -> evaluation.reads(path, stated), day -> length, false);
        });
    }

    private static EventLength ofDates(EventDates event) {
        return new EventLength(
                EventDates.PATH,
                evaluation -> event.readBy(evaluation, !event.dayCount().isExact()),
                day -> Totals.times(day.narrowed(event).dayCount(), Bounds.exactly(2L)),
                true);
    }

    /**
     * {@return whether the event lasts at most so many half days, if the day of the plan is one of some; empty if that depends
     * on whether the last day is a whole one}
     */
    Optional<Truth> atMost(long limit, PlanDay day) {
        Bounds<Long> length = halfDays.apply(day);
        Optional<Truth> shortest = compare(length.min(), limit);
        Optional<Truth> longest = compare(length.max(), limit);
        return shortest.equals(longest) ? shortest : Optional.of(Truth.UNKNOWN);
    }

    private Optional<Truth> compare(long length, long limit) {
        boolean unclear = perhapsHalfADayLess && length == limit + 1;
        return unclear ? Optional.empty() : Optional.of(Truth.of(length <= limit));
    }
}
