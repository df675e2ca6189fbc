package io.conferenceplan.json.codec;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
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
    static final Expectation ANY = Expectation.of("anyNumber");

    private static final int MOST_DIGITS = 9;

    private final Expectation expected;
    private final Map<String, Object> schema;
    private final IntFunction<? extends T> ofNumber;
    private final ToIntFunction<T> toNumber;

    private NumberCodec(
            Expectation expected,
            Map<String, Object> schema,
            IntFunction<? extends T> ofNumber,
            ToIntFunction<T> toNumber) {
        this.expected = expected;
        this.schema = schema;
        this.ofNumber = ofNumber;
        this.toNumber = toNumber;
    }

    /**
     * Values with a number.
     *
     * @param expected the key of the text that describes the numbers
     * @param ofNumber the value of a number; refuses wrong ones
     * @param min the smallest number
     * @param max the largest number
     * @param toNumber the number of a value
     */
    static <T> NumberCodec<T> of(
            String expected, int min, int max, IntFunction<? extends T> ofNumber, ToIntFunction<T> toNumber) {
        return new NumberCodec<>(Expectation.of(expected), integer(min, max), ofNumber, toNumber);
    }

    /** Any number of the size of an int. */
    static NumberCodec<Integer> any() {
        return new NumberCodec<>(
                ANY, integer(Integer.MIN_VALUE, Integer.MAX_VALUE), number -> number, number -> number);
    }

    /** Numbers from one to another, inclusive. */
    static NumberCodec<Integer> within(int min, int max) {
        return new NumberCodec<>(
                Expectation.number(min, max),
                integer(min, max),
                number -> requireThat(min <= number && number <= max, number),
                number -> number);
    }

    /**
     * One number and no other.
     *
     * @param expected the key of the text that describes the number
     */
    static NumberCodec<Integer> only(int number, String expected) {
        return new NumberCodec<>(
                Expectation.of(expected),
                Map.of("const", number),
                found -> requireThat(found == number, found),
                same -> same);
    }

    private static Map<String, Object> integer(int min, int max) {
        return JsonTree.object("type", "integer", "minimum", min, "maximum", max);
    }

    private static int requireThat(boolean allowed, int number) {
        if (!allowed) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
        return number;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return schema;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        int problems = in.problemCount();
        int number = read(in, expected, any -> valueOf(any) != null);
        if (in.problemCount() > problems) {
            return null;
        }
        T value = valueOf(number);
        if (value == null) {
            in.wrongValue(expected, in.text(), null);
        }
        return value;
    }

    private @Nullable T valueOf(int number) {
        try {
            return ofNumber.apply(number);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Reads any number; where a problem was reported it means nothing. A number in quotes is suggested if it is allowed. */
    static int read(JsonInput in, Expectation expected, IntPredicate allowed) {
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            in.wrongType(expected, withoutQuotes(in, allowed));
            return 0;
        }
        try {
            return in.number();
        } catch (InputCoercionException e) {
            in.wrongValue(expected, in.text(), null);
            return 0;
        }
    }

    /** The number of a text that holds one and nothing else, if it is allowed. */
    private static @Nullable String withoutQuotes(JsonInput in, IntPredicate allowed) {
        boolean number = in.isAt(JsonToken.VALUE_STRING) && isNumber(in.text());
        return number && allowed.test(Integer.parseInt(in.text())) ? in.text() : null;
    }

    /** Whether a text is a number as JSON writes it, of at most nine digits; asked of texts that are right, so it must be quick. */
    private static boolean isNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        boolean number = 1 <= digits && digits <= MOST_DIGITS && (digits == 1 || text.charAt(first) != '0');
        for (int i = first; number && i < text.length(); i++) {
            number = '0' <= text.charAt(i) && text.charAt(i) <= '9';
        }
        return number;
    }

    /** The number that stands in quotes at the current token, if there is one. */
    @Nullable
    String inQuotes(JsonInput in) {
        return withoutQuotes(in, any -> valueOf(any) != null);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.number(toNumber.applyAsInt(value));
    }
}
