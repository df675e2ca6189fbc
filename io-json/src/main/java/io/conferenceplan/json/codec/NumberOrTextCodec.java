package io.conferenceplan.json.codec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values of which some are written as whole numbers, the others as texts: {@code 1} and {@code "2024-03-08"}.
 *
 * @param <T> the type of value
 */
final class NumberOrTextCodec<T> extends Codec<T> {

    private final String definition;
    private final List<Object> examples;
    private final Class<? extends T> numberType;
    private final NumberCodec<T> number;
    private final Codec<T> text;

    /**
     * Creates the codec.
     *
     * @param definition what the values are called in a JSON Schema
     * @param examples a number and a text, for the JSON Schema
     * @param numberType the type of the values that are written as numbers
     * @param number writes those
     * @param text writes the others, and describes all
     */
    NumberOrTextCodec(
            String definition,
            List<Object> examples,
            Class<? extends T> numberType,
            NumberCodec<T> number,
            Codec<T> text) {
        this.definition = definition;
        this.examples = examples;
        this.numberType = numberType;
        this.number = number;
        this.text = text;
    }

    @Override
    @Nullable
    Class<T> valueType() {
        return text.valueType();
    }

    @Override
    Expectation expected() {
        return text.expected();
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return JsonTree.object("anyOf", List.of(number.schema(place), text.schema(place)), "examples", examples);
    }

    @Override
    String definition() {
        return definition;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            return number.read(in);
        }
        String inQuotes = number.inQuotes(in);
        if (inQuotes != null) {
            in.wrongType(expected(), inQuotes);
            return null;
        }
        return text.read(in);
    }

    @Override
    public void write(T value, JsonOutput out) {
        (numberType.isInstance(value) ? number : text).write(value, out);
    }
}
