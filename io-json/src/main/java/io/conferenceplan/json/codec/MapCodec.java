package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by names, written as an object that has the names as members, in their order: {@code {"a": 1, "b": 2}}.
 *
 * @param <V> the type of values
 */
final class MapCodec<V> extends Codec<Map<String, V>> {

    private final Expectation type;
    private final Expectation expected;
    private final Map<String, Codec<V>> known;
    private final @Nullable Codec<V> others;

    private MapCodec(Expectation type, Expectation expected, Map<String, Codec<V>> known, @Nullable Codec<V> others) {
        this.type = type;
        this.expected = expected;
        this.known = known;
        this.others = others;
    }

    /**
     * Values with any names.
     *
     * @param kind the key of the texts that name the type and describe the objects
     * @param codec how each value is written
     */
    static <V> MapCodec<V> ofAny(String kind, Codec<V> codec) {
        return new MapCodec<>(Expectation.type(kind), Expectation.of(kind), Map.of(), codec);
    }

    /**
     * Values with known names.
     *
     * @param type the type, for messages
     * @param expected describes the objects
     * @param codecs how the value of each name is written; there are no other names
     */
    static <V> MapCodec<V> ofKnown(Expectation type, Expectation expected, Map<String, Codec<V>> codecs) {
        return new MapCodec<>(type, expected, codecs, null);
    }

    private @Nullable Codec<V> codecOf(String name) {
        return known.getOrDefault(name, others);
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        if (others != null) {
            return place.map(others);
        }
        if (known.isEmpty()) {
            return JsonTree.object("type", "object", "maxProperties", 0);
        }
        Map<String, SchemaPlace.Described> members = new LinkedHashMap<>();
        known.forEach((name, codec) -> members.put(name, member -> member.of(codec)));
        return place.object(members, List.of());
    }

    @Override
    boolean isScalar() {
        return false;
    }

    @Override
    public @Nullable Map<String, V> read(JsonInput in) {
        if (!in.isAtObject()) {
            in.wrongType(expected);
            return null;
        }
        int problems = in.problemCount();
        Map<String, V> values = readMembers(in);
        return in.problemCount() == problems ? values : null;
    }

    private Map<String, V> readMembers(JsonInput in) {
        Map<String, V> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.limitName(name);
            Codec<V> codec = codecOf(name);
            if (codec == null) {
                in.unknownMember(type, "", known.keySet().toArray(new String[0]));
            } else if (!seen.add(name)) {
                in.duplicateMember(type);
                in.skip();
            } else {
                in.toValue();
                V value = codec.read(in);
                if (value != null) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    @Override
    public void write(Map<String, V> values, JsonOutput out) {
        out.startObject(false);
        new TreeMap<>(values).forEach((name, value) -> {
            out.name(name);
            requireNonNull(codecOf(name), name).write(value, out);
        });
        out.endObject();
    }
}
