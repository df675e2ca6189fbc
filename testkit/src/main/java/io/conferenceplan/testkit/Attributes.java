package io.conferenceplan.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The attributes of a value that is to be generated, one a line. Those that are set only maybe shrink to not being set.
 *
 * @param <B> the builder of the value
 */
final class Attributes<B> {

    private final Supplier<B> builder;
    private final List<Arbitrary<UnaryOperator<B>>> steps;

    private Attributes(Supplier<B> builder, List<Arbitrary<UnaryOperator<B>>> steps) {
        this.builder = builder;
        this.steps = steps;
    }

    static <B> Attributes<B> of(Supplier<B> builder) {
        return new Attributes<>(builder, List.of());
    }

    /** An attribute that is always set. */
    <T> Attributes<B> always(Arbitrary<T> values, BiFunction<B, T, B> setter) {
        return and(values.map(value -> building -> setter.apply(building, value)));
    }

    /** An attribute that is set as often as the percentage says. */
    <T> Attributes<B> maybe(int percent, Arbitrary<T> values, BiFunction<B, T, B> setter) {
        return and(Choice.maybe(percent, values)
                .map(maybe -> building ->
                        maybe.map(value -> setter.apply(building, value)).orElse(building)));
    }

    private Attributes<B> and(Arbitrary<UnaryOperator<B>> step) {
        return new Attributes<>(
                builder, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    <V> Arbitrary<V> build(Function<B, V> build) {
        return Combinators.combine(steps).as(all -> {
            B building = builder.get();
            for (UnaryOperator<B> step : all) {
                building = step.apply(building);
            }
            return build.apply(building);
        });
    }
}
