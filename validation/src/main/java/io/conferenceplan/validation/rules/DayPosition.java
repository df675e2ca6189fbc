package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where the day of a slot lies among the days of its event. */
enum DayPosition {
    OUTSIDE,
    ONLY,
    FIRST,
    MIDDLE,
    LAST;

    boolean isFirst() {
        return this == ONLY || this == FIRST;
    }

    boolean isLast() {
        return this == ONLY || this == LAST;
    }

    /**
     * {@return the positions that are possible; empty if the plan does not say enough}
     *
     * <p>A slot without a day takes place on the day of an event that has only one.
     */
    static Set<DayPosition> possible(Optional<SlotDay> day, Optional<EventDates> event) {
        if (day.isEmpty()) {
            boolean oneDay = event.map(EventDates::oneDay).orElse(true);
            return oneDay ? EnumSet.of(ONLY) : EnumSet.noneOf(DayPosition.class);
        }
        if (event.isEmpty()) {
            return EnumSet.noneOf(DayPosition.class);
        }
        return day.get() instanceof SlotDay.Dated dated
                ? ofDate(dated.date(), event.get())
                : ofNumber(((SlotDay.Numbered) day.get()).number(), event.get().dayCount());
    }

    private static Set<DayPosition> ofNumber(int number, Bounds<Integer> days) {
        Set<DayPosition> possible = EnumSet.noneOf(DayPosition.class);
        addIf(days.min() < number, OUTSIDE, possible);
        addIf(days.contains(number), number == 1 ? ONLY : LAST, possible);
        addIf(days.max() > number, number == 1 ? FIRST : MIDDLE, possible);
        return possible;
    }

    private static Set<DayPosition> ofDate(LocalDate date, EventDates event) {
        Bounds<LocalDate> first = event.first();
        Bounds<LocalDate> last = event.last();
        Set<DayPosition> possible = EnumSet.noneOf(DayPosition.class);
        addIf(first.max().isAfter(date) || last.min().isBefore(date), OUTSIDE, possible);
        addIf(first.contains(date) && last.contains(date), ONLY, possible);
        if (!event.oneDay()) {
            addIf(first.contains(date) && last.max().isAfter(date), FIRST, possible);
            addIf(first.min().isBefore(date) && last.max().isAfter(date), MIDDLE, possible);
            addIf(first.min().isBefore(date) && last.contains(date), LAST, possible);
        }
        return possible;
    }

    private static void addIf(boolean condition, DayPosition position, Set<DayPosition> possible) {
        if (condition) {
            possible.add(position);
        }
    }
}
