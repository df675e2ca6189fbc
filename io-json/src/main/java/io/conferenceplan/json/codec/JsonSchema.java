package io.conferenceplan.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a JSON Schema (2020-12) of what a codec reads, so that editors can help and other tools can check. */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /**
     * {@return the schema as a document}
     *
     * @param codec the codec of the whole document
     * @param notes what there is to say of a place, such as {@code title}, {@code description} and {@code default}, by the names
     *     of the members that lead there; what is about the whole document has no names
     */
    public static String of(Codec<?> codec, Function<List<String>, Map<String, Object>> notes) {
        Map<String, Object> schema = JsonTree.object("$schema", DIALECT);
        schema.putAll(new SchemaPlace(List.of(), notes, null).withNotes(codec::schema));
        return JsonOutput.toDocument(schema);
    }

    /**
     * {@return the schema as a document in which each type is described once, in its own definition}
     *
     * @param codec the codec of the whole document
     * @param notes what there is to say, such as {@code title} and {@code description}, of a type by its name, and of a member or
     *     a word of a type by both names
     */
    public static String withDefinitions(Codec<?> codec, Function<List<String>, Map<String, Object>> notes) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> schema = JsonTree.object("$schema", DIALECT);
        schema.putAll(new SchemaPlace(List.of(codec.definition()), notes, definitions).withNotes(codec::schema));
        schema.put("$defs", definitions);
        return JsonOutput.toDocument(schema);
    }
}
