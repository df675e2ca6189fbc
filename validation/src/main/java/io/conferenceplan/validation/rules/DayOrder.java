package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Compares the days of slots, some told by number and some by date. */
final class DayOrder {

    private final Optional<EventDates> event;

    DayOrder(Optional<EventDates> event) {
        this.event = event;
    }

    /**
     * {@return the day of a slot; empty if it cannot be told}
     *
     * <p>A slot without a day takes place on the day of an event that has only one.
     */
    Optional<SlotDay> dayOf(LocatedSlot slot) {
        boolean oneDay = event.map(EventDates::oneDay).orElse(true);
        return slot.day().or(() -> oneDay ? Optional.of(SlotDay.number(1)) : Optional.empty());
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

    /** Notes in an evaluation the event, by whose first day two days are compared that are not told in one way. */
    void readBy(Evaluation evaluation, SlotDay one, SlotDay other) {
        if (!one.getClass().equals(other.getClass())) {
            event.ifPresent(days -> days.readFirstBy(evaluation));
        }
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
