package io.conferenceplan.json.codec;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Texts as they are. */
final class PlainTextCodec extends Codec<String> {

    /** Describes texts without halves of characters. */
    static final Expectation WHOLE = Expectation.of("unicode");

    private final Expectation expected;
    private final Map<String, Object> schema;
    private final Predicate<String> allowed;

    /**
     * Creates the codec.
     *
     * @param expected the key of the text that describes the texts
     * @param schema the JSON Schema of the texts
     * @param allowed which texts are right
     */
    PlainTextCodec(String expected, Map<String, Object> schema, Predicate<String> allowed) {
        this.expected = Expectation.of(expected);
        this.schema = schema;
        this.allowed = allowed;
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
    public @Nullable String read(JsonInput in) {
        if (!in.isAt(JsonToken.VALUE_STRING)) {
            boolean inQuotes = in.isAt(JsonToken.VALUE_NUMBER_INT) && allowed.test(in.text());
            in.wrongType(expected, inQuotes ? '"' + in.text() + '"' : null);
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
        if (!allowed.test(text)) {
            throw new IllegalArgumentException("text must be one that can be read again, but was '" + text + "'.");
        }
        out.text(text);
    }
}
