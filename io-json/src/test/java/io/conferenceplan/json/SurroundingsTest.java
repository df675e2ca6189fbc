package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans at a place within a larger document. */
class SurroundingsTest {

    private static final String PLAN = PlanJson.standard().write(Plans.full());
    private static final String OUTER = "{\"sender\": \"Sở Nội vụ\",\n \"plans\": [null, {\"a/b\": " + PLAN + "}],\n"
            + " \"sent\": {\"plan\": 3, \"plan\": 1.5}}";

    @Test
    void a_plan_is_read_at_its_place() {
        assertThat(PlanJson.standard().at("/plans/1/a~1b").read(OUTER).value()).contains(Plans.full());
        assertThat(PlanJson.standard().at("").read(PLAN).value()).contains(Plans.full());
    }

    @Test
    void problems_have_the_places_of_the_whole_document() {
        assertThat(problems("/plan", "{\"ạ\": 1,\n \"plan\": {\"formatVersion\": 1, \"titel\": \"A\"}}"))
                .containsExactly(
                        "/plan (2:10): plan must have the member 'title' (a text), but has none.",
                        "/plan/titel (2:31): Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "/plan; {\"plans\": 1}; (1:1)",
                "/plan/0; {\"plan\": []}; /plan (1:10)",
                "/plan/00; {\"plan\": [{}]}; /plan (1:10)",
                "/plan/a; {\"plan\": 3}; /plan (1:10)",
                "/plan; 3; (1:1)",
            },
            delimiter = ';')
    void a_place_without_a_value_is_a_problem(String pointer, String json, String place) {
        assertThat(problems(pointer, json))
                .containsExactly(place + ": Document must have a value at '" + pointer + "', but has none.");
    }

    @Test
    void a_place_without_a_value_is_told_in_vietnamese() {
        assertThat(PlanJson.standard().at("/plan").read("{}").problems())
                .extracting(problem -> problem.message(Locale.forLanguageTag("vi")))
                .containsExactly("Dữ liệu phải có giá trị tại '/plan', nhưng không có.");
    }

    @Test
    void all_of_the_document_is_json_and_the_way_to_the_plan_is_clear() {
        String plan = "{\"formatVersion\": 1, \"title\": \"A\"}";

        assertThat(problems("/a/plan", "{\"a\": {\"plan\": " + plan + ", \"plan\": 1}, \"a\": 2}"))
                .containsExactly(
                        "/a/plan (1:52): plan must be written once in the document around it, but was written again.",
                        "/a (1:64): a must be written once in the document around it, but was written again.");
        assertThat(problems("/plan", "{\"plan\": " + plan + ", \"b\" 1}"))
                .containsExactly("/b (1:50): Document must have a colon here, but has '1'.");
        assertThat(problems("/plan", "{\"plan\": " + plan + "} {"))
                .containsExactly("(1:46): Document must end after its value, but goes on with '{'.");
        assertThat(problems("/plan", "{\"plan\": " + plan)).hasSize(1);
    }

    @Test
    void a_source_map_begins_at_the_plan() {
        SourceMap map = PlanJson.standard()
                .withSourceMap()
                .at("/plan")
                .read("{\"ạ\": 1,\n \"plan\": {\"formatVersion\": 1, \"title\": \"A\"}}".getBytes(UTF_8))
                .sourceMap()
                .orElseThrow();

        assertThat(map.locate("/title")).contains(new Location(2, 40));
        assertThat(map.locateNearest("/venue")).isEqualTo(new Location(2, 10));
    }

    @Test
    void a_pointer_begins_with_a_slash() {
        assertThatThrownBy(() -> PlanJson.standard().at("plan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jsonPointer must begin with '/', but was 'plan'.");
    }

    private static List<String> problems(String pointer, String json) {
        return PlanJson.standard().at(pointer).read(json).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
