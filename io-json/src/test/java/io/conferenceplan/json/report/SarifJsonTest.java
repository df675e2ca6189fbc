package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import io.conferenceplan.json.Location;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SarifJsonTest {

    private static final SarifJson SARIF = SarifJson.in(Locale.ENGLISH);
    private static final Schema SCHEMA = Schemas.sarif();

    static Stream<CheckRun> runs() {
        CheckRun five = Runs.fivePlans();
        return Stream.of(five, Runs.awkwardOne(), new CheckRun(Tool.of("a"), five.rules(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_the_five_plans_is_as_reviewed(String language) throws IOException {
        byte[] sarif = SarifJson.in(Locale.forLanguageTag(language)).writeBytes(Runs.fivePlans());

        Golden.assertIsAsReviewed("five-plans." + language + ".sarif", sarif);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_an_awkward_run_is_as_reviewed(String language) throws IOException {
        byte[] sarif =
                SarifJson.in(Locale.forLanguageTag(language)).withAllOutcomes().writeBytes(Runs.awkwardOne());

        Golden.assertIsAsReviewed("awkward." + language + ".sarif", sarif);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_official_schema_and_its_text_are_kept(CheckRun run) {
        for (SarifJson format : List.of(SARIF, SARIF.withAllOutcomes(), SarifJson.in(Locale.forLanguageTag("vi")))) {
            String sarif = format.write(run);

            assertThat(Schemas.faults(SCHEMA, sarif)).isEmpty();
            assertThat(SarifProse.faults(JsonMapper.shared().readTree(sarif))).isEmpty();
        }
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("level without fail", run -> firstOf("open", run).put("level", "none")),
                slip("ruleIndex is not that of ruleId", run -> result(run).put("ruleIndex", 0)),
                slip(
                        "id of a rule is not unique",
                        run -> rule(0, run).put("id", rule(1, run).path("id").asString())),
                slip("id of a rule is blank", run -> rule(0, run).put("id", "")),
                slip("text is blank", run -> ((ObjectNode) result(run).get("message")).put("text", " ")),
                slip("uri is none: a b", run -> artifact(run).put("uri", "a b")),
                slip("uri is none: a\\b", run -> artifact(run).put("uri", "a\\b")),
                slip("uri is none: ạ", run -> artifact(run).put("uri", "ạ")),
                slip("uri is none: /a", run -> artifact(run).put("uri", "/a")),
                slip("index of an artifact", run -> artifact(run).put("uri", "a")),
                slip("startLine is not positive", run -> region(run).put("startLine", 0)),
                slip("startColumn is not positive", run -> region(run).put("startColumn", 0)),
                slip("columns without columnKind", run -> run.remove("columnKind")),
                slip("baselineState of some results only", run -> result(run).remove("baselineState")),
                slip("suppressions of some results only", run -> result(run).remove("suppressions")),
                slip("no justification", run -> suppression(run).remove("justification")),
                slip("executionSuccessful with an error", run -> invocation(run).put("executionSuccessful", true)),
                slip("index of associatedRule", run -> associatedRule(run).put("index", 0)),
                slip("fullyQualifiedName is blank", run -> logical(run).put("fullyQualifiedName", "")),
                slip("not one location", run -> ((ArrayNode) result(run).get("locations")).removeAll()),
                slip("id of a location", run -> related(run).put("id", 2)),
                slip("fingerprint without a version", run -> fingerprints(run).put("conferencePlan", "a")));
    }

    private static Arguments slip(String fault, Consumer<ObjectNode> slip) {
        return arguments(fault, slip);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_from_the_text_is_noticed(String fault, Consumer<ObjectNode> slip) {
        JsonNode log = JsonMapper.shared().readTree(SARIF.writeBytes(Runs.awkwardOne()));

        slip.accept((ObjectNode) log.path("runs").get(0));

        assertThat(SarifProse.faults(log)).contains(fault);
    }

    @Test
    void a_slip_from_the_schema_is_noticed() {
        String sarif = SARIF.write(Runs.awkwardOne());

        assertThat(Schemas.faults(SCHEMA, sarif.replace("\"open\"", "\"undetermined\"")))
                .isNotEmpty();
        assertThat(Schemas.faults(SCHEMA, sarif.replace("\"uri\": \"empty.json\"", "\"uri\": \"a b\"")))
                .isNotEmpty();
    }

    @Test
    void each_finding_is_a_result_of_its_kind_at_its_place() {
        CheckRun run = Runs.fivePlans();
        List<JsonNode> results = results(SARIF.withAllOutcomes(), run);
        List<Found> found = run.documents().stream()
                .map(CheckedDocument.WithPlan.class::cast)
                .flatMap(document -> Found.in(document, true).stream())
                .toList();

        assertThat(results).hasSameSizeAs(found);
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i).finding();
            Location at = found.get(i).place().location().orElseThrow();
            JsonNode result = results.get(i);
            JsonNode place = result.path("locations").path(0);

            assertThat(result.path("ruleId").asString())
                    .isEqualTo(finding.rule().value());
            assertThat(result.path("kind").asString()).isEqualTo(kind(finding.outcome()));
            assertThat(result.has("level")).isEqualTo(finding.outcome() == Outcome.VIOLATED);
            assertThat(result.path("message").path("text").asString()).isEqualTo(finding.message(Locale.ENGLISH));
            assertThat(place.path("physicalLocation").path("region").toString())
                    .isEqualTo("{\"startLine\":" + at.line() + ",\"startColumn\":" + at.column() + "}");
            assertThat(place.path("logicalLocations")
                            .path(0)
                            .path("fullyQualifiedName")
                            .asString(""))
                    .isEqualTo(finding.path().toString());
        }
    }

    private static String kind(Outcome outcome) {
        return List.of("fail", "open", "pass", "notApplicable").get(outcome.ordinal());
    }

    @Test
    void without_a_baseline_and_suppressions_results_tell_nothing_of_them() {
        assertThat(results(SARIF, Runs.fivePlans()))
                .isNotEmpty()
                .noneMatch(result -> result.has("baselineState") || result.has("suppressions"));
    }

    @Test
    void a_problem_of_a_document_is_a_result_at_its_line() {
        CheckRun run = CheckRun.of(
                Tool.of("a"),
                RuleEngine.standard(),
                List.of(CheckedDocument.check("a.json", "{\n  \"ạ\": 1}".getBytes(UTF_8), RuleEngine.standard())));

        assertThat(results(SARIF, run))
                .extracting(
                        result -> result.path("ruleId").asString(),
                        result -> result.path("locations")
                                .path(0)
                                .path("physicalLocation")
                                .path("region")
                                .toString())
                .contains(tuple("plan.readable", "{\"startLine\":2,\"startColumn\":3}"));
        assertThat(JsonMapper.shared()
                        .readTree(SARIF.writeBytes(run))
                        .findValue("executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.json                   | a.json
                    ./a.json                 | a.json
                    .//./a.json              | a.json
                    ../a/b.json              | ../a/b.json
                    kế hoạch.json            | k%E1%BA%BF%20ho%E1%BA%A1ch.json
                    100%.json                | 100%25.json
                    a:b.json                 | a%3Ab.json
                    a\\b#c?d.json            | a%5Cb%23c%3Fd.json
                    /tmp/a b.json            | file:///tmp/a%20b.json
                    //host/a.json            | file://host/a.json
                    C:/plans/a.json          | file:///C:/plans/a.json
                    .                        | .
                    """)
    void a_name_becomes_a_uri(String name, String uri) {
        assertThat(SarifArtifacts.uri(name)).isEqualTo(uri);
    }

    private static List<JsonNode> results(SarifJson format, CheckRun run) {
        return JsonMapper.shared()
                .readTree(format.writeBytes(run))
                .path("runs")
                .path(0)
                .path("results")
                .valueStream()
                .toList();
    }

    private static ObjectNode result(ObjectNode run) {
        return (ObjectNode) run.path("results").get(0);
    }

    private static ObjectNode firstOf(String kind, ObjectNode run) {
        return (ObjectNode) run.path("results")
                .valueStream()
                .filter(result -> result.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode rule(int index, ObjectNode run) {
        return (ObjectNode) run.path("tool").path("driver").path("rules").get(index);
    }

    private static ObjectNode physical(ObjectNode run) {
        return (ObjectNode) result(run).path("locations").path(0).get("physicalLocation");
    }

    private static ObjectNode artifact(ObjectNode run) {
        return (ObjectNode) physical(run).get("artifactLocation");
    }

    private static ObjectNode region(ObjectNode run) {
        return (ObjectNode) physical(run).get("region");
    }

    private static ObjectNode logical(ObjectNode run) {
        return (ObjectNode) run.findValue("logicalLocations").get(0);
    }

    private static ObjectNode related(ObjectNode run) {
        return (ObjectNode) run.findValue("relatedLocations").get(0);
    }

    private static ObjectNode fingerprints(ObjectNode run) {
        return (ObjectNode) run.findValue("partialFingerprints");
    }

    private static ObjectNode suppression(ObjectNode run) {
        return (ObjectNode) run.findValues("suppressions").stream()
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    private static ObjectNode invocation(ObjectNode run) {
        return (ObjectNode) run.path("invocations").get(0);
    }

    private static ObjectNode associatedRule(ObjectNode run) {
        return (ObjectNode) run.findValue("associatedRule");
    }
}
