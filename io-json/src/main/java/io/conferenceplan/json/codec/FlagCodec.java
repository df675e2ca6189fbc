package io.conferenceplan.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True and false. */
final class FlagCodec extends Codec<Boolean> {

    private static final Expectation EXPECTED = Expectation.of("flag");

    @Override
    Expectation expected() {
        return EXPECTED;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return Map.of("type", "boolean");
    }

    @Override
    public @Nullable Boolean read(JsonInput in) {
        if (in.isAt(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (in.isAt(JsonToken.VALUE_FALSE)) {
            return false;
        }
        in.wrongType(EXPECTED);
        return null;
    }

    @Override
    public void write(Boolean flag, JsonOutput out) {
        out.flag(flag);
    }
}
