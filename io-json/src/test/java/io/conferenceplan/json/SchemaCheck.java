package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;

/** Holds documents against a JSON Schema, which must be one itself. */
public final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    /** Checks the schema itself. */
    public SchemaCheck(String schema) {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(schemas.validate(schema, InputFormat.JSON)).isEmpty();
        this.schema = REGISTRY.getSchema(schema);
    }

    /** {@return what the schema does not allow, each with the path of the value and the keyword} */
    public List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .distinct()
                .toList();
    }
}
