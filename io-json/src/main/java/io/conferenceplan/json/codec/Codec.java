package io.conferenceplan.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * How one type of value is written as JSON: both directions in one object without state.
 *
 * @param <T> the type of value
 */
public abstract class Codec<T> {

    Codec() {}

    /**
     * {@return the value that starts at the current token, or null if a problem was reported}
     *
     * <p>Either way the last token of the value is the current one afterwards.
     *
     * @param in the document
     */
    public abstract @Nullable T read(JsonInput in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the document
     * @throws IllegalArgumentException if the value has no JSON form that could be read again
     */
    public abstract void write(T value, JsonOutput out);

    /** Describes the values. */
    abstract Expectation expected();

    /** Whether every value is written as a text, a number, true or false. */
    boolean isScalar() {
        return true;
    }
}
