package io.conferenceplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.conferenceplan.json.PlanJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever takes part makes the same of a document, and loses nothing of it. */
class BenchmarksTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    @ParameterizedTest
    @EnumSource(Documents.class)
    void recordsHoldAllThatADocumentSays(Documents documents) {
        for (byte[] json : documents.load()) {
            JsonNode document = withoutUnsetFlags(MAPPER.readTree(json));

            assertThat(treeOf(MAPPER.readValue(json, PlanRecords.Plan.class))).isEqualTo(document);
            assertThat(treeOf(JSON.parseObject(json, PlanRecords.Plan.class))).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void plansAreWrittenAsTheyWereRead(Documents documents) {
        for (byte[] json : documents.load()) {
            assertThat(PlanJson.standard()
                            .writeBytes(PlanJson.standard().read(json).orElseThrow()))
                    .isEqualTo(json);
        }
    }

    private static JsonNode treeOf(PlanRecords.Plan plan) {
        return withoutUnsetFlags(MAPPER.valueToTree(plan));
    }

    /** A record cannot tell a flag that is false from one that is not there. */
    private static JsonNode withoutUnsetFlags(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.removeIf(value -> value.isBoolean() && !value.booleanValue());
        }
        tree.forEach(BenchmarksTest::withoutUnsetFlags);
        return tree;
    }
}
