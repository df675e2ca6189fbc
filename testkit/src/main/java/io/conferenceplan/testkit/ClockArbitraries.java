package io.conferenceplan.testkit;

import io.conferenceplan.time.PartOfDay;
import io.conferenceplan.time.SlotTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Times of day. */
final class ClockArbitraries {

    private static final int LAST_MINUTE = 24 * 60 - 1;

    private ClockArbitraries() {}

    /** Mostly from seven in the morning to six in the evening, in steps of five minutes. */
    static Arbitrary<SlotTime> slotTimes() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 132).map(fives -> 7 * 60 + 5 * fives);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 48).map(fives -> 5 * fives);
        Arbitrary<Integer> anyMinute = Arbitraries.integers().between(0, LAST_MINUTE);
        return Choice.of(10, Combinators.combine(starts, lengths).as(ClockArbitraries::span))
                .or(1, Combinators.combine(anyMinute, anyMinute).as((start, more) -> span(start, more + 1)))
                .or(3, starts.map(ClockArbitraries::minuteOfDay).map(SlotTime::from))
                .or(1, Arbitraries.of(PartOfDay.class).map(SlotTime::in));
    }

    /** Mostly from a full hour to three hours later, in steps of ten minutes. */
    static Arbitrary<LocalTime> timesFrom(int hour) {
        Arbitrary<Integer> usual = Arbitraries.integers().between(0, 18).map(tens -> 60 * hour + 10 * tens);
        return Choice.of(5, usual)
                .or(1, Arbitraries.integers().between(0, LAST_MINUTE))
                .map(ClockArbitraries::minuteOfDay);
    }

    /** The time from a minute of the day to a later one, or to midnight if the day is over before. */
    static SlotTime span(int startMinute, int minutes) {
        return SlotTime.between(minuteOfDay(startMinute), minuteOfDay(Math.min(startMinute + minutes, 24 * 60)));
    }

    private static LocalTime minuteOfDay(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
