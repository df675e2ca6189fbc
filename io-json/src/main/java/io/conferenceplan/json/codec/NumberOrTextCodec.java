package io.conferenceplan.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values of which some are written as whole numbers, the others as texts: {@code 1} and {@code "2024-03-08"}.
 *
 * @param <T> the type of value
 */
final class NumberOrTextCodec<T> extends Codec<T> {

    private final Class<? extends T> numberType;
    private final Codec<T> number;
    private final Codec<T> text;

    /**
     * Creates the codec.
     *
     * @param numberType the type of the values that are written as numbers
     * @param number writes those
     * @param text writes the others, and describes all
     */
    NumberOrTextCodec(Class<? extends T> numberType, Codec<T> number, Codec<T> text) {
        this.numberType = numberType;
        this.number = number;
        this.text = text;
    }

    @Override
    Expectation expected() {
        return text.expected();
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return (in.isAt(JsonToken.VALUE_NUMBER_INT) ? number : text).read(in);
    }

    @Override
    public void write(T value, JsonOutput out) {
        (numberType.isInstance(value) ? number : text).write(value, out);
    }
}
