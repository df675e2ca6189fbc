package io.conferenceplan.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where in a document the values are that a JSON Schema describes, and what there is to say about them.
 *
 * @param path the names of the members that lead there
 * @param notes what there is to say, such as a {@code description}, by the path
 */
record SchemaPlace(List<String> path, Function<List<String>, Map<String, Object>> notes) {

    /** What makes the schema of the values at a place. */
    @FunctionalInterface
    interface Described {
        Map<String, Object> schema(SchemaPlace place);
    }

    /** The schema of lists. */
    Map<String, Object> list(Described element) {
        return JsonTree.object("type", "array", "items", element.schema(this));
    }

    /**
     * The schema of objects that have no other members than these.
     *
     * @param members the members by their names
     * @param required the names of those that are always there
     */
    Map<String, Object> object(Map<String, Described> members, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        members.forEach((name, member) -> properties.put(name, member(name).withNotes(member)));
        Map<String, Object> schema = JsonTree.object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The schema of objects that have any members, all with one kind of value. */
    Map<String, Object> map(Described value) {
        return JsonTree.object("type", "object", "additionalProperties", value.schema(this));
    }

    private SchemaPlace member(String name) {
        return new SchemaPlace(Stream.concat(path.stream(), Stream.of(name)).toList(), notes);
    }

    /** What there is to say, then the schema. */
    Map<String, Object> withNotes(Described values) {
        Map<String, Object> schema = new LinkedHashMap<>(notes.apply(path));
        schema.putAll(values.schema(this));
        return schema;
    }
}
