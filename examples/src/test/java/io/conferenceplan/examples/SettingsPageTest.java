package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.BaselineJson;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.SettingsJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on settings shows is read and run: its files are read here, and its Java is that of this class. */
class SettingsPageTest {

    private static final Path SOURCE = Path.of("src/test/java/io/conferenceplan/examples/SettingsPageTest.java");

    @TempDir
    private Path folder;

    private final String page = Files.readString(Path.of("..", "docs", "settings.md"));
    private final ConferencePlan plan = PlanJson.standard()
            .read(Plans.FOLDER.resolve("bac-giang-2024.json"))
            .orElseThrow();

    SettingsPageTest() throws IOException {}

    @BeforeEach
    void writeTheFilesOfThePage() throws IOException {
        Files.writeString(folder.resolve("settings.json"), json(0));
        Files.writeString(folder.resolve("baseline.json"), json(1));
    }

    @Test
    void javaIsThatOfThisClass() throws IOException {
        String source = flat(Files.readString(SOURCE));

        assertThat(blocks("java"))
                .hasSize(6)
                .allSatisfy(block -> assertThat(source).contains(flat(block)));
    }

    @Test
    void theSettingsDoWhatTheySay() throws IOException {
        RuleEngine standard = RuleEngine.of(RuleSets.all());
        EngineSettings settings = SettingsJson.of(standard.rules())
                .read(folder.resolve("settings.json"))
                .orElseThrow();
        Report report = settings.applyTo(standard, LocalDate.of(2026, 11, 21)).check(plan);

        assertThat(SettingsJson.of(standard.rules()).write(settings)).isEqualTo(json(0));
        assertThat(report.suppressedFindings())
                .extracting(Finding::rule)
                .containsExactly(RuleId.of("duty-has-one-lead"));
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(RuleId.of("products-used"));
    }

    @Test
    void settingsHoldOverAPreset() throws IOException {
        RuleEngine standard = RuleEngine.of(RuleSets.all());
        EngineSettings settings = SettingsJson.of(standard.rules())
                .read(folder.resolve("settings.json"))
                .orElseThrow();
        RuleEngine beforeIssue = standard.withConfiguration(RuleConfiguration.forIssue(standard.rules()));
        RuleEngine engine = settings.applyTo(beforeIssue, LocalDate.of(2026, 11, 21));

        assertThat(engine.configuration().rules())
                .containsAllEntriesOf(settings.configuration().rules())
                .containsAllEntriesOf(beforeIssue.configuration().rules());
        assertThat(engine.check(plan).violations())
                .filteredOn(finding -> finding.rule().equals(RuleId.of("document-number-stated")))
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void aPresetCanBeTheStartOfAFile() {
        RuleEngine standard = RuleEngine.of(RuleSets.all());
        EngineSettings preset = new EngineSettings(RuleConfiguration.forDrafts(standard.rules()), List.of());
        String json = SettingsJson.of(standard.rules()).write(preset);

        assertThat(json).contains("    \"document-number-stated\": {\"severity\": \"info\"}");
    }

    @Test
    void theBaselineIsPartOfThatOfThePlan() throws IOException {
        Report report = RuleEngine.of(RuleSets.all()).check(plan);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Baselines known = new Baselines(Map.of("bac-giang-2024.json", Baseline.of(report.findings())));
        BaselineJson.standard().write(known, file);

        assertThat(file.toString(StandardCharsets.UTF_8).replace(",\n", "\n").lines())
                .containsAll(json(1).replace(",\n", "\n").lines().toList());
    }

    @Test
    void whatTheBaselineKnowsIsNotNew() throws IOException {
        RuleEngine engine = RuleEngine.of(RuleSets.all());
        Baselines baselines =
                BaselineJson.standard().read(folder.resolve("baseline.json")).orElseThrow();
        Report again = engine.withBaseline(baselines.of("bac-giang-2024.json")).check(plan);
        List<Finding> news = again.newFindings(Outcome.VIOLATED);

        assertThat(BaselineJson.standard().write(baselines)).isEqualTo(json(1));
        assertThat(again.goneFindings()).isEmpty();
        assertThat(news)
                .extracting(Finding::rule)
                .contains(RuleId.of("duty-has-one-lead"))
                .doesNotContain(RuleId.of("years-consistent"));
    }

    @Test
    void theFaultsAreToldAsShown() {
        String told = SettingsJson.of(RuleSets.all()).read(json(2)).toString();

        assertThat(blocks("text")).containsExactly(told + "\n");
    }

    @Test
    void theSchemaComesInVietnamese() {
        RuleEngine standard = RuleEngine.of(RuleSets.all());
        String schema = SettingsJson.of(standard.rules()).schema(Locale.forLanguageTag("vi"));

        assertThat(schema).contains("\"description\": \"Lý do chấp nhận.\"");
    }

    private String json(int index) {
        return blocks("json").get(index);
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Without indentation, which is another one on the page. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
