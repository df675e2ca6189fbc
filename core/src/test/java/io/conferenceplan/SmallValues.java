package io.conferenceplan;

import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PartOfDay;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Any small value at all, from one end of its range to the other. */
@SuppressWarnings("exports") // jqwik is there for tests only
public final class SmallValues {

    private SmallValues() {}

    public static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    public static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 9999);
    }

    public static Arbitrary<PlanDate> planDates() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> quarters = Arbitraries.integers().between(1, 4);
        return Arbitraries.oneOf(List.of(
                days().map(PlanDate::of),
                Combinators.combine(years(), months).as(PlanDate::ofMonth),
                Combinators.combine(years(), quarters).as(PlanDate::ofQuarter),
                years().map(PlanDate::ofYear),
                inOrder(days()).map(span -> PlanDate.between(span.min(), span.max()))));
    }

    public static Arbitrary<EventDays> eventDays() {
        Arbitrary<EventDays> several = Combinators.combine(planDates(), planDates())
                .as((a, b) -> b.latest().isBefore(a.earliest()) ? EventDays.between(b, a) : EventDays.between(a, b));
        return Arbitraries.oneOf(planDates().map(EventDays::on), several);
    }

    public static Arbitrary<Deadline> deadlines() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, Deadline.MOST_DAYS);
        Arbitrary<Integer> workingDays = Arbitraries.integers().between(0, Deadline.MOST_WORKING_DAYS);
        return Arbitraries.oneOf(
                planDates().map(Deadline::noLaterThan),
                planDates().map(Deadline::before),
                days.map(Deadline::daysBeforeEvent),
                workingDays.map(Deadline::workingDaysBeforeEvent));
    }

    public static Arbitrary<SlotDay> slotDays() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 366).map(SlotDay::number), days().map(SlotDay::on));
    }

    public static Arbitrary<SlotTime> slotTimes() {
        Arbitrary<LocalTime> minutes = Arbitraries.integers().between(0, 1439).map(SmallValues::minuteOfDay);
        Arbitrary<SlotTime> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.integers().between(1, 1440))
                .filter((start, end) -> start < end)
                .as((start, end) -> SlotTime.between(minuteOfDay(start), minuteOfDay(end)));
        return Arbitraries.oneOf(
                spans,
                minutes.map(SlotTime::from),
                Arbitraries.of(PartOfDay.class).map(SlotTime::in));
    }

    private static LocalTime minuteOfDay(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    public static Arbitrary<PlanDuration> planDurations() {
        Arbitrary<Duration> durations =
                Arbitraries.integers().between(0, 999_999).map(Duration::ofMinutes);
        return Arbitraries.oneOf(
                durations.map(PlanDuration::of),
                durations.map(PlanDuration::about),
                inOrder(durations).map(range -> PlanDuration.between(range.min(), range.max())));
    }

    public static Arbitrary<CanChi> canChis() {
        return Combinators.combine(Arbitraries.of(CanChi.Can.class), Arbitraries.of(CanChi.Chi.class))
                .as(CanChi::new);
    }

    public static Arbitrary<Count> counts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, Count.LARGEST);
        Arbitrary<Integer> factors = Arbitraries.integers().between(0, 46_340);
        return Arbitraries.oneOf(List.of(
                numbers.map(Count::of),
                numbers.map(Count::about),
                inOrder(numbers).map(range -> Count.between(range.min(), range.max())),
                numbers.map(Count::atLeast),
                numbers.map(Count::atMost),
                Combinators.combine(factors, factors).as(Count::eachOf),
                Arbitraries.just(Count.unstated())));
    }

    public static Arbitrary<ApproximationPolicy> policies() {
        Arbitrary<Integer> percents = Arbitraries.integers().between(0, 100);
        return Combinators.combine(percents, percents).as(ApproximationPolicy::new);
    }

    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000"))
                .ofScale(20)
                .map(Percentage::new);
    }

    public static Arbitrary<Money> money() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e29")),
                Arbitraries.longs().greaterOrEqual(0).map(BigDecimal::valueOf));
        Arbitrary<String> currencies =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
        return Combinators.combine(amounts, currencies).as(Money::new);
    }

    /** Two values as bounds, the smaller one first. */
    public static <T extends Comparable<? super T>> Arbitrary<Bounds<T>> inOrder(Arbitrary<T> values) {
        return Combinators.combine(values, values)
                .as((a, b) -> a.compareTo(b) <= 0 ? new Bounds<>(a, b) : new Bounds<>(b, a));
    }
}
