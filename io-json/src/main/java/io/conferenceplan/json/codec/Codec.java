package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.Map;
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

    /** Finds what differs between two values: unless a codec looks into them, nothing or all. */
    void compare(T before, T after, PlanPath path, Differences differences) {
        if (!before.equals(after)) {
            differences.changed(path, JsonOutput.toLine(this, before), JsonOutput.toLine(this, after));
        }
    }

    /** What tells a value in a list from the others, for its place. */
    Object partOf(T value) {
        return value;
    }

    /** The name of a value in a list; empty if it has none. */
    final String nameOf(T value) {
        return PlanPath.nameOf(partOf(value)).orElse("");
    }

    /** Describes the values. */
    abstract Expectation expected();

    /**
     * The JSON Schema of the values, as a tree of maps and lists. It may allow more than is read, and unless a codec knows better
     * it allows everything.
     *
     * @param place where the values are
     */
    Map<String, Object> schema(SchemaPlace place) {
        return Map.of();
    }

    /** The type of the values; null where it has no value of its own, such as texts, or values with their marks. */
    @Nullable
    Class<T> valueType() {
        return null;
    }

    /** What the values are called where a JSON Schema defines them once for all places; empty if it does not. */
    String definition() {
        return "";
    }

    /** Whether every value is written as a text, a number, true or false. */
    boolean isScalar() {
        return true;
    }
}
