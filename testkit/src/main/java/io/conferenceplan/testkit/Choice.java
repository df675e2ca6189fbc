package io.conferenceplan.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * One of some arbitraries, each chosen as often as its weight says. Values shrink, and they shrink to values of arbitraries
 * that were named before theirs: the first is the simplest.
 *
 * <p>jqwik's own {@code frequencyOf} and {@code optional} make new generators for each value, and it keeps the last 500 only;
 * for something as deep as a plan that takes many times as long.
 */
final class Choice<T> implements Arbitrary<T> {

    private record Alternative<T>(int weight, Arbitrary<T> values) {}

    private record Key(int genSize, boolean withEdgeCases) {}

    private final List<Alternative<T>> alternatives;
    private final Map<Key, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    private Choice(List<Alternative<T>> alternatives) {
        this.alternatives = alternatives;
    }

    static <T> Choice<T> of(int weight, Arbitrary<T> values) {
        return new Choice<>(List.of(new Alternative<>(weight, values)));
    }

    /** One of some arbitraries, all as often. */
    static <T> Choice<T> of(List<Arbitrary<T>> all) {
        return new Choice<>(
                all.stream().map(values -> new Alternative<>(1, values)).toList());
    }

    /** A value, or nothing; the percentage says how often a value. */
    static <T> Choice<Optional<T>> maybe(int percent, Arbitrary<T> values) {
        Arbitrary<Optional<T>> nothing = Arbitraries.just(Optional.empty());
        return Choice.of(100 - percent, nothing).or(percent, values.map(Optional::of));
    }

    Choice<T> or(int weight, Arbitrary<T> values) {
        return new Choice<>(Stream.concat(alternatives.stream(), Stream.of(new Alternative<>(weight, values)))
                .toList());
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(new Key(genSize, false), this::choosing);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generators.computeIfAbsent(new Key(genSize, true), this::choosing);
    }

    /** Generators are kept here. */
    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    /** None of its own: those of the alternatives are generated now and then like their other values. */
    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private RandomGenerator<T> choosing(Key key) {
        List<RandomGenerator<T>> all = alternatives.stream()
                .map(alternative -> alternative.values().generator(key.genSize(), key.withEdgeCases()))
                .toList();
        int[] chosen = IntStream.range(0, alternatives.size())
                .flatMap(index -> IntStream.generate(() -> index)
                        .limit(alternatives.get(index).weight()))
                .toArray();
        return random -> Chosen.by(all, chosen[random.nextInt(chosen.length)], random.nextLong());
    }

    private record Chosen<T>(List<RandomGenerator<T>> generators, int index, long seed, Shrinkable<T> shrinkable)
            implements Shrinkable<T> {

        static <T> Shrinkable<T> by(List<RandomGenerator<T>> generators, int index, long seed) {
            return new Chosen<>(generators, index, seed, generators.get(index).next(new Random(seed)));
        }

        @Override
        public T value() {
            return shrinkable.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    IntStream.range(0, index).mapToObj(earlier -> by(generators, earlier, seed)),
                    shrinkable.shrink().map(smaller -> new Chosen<>(generators, index, seed, smaller)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(shrinkable.distance());
        }
    }
}
