package io.conferenceplan.json.codec;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Texts as they are. */
final class PlainTextCodec extends Codec<String> {

    private static final Expectation WHOLE = Expectation.of("unicode");

    private final Expectation expected;
    private final Predicate<String> allowed;

    /**
     * Creates the codec.
     *
     * @param expected the key of the text that describes the texts
     * @param allowed which texts are right
     */
    PlainTextCodec(String expected, Predicate<String> allowed) {
        this.expected = Expectation.of(expected);
        this.allowed = allowed;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return Map.of("type", "string");
    }

    @Override
    public @Nullable String read(JsonInput in) {
        if (!in.isAt(JsonToken.VALUE_STRING)) {
            in.wrongType(expected, in.isAt(JsonToken.VALUE_NUMBER_INT) ? '"' + in.text() + '"' : null);
            return null;
        }
        String text = in.text();
        if (!in.isWhole(text)) {
            in.wrongValue(WHOLE, text, null);
            return null;
        }
        if (!allowed.test(text)) {
            in.wrongValue(expected, text, null);
            return null;
        }
        return text;
    }

    @Override
    public void write(String text, JsonOutput out) {
        out.text(text);
    }
}
