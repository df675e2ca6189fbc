package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Declares how a sealed type is written whose alternatives are told apart by their members, as in {@code {"about": 325}} and
 * {@code {"from": 5, "to": 7}}. Alternatives that are not mentioned are written as a text or a number.
 *
 * @param <T> the sealed type
 */
final class UnionDeclaration<T> {

    private final Class<T> valueType;
    private final Expectation type;
    private final Expectation expected;
    private final List<Member<T, Parts>> members = new ArrayList<>();
    private final List<Alternative<T>> alternatives = new ArrayList<>();
    private final List<Function<Parts, String>> texts = new ArrayList<>();
    private final List<Class<? extends T>> objects = new ArrayList<>();
    private final List<List<String>> forms = new ArrayList<>();
    private final List<T> examples = new ArrayList<>();

    private UnionDeclaration(Class<T> type, String expected) {
        this.valueType = type;
        this.type = Expectation.type(type);
        this.expected = Expectation.of(expected);
    }

    /**
     * Starts the declaration.
     *
     * @param expected the key of the text that describes the values
     */
    static <T> UnionDeclaration<T> of(Class<T> type, String expected) {
        return new UnionDeclaration<>(type, expected);
    }

    /** An alternative with one member. */
    <A extends T, V> UnionDeclaration<T> when(
            Class<A> type, String name, Function<A, V> getter, Codec<V> codec, Function<V, T> make) {
        int part = add(type, name, getter, codec);
        alternatives.add(new Alternative<>(Parts.bit(part), parts -> make.apply(parts.<V>get(part))));
        objects.add(type);
        forms.add(List.of(name));
        return this;
    }

    /** An alternative with two members. */
    <A extends T, V> UnionDeclaration<T> when(
            Class<A> type,
            String firstName,
            Function<A, V> firstGetter,
            String secondName,
            Function<A, V> secondGetter,
            Codec<V> codec,
            BiFunction<V, V, T> make) {
        int first = add(type, firstName, firstGetter, codec);
        int second = add(type, secondName, secondGetter, codec);
        alternatives.add(new Alternative<>(
                Parts.bit(first) | Parts.bit(second), parts -> make.apply(parts.<V>get(first), parts.<V>get(second))));
        objects.add(type);
        forms.add(List.of(firstName, secondName));
        return this;
    }

    private <A extends T, V> int add(Class<A> type, String name, Function<A, V> getter, Codec<V> codec) {
        Member.Getter<T, V> ofType = value -> type.isInstance(value) ? getter.apply(type.cast(value)) : null;
        return add(name, ofType, codec);
    }

    private <V> int add(String name, Member.Getter<T, V> getter, Codec<V> codec) {
        int part = members.size();
        members.add(new Member.Single<>(name, false, getter, (parts, value) -> parts.set(part, value), codec));
        texts.add(parts -> '"' + name + "\": " + JsonOutput.toText(codec, parts.<V>get(part)));
        return part;
    }

    /** Values that show all forms. */
    UnionDeclaration<T> shownBy(List<T> values) {
        examples.addAll(values);
        return this;
    }

    /** The declared type with marks, where every alternative has members. */
    StatedCodec<T> stated() {
        ObjectCodec<T, Parts> object = codec();
        return new StatedCodec<>(expected.name(), null, object, object, forms, examples, this::isObject);
    }

    /** The declared type with marks, where the alternatives that were not mentioned are written by another codec. */
    StatedCodec<T> statedOr(Codec<T> alone) {
        Codec<T> unmarked = new UnionCodec<>(alone, codec(), this::isObject);
        int part = add("value", value -> isObject(value) ? null : value, alone);
        alternatives.add(new Alternative<>(Parts.bit(part), parts -> parts.<T>get(part)));
        return new StatedCodec<>(expected.name(), alone, codec(), unmarked, forms, examples, this::isObject);
    }

    private boolean isObject(T value) {
        for (Class<? extends T> object : objects) {
            if (object.isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    private ObjectCodec<T, Parts> codec() {
        return new ObjectCodec<>(
                valueType,
                type,
                expected,
                expected,
                List.of(),
                () -> new Parts(members.size()),
                this::make,
                members,
                true);
    }

    /** Makes the value of the alternative that has exactly the parts that were read. */
    private T make(Parts parts) {
        try {
            for (Alternative<T> alternative : alternatives) {
                if (alternative.parts() == parts.present()) {
                    return alternative.make().apply(parts);
                }
            }
        } catch (IllegalArgumentException e) {
            // Refused: reported below with all parts.
        }
        throw new Refusal(textOf(parts));
    }

    private String textOf(Parts parts) {
        return IntStream.range(0, members.size())
                .filter(part -> (parts.present() & Parts.bit(part)) != 0)
                .mapToObj(part -> texts.get(part).apply(parts))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The parts that an alternative has, and how they make a value. */
    private record Alternative<T>(long parts, Function<Parts, T> make) {}
}
