package io.conferenceplan.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out of a type of parts: attributes, parts within it, and items of lists, by their names.
 *
 * @param <T> the type
 */
final class Cuts<T> {

    /** What can be left out of one member, at some steps within it or at the member itself; what is smaller comes first. */
    private interface Member<T> {

        Stream<T> without(T whole, List<String> steps);
    }

    private final Map<String, Member<T>> members = new LinkedHashMap<>();

    /** An attribute, and the part without it. */
    Cuts<T> attribute(String name, UnaryOperator<T> without) {
        return member(name, (whole, steps) -> Stream.of(without.apply(whole)));
    }

    /** A part that can be left out. */
    <P> Cuts<T> optional(String name, Function<T, Optional<P>> get, BiFunction<T, Optional<P>, T> with, Cuts<P> cuts) {
        return member(
                name,
                (whole, steps) -> get.apply(whole).stream()
                        .flatMap(part ->
                                Stream.concat(cuts.at(part, steps).map(Optional::of), Stream.of(Optional.<P>empty())))
                        .map(part -> with.apply(whole, part)));
    }

    /** A part that says nothing where it is left out. */
    <P> Cuts<T> part(String name, Function<T, P> get, BiFunction<T, P, T> with, P empty, Cuts<P> cuts) {
        return member(
                name,
                (whole, steps) -> Stream.concat(cuts.at(get.apply(whole), steps), Stream.of(empty))
                        .map(part -> with.apply(whole, part)));
    }

    /** A list of parts: one of them by its position, or each in turn. */
    <P> Cuts<T> list(String name, Function<T, List<P>> get, BiFunction<T, List<P>, T> with, Cuts<P> cuts) {
        return member(
                name, (whole, steps) -> without(get.apply(whole), steps, cuts).map(items -> with.apply(whole, items)));
    }

    private static <P> Stream<List<P>> without(List<P> items, List<String> steps, Cuts<P> cuts) {
        if (steps.isEmpty()) {
            return IntStream.range(0, items.size()).mapToObj(index -> replaced(items, index, Stream.empty()));
        }
        int index = Integer.parseInt(steps.get(0));
        return Stream.concat(
                cuts.at(items.get(index), steps.subList(1, steps.size()))
                        .map(item -> replaced(items, index, Stream.of(item))),
                Stream.of(replaced(items, index, Stream.empty())));
    }

    private static <P> List<P> replaced(List<P> items, int index, Stream<P> by) {
        return Stream.of(items.subList(0, index).stream(), by, items.subList(index + 1, items.size()).stream())
                .flatMap(part -> part)
                .toList();
    }

    private Cuts<T> member(String name, Member<T> member) {
        members.put(name, member);
        return this;
    }

    /** The part with less at some steps within it, and without what contains that; with no steps, without each member. */
    Stream<T> at(T whole, List<String> steps) {
        if (steps.isEmpty()) {
            return members.values().stream().flatMap(member -> member.without(whole, List.of()));
        }
        @Nullable Member<T> member = members.get(steps.get(0));
        return member == null ? Stream.empty() : member.without(whole, steps.subList(1, steps.size()));
    }
}
