package io.conferenceplan.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the values are that a JSON Schema describes, and what there is to say about them.
 *
 * @param path the names of the members that lead there, from the whole document or from a definition, which has its name first
 * @param notes what there is to say, such as a {@code description}, by the path
 * @param definitions the types that are described once and referred to, by their names; null if there are none
 */
record SchemaPlace(
        List<String> path,
        Function<List<String>, Map<String, Object>> notes,
        @Nullable Map<String, Object> definitions) {

    /** What makes the schema of the values at a place. */
    @FunctionalInterface
    interface Described {
        Map<String, Object> schema(SchemaPlace place);
    }

    /** The schema of the values of a codec: itself, or a reference to its definition. */
    Map<String, Object> of(Codec<?> codec) {
        String name = codec.definition();
        if (definitions == null || name.isEmpty()) {
            return codec.schema(this);
        }
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, new SchemaPlace(List.of(name), notes, definitions).withNotes(codec::schema));
        }
        return JsonTree.object("$ref", "#/$defs/" + name);
    }

    /** The schema of lists. */
    Map<String, Object> list(Codec<?> element) {
        return JsonTree.object("type", "array", "items", of(element));
    }

    /**
     * The schema of objects that have no other members than these.
     *
     * @param members the members by their names
     * @param required the names of those that are always there
     */
    Map<String, Object> object(Map<String, Described> members, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        members.forEach((name, member) -> properties.put(name, at(name).withNotes(member)));
        Map<String, Object> schema = JsonTree.object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The schema of objects that have any members, all with one kind of value. */
    Map<String, Object> map(Codec<?> value) {
        return JsonTree.object("type", "object", "additionalProperties", of(value));
    }

    /** The schema of words; those of a definition each with what there is to say. */
    Map<String, Object> words(List<String> words) {
        return definitions == null
                ? JsonTree.object("enum", words)
                : JsonTree.object(
                        "oneOf",
                        words.stream()
                                .map(word -> at(word).withNotes(place -> JsonTree.object("const", word)))
                                .toList());
    }

    private SchemaPlace at(String name) {
        return new SchemaPlace(Stream.concat(path.stream(), Stream.of(name)).toList(), notes, definitions);
    }

    /** What there is to say, then the schema. */
    Map<String, Object> withNotes(Described values) {
        Map<String, Object> schema = new LinkedHashMap<>(notes.apply(path));
        schema.putAll(values.schema(this));
        return schema;
    }
}
