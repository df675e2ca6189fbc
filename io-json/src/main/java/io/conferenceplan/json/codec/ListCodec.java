package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Lists that are no members of an object, or may be empty there.
 *
 * @param <V> the type of elements
 */
final class ListCodec<V> extends Codec<List<V>> {

    private final Expectation expected;
    private final Codec<V> codec;
    private final @Nullable Distinction<V> distinction;

    private ListCodec(Expectation expected, Codec<V> codec, @Nullable Distinction<V> distinction) {
        this.expected = expected;
        this.codec = codec;
        this.distinction = distinction;
    }

    /**
     * Lists of any elements.
     *
     * @param expected the key of the text that describes the lists
     * @param codec how each element is written
     */
    static <V> ListCodec<V> of(String expected, Codec<V> codec) {
        return new ListCodec<>(Expectation.of(expected), codec, null);
    }

    /**
     * The same without those that have two elements alike, which are objects.
     *
     * @param key what no two elements have in common
     * @param rule the key of the text that describes an element that is like none before
     */
    ListCodec<V> distinctBy(Function<V, ?> key, String rule) {
        return new ListCodec<>(expected, codec, new Distinction<>(key, Expectation.of(rule)));
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return place.list(codec);
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
        Set<Object> keys = new HashSet<>();
        while (in.nextElement()) {
            TokenStreamContext place = in.object();
            V element = codec.read(in);
            if (element != null) {
                elements.add(element);
                if (distinction != null) {
                    distinction.check(element, keys, place, in);
                }
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

    /** What no two elements have in common, and a description of elements that are like none before. */
    private record Distinction<V>(Function<V, ?> key, Expectation rule) {

        void check(V element, Set<Object> keys, TokenStreamContext place, JsonInput in) {
            Object found = key.apply(element);
            if (!keys.add(found)) {
                in.wrongObject(place, rule, found.toString(), null);
            }
        }
    }
}
