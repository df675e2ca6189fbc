package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * One member of the object that writes a value.
 *
 * @param <T> the type of value
 * @param <B> what builds the value
 */
abstract class Member<T, B> {

    private final SerializedString name;
    private final boolean required;
    private final Codec<?> codec;

    Member(String name, boolean required, Codec<?> codec) {
        this.name = new SerializedString(name);
        this.required = required;
        this.codec = codec;
    }

    final String name() {
        return name.getValue();
    }

    final boolean isRequired() {
        return required;
    }

    /** How the value is written, or each element of a list. */
    final Codec<?> codec() {
        return codec;
    }

    /** The JSON Schema of the value. */
    final Map<String, Object> schema(SchemaPlace place) {
        return isList() ? place.list(codec) : place.of(codec);
    }

    /** Whether the value is a list. */
    boolean isList() {
        return false;
    }

    /** Reads the value at the current token and hands it to the builder, unless there is a problem with it. */
    abstract void read(B builder, JsonInput in);

    /** Writes name and value, unless the value says nothing. */
    abstract void write(T owner, JsonOutput out);

    /** Finds what differs between the values of two owners. */
    abstract void compare(T before, T after, PlanPath owner, Differences differences);

    final void writeName(JsonOutput out) {
        out.name(name);
    }

    /** Gets what a member is about, or null where there is nothing to write. */
    @FunctionalInterface
    interface Getter<T, V> {
        @Nullable
        V get(T owner);
    }

    /** A member with one value. */
    static final class Single<T, B, V> extends Member<T, B> {

        private final Getter<T, V> getter;
        private final Getter<T, V> compared;
        private final BiConsumer<B, V> setter;
        private final Codec<V> codec;

        Single(String name, boolean required, Getter<T, V> getter, BiConsumer<B, V> setter, Codec<V> codec) {
            this(name, required, getter, getter, setter, codec);
        }

        /** Creates a member that is not always written but always there to be compared. */
        Single(
                String name,
                boolean required,
                Getter<T, V> getter,
                Getter<T, V> compared,
                BiConsumer<B, V> setter,
                Codec<V> codec) {
            super(name, required, codec);
            this.getter = getter;
            this.compared = compared;
            this.setter = setter;
            this.codec = codec;
        }

        @Override
        void read(B builder, JsonInput in) {
            V value = codec.read(in);
            if (value != null) {
                setter.accept(builder, value);
            }
        }

        @Override
        void write(T owner, JsonOutput out) {
            V value = getter.get(owner);
            if (value == null && out.keepsWithin(name())) {
                value = compared.get(owner);
            }
            if (value != null) {
                writeName(out);
                out.enter(name());
                codec.write(value, out);
                out.leave();
            }
        }

        @Override
        void compare(T before, T after, PlanPath owner, Differences differences) {
            V earlier = compared.get(before);
            V later = compared.get(after);
            if (earlier != null && later != null) {
                codec.compare(earlier, later, owner.member(name()), differences);
            } else if (earlier != later) {
                differences.changed(owner.member(name()), text(earlier), text(later));
            }
        }

        private @Nullable String text(@Nullable V value) {
            return value == null ? null : JsonOutput.toLine(codec, value);
        }
    }

    /** A member with a number, which may be left out. */
    static final class OptionalNumber<T, B> extends Member<T, B> {

        private final Function<T, OptionalInt> getter;
        private final ObjIntConsumer<B> setter;

        OptionalNumber(String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
            super(name, false, ValueCodecs.NUMBER);
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(B builder, JsonInput in) {
            int problems = in.problemCount();
            int number = NumberCodec.read(in, NumberCodec.ANY, any -> true);
            if (in.problemCount() == problems) {
                setter.accept(builder, number);
            }
        }

        @Override
        void write(T owner, JsonOutput out) {
            OptionalInt number = getter.apply(owner);
            if (number.isPresent()) {
                writeName(out);
                out.number(number.getAsInt());
            }
        }

        @Override
        void compare(T before, T after, PlanPath owner, Differences differences) {
            OptionalInt earlier = getter.apply(before);
            OptionalInt later = getter.apply(after);
            if (!earlier.equals(later)) {
                differences.changed(owner.member(name()), text(earlier), text(later));
            }
        }

        private static @Nullable String text(OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : null;
        }
    }

    /** A member with a list, which is left out when it is empty. */
    static final class Listed<T, B, V> extends Member<T, B> {

        private static final Expectation EXPECTED = Expectation.of("list");

        private final Function<T, List<V>> getter;
        private final BiConsumer<B, V> adder;
        private final Codec<V> codec;

        Listed(String name, Function<T, List<V>> getter, BiConsumer<B, V> adder, Codec<V> codec) {
            super(name, false, codec);
            this.getter = getter;
            this.adder = adder;
            this.codec = codec;
        }

        @Override
        boolean isList() {
            return true;
        }

        @Override
        void read(B builder, JsonInput in) {
            if (!in.isAt(JsonToken.START_ARRAY)) {
                in.wrongType(EXPECTED);
                return;
            }
            while (in.nextElement()) {
                V element = codec.read(in);
                if (element != null) {
                    adder.accept(builder, element);
                }
            }
        }

        @Override
        void write(T owner, JsonOutput out) {
            List<V> elements = getter.apply(owner);
            if (!elements.isEmpty()) {
                writeName(out);
                out.startList(codec.isScalar());
                if (out.keepsItems()) {
                    writeKnown(elements, out);
                } else {
                    for (V element : elements) {
                        codec.write(element, out);
                    }
                }
                out.endList();
            }
        }

        private void writeKnown(List<V> elements, JsonOutput out) {
            Map<String, Integer> occurrences = new HashMap<>();
            for (int i = 0; i < elements.size(); i++) {
                V element = elements.get(i);
                String known = codec.nameOf(element);
                out.enterItem(name(), i, known, occurrences.merge(known, 1, Integer::sum));
                codec.write(element, out);
                out.leave();
            }
        }

        @Override
        void compare(T before, T after, PlanPath owner, Differences differences) {
            new ListComparison<>(codec, owner, name(), differences).compare(getter.apply(before), getter.apply(after));
        }
    }
}
