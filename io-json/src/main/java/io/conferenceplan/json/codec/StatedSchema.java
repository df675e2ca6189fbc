package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of values with their marks: one schema a form, so that members of different forms do not mix.
 *
 * @param alone writes the values that are no object, if there are any
 * @param members all members that an object of them can have
 */
record StatedSchema(@Nullable Codec<?> alone, List<? extends Member<?, ?>> members) {

    private static final List<String> MARKS = List.of("tentative", "wording");

    /**
     * The schema of all forms.
     *
     * @param forms the members that each kind of value has that is an object of one of several kinds
     */
    Map<String, Object> of(List<List<String>> forms, SchemaPlace place) {
        List<Object> schemas = new ArrayList<>();
        if (alone != null) {
            schemas.add(place.of(alone));
        }
        forms.forEach(names -> schemas.add(object(names, place)));
        if (alone != null) {
            schemas.add(valueWithMarks(place));
        }
        return JsonTree.object("anyOf", schemas);
    }

    private Map<String, Object> object(List<String> names, SchemaPlace place) {
        List<String> all = Stream.concat(names.stream(), MARKS.stream()).toList();
        Map<String, SchemaPlace.Described> byName = new LinkedHashMap<>();
        members.stream()
                .filter(member -> all.contains(member.name()))
                .forEach(member -> byName.put(member.name(), member::schema));
        return place.object(byName, names);
    }

    /** A value that could stand alone is an object only where it is tentative or has a wording. */
    private Map<String, Object> valueWithMarks(SchemaPlace place) {
        Map<String, Object> schema = object(List.of("value"), place);
        Map<String, Object> tentative = JsonTree.object("tentative", JsonTree.object("const", true));
        schema.put(
                "anyOf",
                List.of(
                        JsonTree.object("properties", tentative, "required", List.of("tentative")),
                        JsonTree.object("required", List.of("wording"))));
        return schema;
    }
}
