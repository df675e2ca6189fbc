package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Declares an {@link ObjectCodec}, one member after the other in the order in which they are written.
 *
 * @param <T> the type of value
 * @param <B> what builds the value
 */
final class ObjectDeclaration<T, B> {

    private final Class<T> valueType;
    private final Expectation type;
    private Expectation expected;
    private Expectation rule;
    private List<String> alternatives = List.of();
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members = new ArrayList<>();

    ObjectDeclaration(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        this.valueType = type;
        this.type = Expectation.type(type);
        this.expected = this.type.asObject();
        this.rule = expected;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** A member that is always there. */
    <V> ObjectDeclaration<T, B> required(String name, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(new Member.Single<>(name, true, getter::apply, setter, codec));
    }

    /** A member that may be left out. */
    <V> ObjectDeclaration<T, B> optional(
            String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        return add(new Member.Single<>(name, false, owner -> getter.apply(owner).orElse(null), setter, codec));
    }

    /** A member that is left out when it has its usual value. */
    <V> ObjectDeclaration<T, B> unless(
            V usual, String name, Function<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
        Member.Getter<T, V> unusual = owner -> {
            V value = getter.apply(owner);
            return value.equals(usual) ? null : value;
        };
        return add(new Member.Single<>(name, false, unusual, getter::apply, setter, codec));
    }

    /** A member that is left out when it is false. */
    ObjectDeclaration<T, B> flag(String name, Function<T, Boolean> getter, BiConsumer<B, Boolean> setter) {
        return unless(false, name, getter, setter, ValueCodecs.FLAG);
    }

    /** A whole number that may be left out. */
    ObjectDeclaration<T, B> number(String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
        return add(new Member.OptionalNumber<>(name, getter, setter));
    }

    /** A list, left out when it is empty. */
    <V> ObjectDeclaration<T, B> list(String name, Function<T, List<V>> getter, BiConsumer<B, V> adder, Codec<V> codec) {
        return add(new Member.Listed<>(name, getter, adder, codec));
    }

    /** A member that is always there and always has the same value. */
    <V> ObjectDeclaration<T, B> constant(String name, V value, Codec<V> codec) {
        return add(new Member.Single<>(name, true, owner -> value, (builder, same) -> {}, codec));
    }

    /**
     * Says that one of some members must be there.
     *
     * @param newRule the key of the text that describes the values that have one
     */
    ObjectDeclaration<T, B> mustHaveOneOf(String newRule, String... names) {
        expected = Expectation.of(newRule);
        rule = expected;
        alternatives = List.of(names);
        return this;
    }

    private ObjectDeclaration<T, B> add(Member<T, B> member) {
        members.add(member);
        return this;
    }

    /** The declared codec; its objects have one member a line. */
    ObjectCodec<T, B> onLines() {
        return new ObjectCodec<>(valueType, type, expected, rule, alternatives, newBuilder, build, members, false);
    }

    /** The declared codec; its objects stand on one line. */
    ObjectCodec<T, B> onOneLine() {
        return new ObjectCodec<>(valueType, type, expected, rule, alternatives, newBuilder, build, members, true);
    }
}
