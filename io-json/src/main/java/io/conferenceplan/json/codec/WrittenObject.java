package io.conferenceplan.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Declares objects that are written and never read, such as those of reports: one declaration for the writer and the JSON
 * Schema.
 *
 * <p>Texts are written whatever is in them: half a character becomes U+FFFD.
 *
 * @param <T> the type of value
 */
public final class WrittenObject<T> {

    /** Any text. */
    public static final Codec<String> TEXT = TextCodec.of("text", text -> text, JsonText::repaired);

    /** {@code true} or {@code false}. */
    public static final Codec<Boolean> FLAG = ValueCodecs.FLAG;

    /** A whole number from 0. */
    public static final Codec<Integer> COUNT = NumberCodec.within(0, Integer.MAX_VALUE);

    private final ObjectDeclaration<T, List<T>> declaration;

    private WrittenObject(Class<T> type) {
        declaration = ObjectCodec.of(type, List::of, WrittenObject::refuse);
    }

    private static <T> T refuse(List<T> nothing) {
        throw new UnsupportedOperationException("Reports are only written.");
    }

    /**
     * {@return the start of a declaration}
     *
     * @param <T> the type of value
     * @param type the type of value
     */
    public static <T> WrittenObject<T> of(Class<T> type) {
        return new WrittenObject<>(type);
    }

    /**
     * {@return words for the constants of an enum, in lower camel case}
     *
     * @param <E> the enum
     * @param type the enum
     */
    public static <E extends Enum<E>> Codec<E> words(Class<E> type) {
        return EnumCodec.of(type);
    }

    /** {@return this declaration with the version of the format, which is 1} */
    public WrittenObject<T> version() {
        declaration.constant("formatVersion", 1, ValueCodecs.VERSION_1);
        return this;
    }

    /**
     * {@return this declaration with a member that is always there}
     *
     * @param <V> the type of its value
     * @param name its name
     * @param getter gets its value
     * @param codec how its value is written
     */
    public <V> WrittenObject<T> required(String name, Function<T, V> getter, Codec<V> codec) {
        declaration.required(name, getter, (nothing, value) -> {}, codec);
        return this;
    }

    /**
     * {@return this declaration with a member that may be left out}
     *
     * @param <V> the type of its value
     * @param name its name
     * @param getter gets its value
     * @param codec how its value is written
     */
    public <V> WrittenObject<T> optional(String name, Function<T, Optional<V>> getter, Codec<V> codec) {
        declaration.optional(name, getter, (nothing, value) -> {}, codec);
        return this;
    }

    /**
     * {@return this declaration with a member that is left out unless it is true}
     *
     * @param name its name
     * @param getter gets its value
     */
    public WrittenObject<T> flag(String name, Function<T, Boolean> getter) {
        declaration.flag(name, getter, (nothing, value) -> {});
        return this;
    }

    /**
     * {@return this declaration with a list, which is left out when it is empty}
     *
     * @param <V> the type of its elements
     * @param name its name
     * @param getter gets its elements
     * @param codec how each element is written
     */
    public <V> WrittenObject<T> list(String name, Function<T, List<V>> getter, Codec<V> codec) {
        declaration.list(name, getter, (nothing, value) -> {}, codec);
        return this;
    }

    /** {@return how the values are written, one member a line} */
    public Codec<T> onLines() {
        return declaration.onLines();
    }

    /** {@return how the values are written, on one line} */
    public Codec<T> onOneLine() {
        return declaration.onOneLine();
    }
}
