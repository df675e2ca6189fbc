package io.conferenceplan.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.conferenceplan.validation.Fingerprint;
import io.conferenceplan.validation.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportJsonTest {

    private static final ReportJson JSON = ReportJson.in(Locale.ENGLISH);
    private static final Schema SCHEMA = Schemas.of(JSON.schema());

    static Stream<CheckRun> runs() {
        return Stream.of(Runs.fivePlans(), Runs.awkwardOne(), empty());
    }

    private static CheckRun empty() {
        return new CheckRun(Tool.of("a"), Runs.fivePlans().rules(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_the_five_plans_is_as_reviewed(String language) throws IOException {
        byte[] json = ReportJson.in(Locale.forLanguageTag(language)).writeBytes(Runs.fivePlans());

        Golden.assertIsAsReviewed("five-plans." + language + ".json", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void the_report_of_an_awkward_run_is_as_reviewed(String language) throws IOException {
        byte[] json =
                ReportJson.in(Locale.forLanguageTag(language)).withAllOutcomes().writeBytes(Runs.awkwardOne());

        Golden.assertIsAsReviewed("awkward." + language + ".json", json);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_schema_allows_what_is_written(CheckRun run) {
        assertThat(Schemas.faults(SCHEMA, JSON.write(run))).isEmpty();
        assertThat(Schemas.faults(SCHEMA, JSON.withAllOutcomes().write(run))).isEmpty();
    }

    @Test
    void the_schema_allows_nothing_else() {
        String json = JSON.write(Runs.awkwardOne());

        Map<String, String> slips = Map.of(
                "\"formatVersion\": 1", "\"formatVersion\": 2",
                "\"outcome\": \"violated\"", "\"outcome\": \"VIOLATED\"",
                "\"kind\": \"unknownMember\"", "\"kind\": \"unknown\"",
                "\"line\": 3", "\"line\": \"3\"",
                "\"summary\"", "\"sum\"",
                "\"baseline\": \"known\"", "\"baseline\": \"old\"");

        slips.forEach((right, wrong) -> {
            assertThat(json).contains(right);
            assertThat(Schemas.faults(SCHEMA, json.replace(right, wrong)))
                    .as(wrong)
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void each_finding_is_listed_and_counted_once(CheckRun run) {
        JsonNode report = JsonMapper.shared().readTree(JSON.withAllOutcomes().writeBytes(run));

        int findings =
                run.reports().stream().mapToInt(each -> each.findings().size()).sum();

        assertThat(report.findValues("findings").stream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(findings);
        assertThat(counted((ObjectNode) report.get("summary"))).isEqualTo(findings);
        assertThat(report.path("documents")
                        .valueStream()
                        .mapToInt(each -> counted((ObjectNode) each.get("summary")))
                        .sum())
                .isEqualTo(findings);
    }

    private static int counted(ObjectNode summary) {
        return Stream.concat(
                        summary.get("violated").valueStream(),
                        Stream.of("undetermined", "satisfied", "notApplicable", "suppressed", "known")
                                .map(summary::get))
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    @Test
    void only_what_needs_attention_is_listed_unless_asked_for() {
        CheckRun run = Runs.fivePlans();
        JsonNode report = JsonMapper.shared().readTree(JSON.writeBytes(run));
        List<String> needed = run.reports().stream()
                .map(Report::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.outcome().needsAttention())
                .map(finding -> finding.fingerprint().value())
                .toList();

        assertThat(report.findValuesAsString("fingerprint")).isEqualTo(needed).allSatisfy(Fingerprint::of);
        assertThat(report.findValuesAsString("outcome")).containsOnly("violated", "undetermined");
    }

    @Test
    void the_same_run_gives_the_same_bytes() {
        assertThat(JSON.writeBytes(Runs.awkwardOne())).isEqualTo(JSON.writeBytes(Runs.awkwardOne()));
        assertThat(JSON.write(Runs.awkwardOne())).endsWith("}\n").isEqualTo(JSON.write(Runs.awkwardOne()));
    }

    @Test
    void both_languages_have_the_same_texts() {
        String bundle = ReportTexts.class.getName();

        assertThat(ResourceBundle.getBundle(bundle, Locale.forLanguageTag("vi")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
        assertThat(ResourceBundle.getBundle(bundle, Locale.forLanguageTag("vi")).getLocale())
                .isEqualTo(Locale.forLanguageTag("vi"));
    }

    @Test
    void the_schema_comes_in_vietnamese_too() {
        assertThat(ReportJson.in(Locale.forLanguageTag("vi")).schema())
                .contains("\"description\": \"Kết quả kiểm tra các kế hoạch theo quy tắc.\"");
    }
}
