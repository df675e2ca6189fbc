package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Compares the days of slots, some told by number and some by date. */
final class DayOrder {

    /** The last year of a date in a plan; a numbered day can lie after it. */
    private static final int LAST_YEAR = 9999;

    private final Optional<EventDates> event;

    DayOrder(Optional<EventDates> event) {
        this.event = event;
    }

    /**
     * {@return the day of a slot as plainly as the plan allows; empty if it cannot be told}
     *
     * <p>A slot without a day takes place on the day of an event that has only one; a numbered day of an event that begins on
     * a certain date is a date.
     */
    Optional<SlotDay> dayOf(LocatedSlot slot) {
        boolean oneDay = event.map(EventDates::oneDay).orElse(true);
        Optional<SlotDay> day = slot.day().or(() -> oneDay ? Optional.of(SlotDay.number(1)) : Optional.empty());
        return day.map(this::dated);
    }

    private SlotDay dated(SlotDay day) {
        if (day instanceof SlotDay.Numbered numbered
                && event.isPresent()
                && event.get().first().isExact()) {
            LocalDate date = event.get().first().min().plusDays(numbered.number() - 1L);
            return date.getYear() > LAST_YEAR ? day : SlotDay.on(date);
        }
        return day;
    }

    /**
     * {@return how many days the one is after the other; empty if one is told by number, the other by date and the event has
     * no date}
     */
    Optional<Bounds<Long>> daysBetween(SlotDay earlier, SlotDay later) {
        if (earlier instanceof SlotDay.Numbered from && later instanceof SlotDay.Numbered to) {
            return Optional.of(Bounds.exactly((long) to.number() - from.number()));
        }
        if (earlier instanceof SlotDay.Dated from && later instanceof SlotDay.Dated to) {
            return Optional.of(Bounds.exactly(ChronoUnit.DAYS.between(from.date(), to.date())));
        }
        return event.map(days -> difference(dates(earlier, days), dates(later, days)));
    }

    /** {@return on how many days the event can begin; one if it has no date} */
    long beginnings() {
        return event.map(EventDates::first)
                .map(first -> ChronoUnit.DAYS.between(first.min(), first.max()) + 1)
                .orElse(1L);
    }

    /** {@return whether two days are the same} */
    Truth same(SlotDay one, SlotDay other) {
        return daysBetween(one, other)
                .map(days -> Truth.equal(days, Bounds.exactly(0L)))
                .orElse(Truth.FALSE);
    }

    /** One of the two is exact, so the days between them take every value within the bounds. */
    private static Bounds<Long> difference(Bounds<LocalDate> earlier, Bounds<LocalDate> later) {
        return new Bounds<>(
                ChronoUnit.DAYS.between(earlier.max(), later.min()),
                ChronoUnit.DAYS.between(earlier.min(), later.max()));
    }

    private static Bounds<LocalDate> dates(SlotDay day, EventDates event) {
        if (day instanceof SlotDay.Dated dated) {
            return Bounds.exactly(dated.date());
        }
        long after = ((SlotDay.Numbered) day).number() - 1L;
        return new Bounds<>(
                event.first().min().plusDays(after), event.first().max().plusDays(after));
    }
}
