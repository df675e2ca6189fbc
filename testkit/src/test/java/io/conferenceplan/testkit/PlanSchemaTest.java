package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The JSON Schema of plans allows every plan that is written. */
class PlanSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.standard().schema(Locale.ENGLISH));

    @Property(tries = 200)
    void allowsEveryPlan(@ForAll("plans") ConferencePlan plan) {
        String json = PlanJson.standard().write(plan);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<ConferencePlan> plans() {
        return PlanArbitraries.plans();
    }
}
