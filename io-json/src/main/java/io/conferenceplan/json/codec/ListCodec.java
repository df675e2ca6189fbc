package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Lists that are no members of an object, or may be empty there.
 *
 * @param <V> the type of elements
 */
final class ListCodec<V> extends Codec<List<V>> {

    private final Expectation expected;
    private final Codec<V> codec;

    /**
     * Creates the codec.
     *
     * @param expected the key of the text that describes the lists
     * @param codec how each element is written
     */
    ListCodec(String expected, Codec<V> codec) {
        this.expected = Expectation.of(expected);
        this.codec = codec;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return place.list(codec::schema);
    }

    @Override
    boolean isScalar() {
        return false;
    }

    @Override
    public @Nullable List<V> read(JsonInput in) {
        if (!in.isAt(JsonToken.START_ARRAY)) {
            in.wrongType(expected);
            return null;
        }
        int problems = in.problemCount();
        List<V> elements = new ArrayList<>();
        while (in.nextElement()) {
            V element = codec.read(in);
            if (element != null) {
                elements.add(element);
            }
        }
        return in.problemCount() == problems ? elements : null;
    }

    @Override
    public void write(List<V> elements, JsonOutput out) {
        out.startList(codec.isScalar());
        for (V element : elements) {
            codec.write(element, out);
        }
        out.endList();
    }
}
