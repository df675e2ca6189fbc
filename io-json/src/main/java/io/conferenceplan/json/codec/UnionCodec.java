package io.conferenceplan.json.codec;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values without marks of which some are written as objects, the others as texts or numbers: {@code {"about": 325}} and {@code
 * 280}.
 *
 * @param <T> the type of value
 */
final class UnionCodec<T> extends Codec<T> {

    private final Codec<T> alone;
    private final ObjectCodec<T, ?> object;
    private final Predicate<T> isObject;

    /**
     * Creates the codec.
     *
     * @param alone writes the values that are no object
     * @param object writes the others
     * @param isObject whether a value is an object
     */
    UnionCodec(Codec<T> alone, ObjectCodec<T, ?> object, Predicate<T> isObject) {
        this.alone = alone;
        this.object = object;
        this.isObject = isObject;
    }

    @Override
    @Nullable
    Class<T> valueType() {
        return object.valueType();
    }

    @Override
    Expectation expected() {
        return object.expected();
    }

    @Override
    boolean isScalar() {
        return false;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return (in.isAtObject() ? object : alone).read(in);
    }

    @Override
    public void write(T value, JsonOutput out) {
        (isObject.test(value) ? object : alone).write(value, out);
    }
}
