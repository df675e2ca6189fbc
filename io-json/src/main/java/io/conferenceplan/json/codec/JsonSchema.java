package io.conferenceplan.json.codec;

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
        schema.putAll(new SchemaPlace(List.of(), notes).withNotes(codec::schema));
        return JsonOutput.toDocument(schema);
    }
}
