package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.JsonInput;
import io.conferenceplan.json.codec.Place;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A document around a value, which is at a place that a JSON Pointer tells. The whole document is gone through, so that all of it
 * is JSON and no member on the way to the value is there twice; otherwise it is not looked at.
 *
 * @param <T> the type of value
 */
final class Surroundings<T> {

    private static final Expectation TYPE = new Expectation("type.surroundings", List.of());

    private final JsonParser parser;
    private final JsonInput in;
    private final String[] steps;
    private final Supplier<@Nullable T> value;
    private Place nearest;

    /**
     * Starts at the first token of the document.
     *
     * @param value reads the value at the current token
     */
    Surroundings(JsonParser parser, JsonInput in, String pointer, Supplier<@Nullable T> value) {
        this.parser = parser;
        this.in = in;
        this.steps = steps(pointer);
        this.value = value;
        this.nearest = in.here();
    }

    /** The names and positions that a pointer tells, after an empty one. */
    static String[] steps(String pointer) {
        String[] steps = pointer.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }

    /** Reads the value; null if there is none, or a problem with it. Its document ends afterwards. */
    @Nullable
    T read() {
        return read(1);
    }

    /** Where the innermost value begins that encloses the place or is on the way to it. */
    Place nearest() {
        return nearest;
    }

    private @Nullable T read(int step) {
        nearest = in.here();
        if (step == steps.length) {
            return value.get();
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return readMember(step);
        }
        return parser.currentToken() == JsonToken.START_ARRAY ? readElement(step) : null;
    }

    private @Nullable T readMember(int step) {
        T found = null;
        boolean met = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean isNext = name.equals(steps[step]);
            if (isNext && met) {
                in.duplicateMember(TYPE);
            }
            if (isNext && !met) {
                met = true;
                in.toValue();
                found = read(step + 1);
            } else {
                in.skip();
            }
        }
        return found;
    }

    private @Nullable T readElement(int step) {
        T found = null;
        for (int i = 0; in.nextElement(); i++) {
            if (steps[step].equals(Integer.toString(i))) {
                found = read(step + 1);
            } else {
                in.skip();
            }
        }
        return found;
    }
}
