package io.conferenceplan.json.codec;

import io.conferenceplan.json.codec.SchemaPlace.Described;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values that are written as a text, such as {@code "2024-03-22"}.
 *
 * @param <T> the type of value
 */
final class TextCodec<T> extends WordCodec<T> {

    /** No value of this kind has a longer text; longer ones are refused unread, since parsing could take very long. */
    private static final int LONGEST = 100;

    private final @Nullable Class<T> valueType;
    private final Expectation expected;
    private final Function<String, T> parse;
    private final Function<T, String> toText;
    private final Function<String, String> correction;
    private final String definition;
    private final Described schema;

    private TextCodec(
            @Nullable Class<T> valueType,
            Expectation expected,
            Function<String, T> parse,
            Function<T, String> toText,
            Function<String, String> correction,
            String definition,
            Described schema) {
        this.valueType = valueType;
        this.expected = expected;
        this.parse = parse;
        this.toText = toText;
        this.correction = correction;
        this.definition = definition;
        this.schema = schema;
    }

    /**
     * Values with a text.
     *
     * @param expected the key of the text that describes the values
     * @param parse reads a text, and refuses others than {@code toText} gives
     * @param toText the text of a value
     */
    static <T> TextCodec<T> of(String expected, Function<String, T> parse, Function<T, String> toText) {
        return new TextCodec<>(
                null, Expectation.of(expected), parse, toText, text -> text, "", place -> Map.of("type", "string"));
    }

    /** The same, and knows the type of the values. */
    TextCodec<T> ofType(Class<T> type) {
        return new TextCodec<>(type, expected, parse, toText, correction, definition, schema);
    }

    /** The same, and knows how some wrong texts should have been written. */
    TextCodec<T> correcting(Function<String, String> newCorrection) {
        return new TextCodec<>(valueType, expected, parse, toText, newCorrection, definition, schema);
    }

    /** The same, with a JSON Schema that says more than that there is a text, and is defined once for all places. */
    TextCodec<T> describedBy(Object... namesAndValues) {
        Map<String, Object> described = JsonTree.object(namesAndValues);
        return new TextCodec<>(valueType, expected, parse, toText, correction, expected.name(), place -> described);
    }

    /** The same with the JSON Schema of other values, which have the same texts. */
    TextCodec<T> describedLike(Codec<?> other) {
        return new TextCodec<>(valueType, expected, parse, toText, correction, "", place -> place.of(other));
    }

    @Override
    @Nullable
    Class<T> valueType() {
        return valueType;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return schema.schema(place);
    }

    @Override
    String definition() {
        return definition;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (!in.isAt(JsonToken.VALUE_STRING)) {
            in.wrongType(expected);
            return null;
        }
        return fromText(in.text(), in);
    }

    @Override
    public @Nullable T fromText(String text, JsonInput in) {
        T value = tryOn(text, parse);
        if (value == null) {
            in.wrongValue(expected, text, correctionOf(text));
        }
        return value;
    }

    /** How a wrong text should have been written, if that is known. */
    private @Nullable String correctionOf(String text) {
        String corrected = tryOn(text, correction);
        return corrected == null || tryOn(corrected, parse) == null ? null : corrected;
    }

    private static <R> @Nullable R tryOn(String text, Function<String, R> function) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return function.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    @Override
    public String toText(T value) {
        return toText.apply(value);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.soundText(toText.apply(value));
    }
}
