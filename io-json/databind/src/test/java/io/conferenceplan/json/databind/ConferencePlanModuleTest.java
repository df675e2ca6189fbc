package io.conferenceplan.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.ReadException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans within the JSON of an application. */
class ConferencePlanModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What an application might have. */
    record Submission(String sender, ConferencePlan plan, List<ConferencePlan> drafts) {}

    @Test
    void plans_within_other_values_are_written_and_read() {
        Submission submission = new Submission("Sở Nội vụ", Plans.one(), Plans.all());

        String json = MAPPER.writeValueAsString(submission);

        assertThat(json).startsWith("{\"sender\":\"Sở Nội vụ\",\"plan\":{\"formatVersion\":1,\"title\":\"Hội nghị");
        assertThat(MAPPER.readValue(json, Submission.class)).isEqualTo(submission);
        assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Submission.class))
                .isEqualTo(submission);
        assertThat(MAPPER.readValue(MAPPER.readTree(json).toString(), Submission.class))
                .isEqualTo(submission);
    }

    @Test
    void a_plan_alone_is_written_and_read() {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(Plans.one()), ConferencePlan.class))
                .isEqualTo(Plans.one());
        assertThat(MAPPER.readValue(PlanJson.standard().write(Plans.one()), ConferencePlan.class))
                .isEqualTo(Plans.one());
        assertThat(PlanJson.standard()
                        .read(MAPPER.writeValueAsString(Plans.one()))
                        .orElseThrow())
                .isEqualTo(Plans.one());
    }

    @Test
    void a_plan_passes_through_a_tree() {
        JsonNode tree = MAPPER.valueToTree(Map.of("plan", Plans.one()));

        assertThat(MAPPER.treeToValue(tree.get("plan"), ConferencePlan.class)).isEqualTo(Plans.one());
    }

    @Test
    void a_missing_plan_is_null_as_in_any_value() {
        assertThat(MAPPER.readValue("{\"sender\": \"A\", \"plan\": null}", Submission.class)
                        .plan())
                .isNull();
    }

    @Test
    void all_problems_come_in_one_exception() {
        String json = """
                {"sender": "Sở Nội vụ",
                 "plan": {"formatVersion": 1, "titel": "Hội nghị", "kind": "reveiw"}, "drafts": []}
                """;

        DatabindException thrown =
                catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(json, Submission.class));

        assertThat(thrown).hasMessageStartingWith("""
                Document must be a conference plan, but has problems:
                  /plan (2:10): plan must have the member 'title' (a text), but has none.
                  /plan/titel (2:31): Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.
                  /plan/kind (2:60): kind must be one of 'review',""");
        assertThat(thrown.getPathReference()).contains("Submission[\"plan\"]");
        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        ReadException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::kind)
                                .containsExactly(
                                        Problem.Kind.MISSING_MEMBER,
                                        Problem.Kind.UNKNOWN_MEMBER,
                                        Problem.Kind.WRONG_VALUE));
    }

    @Test
    void problems_of_a_tree_have_no_line() {
        JsonNode tree = MAPPER.readTree("{\"formatVersion\": 1, \"title\": [], \"venue\": {}}");

        assertThatThrownBy(() -> MAPPER.treeToValue(tree, ConferencePlan.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("\n  /title: title must be a text, but was '[…]'.")
                .hasMessageContaining("\n  /venue: venue must have the member 'name' (a text), but has none.");
    }

    @Test
    void half_characters_are_refused() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"formatVersion\": 1, \"title\": \"\\ud83c\"}", ConferencePlan.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("title must be a text without halves of characters");
    }

    @Test
    void a_syntax_error_is_that_of_the_parser_unless_something_was_wrong_before() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"plan\": {\"formatVersion\": 1,, }}", Submission.class))
                .isInstanceOf(StreamReadException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"plan\": {\"formatVersion\": 2,, }}", Submission.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("\n  /plan/formatVersion (1:28): formatVersion must be 1")
                .hasMessageContaining(": Document must have JSON here, but has 'Unexpected character");
    }

    @Test
    void a_mapper_without_the_module_does_not_know_plans() {
        assertThatThrownBy(() -> JsonMapper.builder().build().readValue("{\"title\": \"A\"}", ConferencePlan.class))
                .isInstanceOf(DatabindException.class);
    }
}
