package io.conferenceplan.testkit;

import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers of persons, things, minutes and money, most of them of the size that plans state, some of any size. */
final class ValueArbitraries {

    private static final int LONGEST_MINUTES = 999_999;

    private ValueArbitraries() {}

    static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        Arbitrary<Boolean> tentative = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        return Combinators.combine(values, tentative, Choice.maybe(20, TextArbitraries.wordings()))
                .as((value, mark, wording) ->
                        Stated.of(value).withTentative(mark).withWording(wording));
    }

    static Arbitrary<Count> counts() {
        return counts(Choice.of(30, numbers(400))
                .or(8, numbers(10))
                .or(1, numbers(Count.LARGEST))
                .or(1, Arbitraries.of(Count.LARGEST - 1, Count.LARGEST)));
    }

    /** Counts of few things: speakers, sections, days. */
    static Arbitrary<Count> smallCounts() {
        return counts(numbers(5));
    }

    private static Arbitrary<Count> counts(Arbitrary<Integer> numbers) {
        return Choice.of(6, numbers.map(Count::of))
                .or(3, numbers.map(Count::about))
                .or(2, range(numbers))
                .or(1, numbers.map(Count::atLeast))
                .or(1, numbers.map(Count::atMost))
                .or(1, Combinators.combine(numbers(5), numbers(20)).as(Count::eachOf))
                .or(1, Arbitraries.just(Count.unstated()));
    }

    private static Arbitrary<Count> range(Arbitrary<Integer> numbers) {
        return Combinators.combine(numbers, numbers).as((a, b) -> Count.between(Math.min(a, b), Math.max(a, b)));
    }

    private static Arbitrary<Integer> numbers(int max) {
        return Arbitraries.integers().between(0, max);
    }

    static Arbitrary<PlanDuration> durations() {
        Arbitrary<Integer> minutes = Choice.of(12, numbers(36).map(fives -> 5 * fives))
                .or(4, numbers(60))
                .or(1, Arbitraries.of(24 * 60, LONGEST_MINUTES - 1, LONGEST_MINUTES));
        return Choice.of(4, minutes.map(PlanDuration::ofMinutes))
                .or(2, minutes.map(Duration::ofMinutes).map(PlanDuration::about))
                .or(2, Combinators.combine(minutes, minutes).as(ValueArbitraries::range));
    }

    private static PlanDuration range(int a, int b) {
        return PlanDuration.between(Duration.ofMinutes(Math.min(a, b)), Duration.ofMinutes(Math.max(a, b)));
    }

    static Arbitrary<Percentage> percentages() {
        return Choice.of(4, numbers(20).map(fives -> Percentage.of(5 * fives)))
                .or(1, numbers(30_000).map(hundredths -> new Percentage(BigDecimal.valueOf(hundredths, 2))));
    }

    static Arbitrary<Money> money() {
        Arbitrary<Money> dong =
                numbers(50_000).map(thousands -> new Money(BigDecimal.valueOf(1000L * thousands), "VND"));
        Arbitrary<BigDecimal> hundredths =
                Arbitraries.longs().greaterOrEqual(0).map(number -> BigDecimal.valueOf(number, 2));
        Arbitrary<Money> any =
                Combinators.combine(hundredths, Arbitraries.of("USD", "VND")).as(Money::new);
        return Choice.of(6, dong).or(1, any);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3);
    }
}
