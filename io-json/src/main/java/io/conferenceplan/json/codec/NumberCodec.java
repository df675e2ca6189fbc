package io.conferenceplan.json.codec;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * Values that are written as a whole number of the size of an int, such as {@code 280}.
 *
 * @param <T> the type of value
 */
final class NumberCodec<T> extends Codec<T> {

    /** Any number of the size of an int. */
    static final Expectation ANY = Expectation.number(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final Expectation expected;
    private final IntFunction<? extends T> ofNumber;
    private final ToIntFunction<T> toNumber;

    /**
     * Creates the codec.
     *
     * @param expected describes the numbers
     * @param ofNumber the value of a number; refuses wrong ones
     * @param toNumber the number of a value
     */
    NumberCodec(Expectation expected, IntFunction<? extends T> ofNumber, ToIntFunction<T> toNumber) {
        this.expected = expected;
        this.ofNumber = ofNumber;
        this.toNumber = toNumber;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        int problems = in.problemCount();
        int number = read(in, expected);
        if (in.problemCount() > problems) {
            return null;
        }
        try {
            return ofNumber.apply(number);
        } catch (IllegalArgumentException e) {
            in.wrongValue(expected, in.text(), null);
            return null;
        }
    }

    /** Reads a number as it is; where a problem was reported the number means nothing. */
    static int read(JsonInput in, Expectation expected) {
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            in.wrongType(expected, withoutQuotes(in));
            return 0;
        }
        try {
            return in.number();
        } catch (InputCoercionException e) {
            in.wrongValue(expected, in.text(), null);
            return 0;
        }
    }

    private static @Nullable String withoutQuotes(JsonInput in) {
        boolean number = in.isAt(JsonToken.VALUE_STRING) && in.text().matches("-?(0|[1-9][0-9]{0,8})");
        return number ? in.text() : null;
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.number(toNumber.applyAsInt(value));
    }
}
