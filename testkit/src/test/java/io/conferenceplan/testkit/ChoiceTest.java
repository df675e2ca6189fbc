package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

class ChoiceTest {

    private static final Arbitrary<Integer> TENS = Arbitraries.integers().between(10, 19);

    private final Choice<Integer> oneOrMoreOften =
            Choice.of(1, Arbitraries.just(1)).or(3, TENS);

    @Example
    void anArbitraryIsChosenAsOftenAsItsWeightSays() {
        List<Integer> values = Samples.of(oneOrMoreOften, 4000);

        assertThat(values).filteredOn(value -> value == 1).hasSizeBetween(900, 1100);
        assertThat(values).contains(10, 19).allMatch(value -> value == 1 || (10 <= value && value <= 19));
    }

    @Example
    void aListOfArbitrariesIsChosenFromEvenly() {
        List<Integer> values = Samples.of(Choice.of(List.of(Arbitraries.just(1), Arbitraries.just(2))), 4000);

        assertThat(values).filteredOn(value -> value == 1).hasSizeBetween(1900, 2100);
    }

    @Example
    void maybeThereIsAValueAndMaybeNot() {
        List<Optional<Integer>> values = Samples.of(Choice.maybe(20, TENS), 4000);

        assertThat(values).filteredOn(Optional::isPresent).hasSizeBetween(700, 900);
    }

    @Property(tries = 200)
    void aValueShrinksToSmallerOnesAndToThoseOfEarlierArbitraries(@ForAll Random random) {
        Shrinkable<Integer> value = oneOrMoreOften.generator(1000).next(random);
        List<Integer> smaller = value.shrink().map(Shrinkable::value).toList();

        assertThat(smaller).allMatch(less -> less < value.value());
        assertThat(smaller.contains(1)).isEqualTo(value.value() != 1);
        assertThat(value.shrink()).allMatch(less -> less.distance().compareTo(value.distance()) < 0);
    }

    @Property(tries = 200)
    void theSameRandomNumbersGiveTheSameValue(@ForAll long seed) {
        assertThat(oneOrMoreOften.generator(1000).next(new Random(seed)).value())
                .isEqualTo(oneOrMoreOften.generator(1000).next(new Random(seed)).value());
    }

    @Property(tries = 200)
    void edgeCasesOfTheArbitrariesAreGenerated(@ForAll Random random) {
        Choice<Integer> anyNumber = Choice.of(1, Arbitraries.integers());
        List<Integer> values = anyNumber.generator(1000, true).stream(random)
                .limit(2000)
                .map(Shrinkable::value)
                .toList();

        assertThat(values).contains(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
