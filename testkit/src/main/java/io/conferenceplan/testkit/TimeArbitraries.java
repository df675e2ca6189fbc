package io.conferenceplan.testkit;

import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotDay;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** The dates of a plan: near the day of its event, and now and then anywhere from year 1 to 9999. */
final class TimeArbitraries {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate eventDay;

    TimeArbitraries(LocalDate eventDay) {
        this.eventDay = eventDay;
    }

    LocalDate eventDay() {
        return eventDay;
    }

    /** Whether a plan can name a day. */
    static boolean isWithinYears(LocalDate day) {
        return day.equals(withinYears(day));
    }

    /** The day, or the nearest that a plan can name. */
    static LocalDate withinYears(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    /** The year of the event, or another near it. */
    Arbitrary<Integer> years() {
        return Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, -1), Tuple.of(1, -2), Tuple.of(1, 1))
                .map(offset -> eventDay.getYear() + offset);
    }

    /** The year before the event, or another near it. */
    Arbitrary<Integer> reviewedYears() {
        return years().map(year -> year - 1);
    }

    Arbitrary<PlanDate> dates() {
        return datesFrom(-60, 20);
    }

    /** Dates before the event, as of the plan itself. */
    Arbitrary<PlanDate> earlierDates() {
        return datesFrom(-60, -5);
    }

    private Arbitrary<PlanDate> datesFrom(int earliest, int latest) {
        Arbitrary<LocalDate> days = daysFrom(earliest, latest);
        return Choice.of(12, days.map(PlanDate::of))
                .or(2, days.map(TimeArbitraries::monthOf))
                .or(1, days.map(TimeArbitraries::quarterOf))
                .or(1, days.map(day -> PlanDate.ofYear(day.getYear())))
                .or(2, spansFrom(days))
                .or(1, anyDay().map(PlanDate::of));
    }

    private Arbitrary<LocalDate> daysFrom(int earliest, int latest) {
        return Arbitraries.integers()
                .between(earliest, latest)
                .withDistribution(RandomDistribution.uniform())
                .map(eventDay::plusDays);
    }

    private static Arbitrary<LocalDate> anyDay() {
        Arbitrary<Long> epochDays = Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay());
        return Choice.of(3, epochDays.map(LocalDate::ofEpochDay)).or(1, Arbitraries.of(FIRST, LAST));
    }

    private static PlanDate monthOf(LocalDate day) {
        return PlanDate.ofMonth(day.getYear(), day.getMonthValue());
    }

    private static PlanDate quarterOf(LocalDate day) {
        return PlanDate.ofQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static Arbitrary<PlanDate> spansFrom(Arbitrary<LocalDate> days) {
        return Combinators.combine(days, Arbitraries.integers().between(0, 14))
                .as((first, more) -> PlanDate.between(first, first.plusDays(more)));
    }

    /** The day of the event as well as it is known, or the days from it to another. */
    Arbitrary<EventDays> eventDays() {
        PlanDate day = PlanDate.of(eventDay);
        Arbitrary<PlanDate> known = Choice.of(8, Arbitraries.just(day))
                .or(2, Arbitraries.of(monthOf(eventDay), quarterOf(eventDay), PlanDate.ofYear(eventDay.getYear())))
                .or(1, spansFrom(daysFrom(-2, 0)))
                .or(1, dates());
        return Choice.of(6, known.map(EventDays::on))
                .or(3, daysFrom(0, 3).map(last -> EventDays.between(day, PlanDate.of(last))))
                .or(1, Combinators.combine(known, known).as(TimeArbitraries::inOrder));
    }

    private static EventDays inOrder(PlanDate a, PlanDate b) {
        return b.latest().isBefore(a.earliest()) ? EventDays.between(b, a) : EventDays.between(a, b);
    }

    /** Mostly before the event. */
    Arbitrary<Deadline> deadlines() {
        Arbitrary<PlanDate> dates = datesFrom(-45, 3);
        return Choice.of(4, dates.map(Deadline::noLaterThan))
                .or(3, dates.map(Deadline::before))
                .or(3, daysBefore(15, Deadline.MOST_DAYS).map(Deadline::daysBeforeEvent))
                .or(2, daysBefore(10, Deadline.MOST_WORKING_DAYS).map(Deadline::workingDaysBeforeEvent));
    }

    private static Arbitrary<Integer> daysBefore(int usual, int most) {
        return Choice.of(20, Arbitraries.integers().between(0, usual))
                .or(1, Arbitraries.integers().between(0, most));
    }

    Arbitrary<SlotDay> slotDays() {
        return Choice.of(10, Arbitraries.integers().between(1, 3).map(SlotDay::number))
                .or(1, Arbitraries.integers().between(1, 366).map(SlotDay::number))
                .or(4, daysFrom(-1, 3).map(SlotDay::on));
    }
}
