package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.report.CheckRun;
import io.conferenceplan.json.report.CheckedDocument;
import io.conferenceplan.json.report.JUnitXml;
import io.conferenceplan.json.report.ReportJson;
import io.conferenceplan.json.report.SarifJson;
import io.conferenceplan.json.report.Tool;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on reports shows is run: its commands, its JSON, and its Java, which is that of this class. */
class ReportsPageTest {

    private static final Path SOURCE = Path.of("src/test/java/io/conferenceplan/examples/ReportsPageTest.java");

    private final String page = Files.readString(Path.of("..", "docs", "reports.md"));

    ReportsPageTest() throws IOException {}

    @Test
    void javaIsThatOfThisClass() throws IOException {
        String source = flat(Files.readString(SOURCE));

        assertThat(blocks("java"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(source).contains(flat(block)));
    }

    @Test
    void theFindingIsThatOfThePlan() throws IOException {
        Path file = Plans.FOLDER.resolve("bac-giang-2024.json");

        RuleEngine engine = RuleEngine.standard();
        CheckedDocument document = CheckedDocument.check("plans/plan.json", Files.readAllBytes(file), engine);
        CheckRun run = CheckRun.of(Tool.of("our-editor", "1.2"), engine, List.of(document));

        String json = ReportJson.in(Locale.ENGLISH).write(run);
        String sarif =
                SarifJson.in(Locale.forLanguageTag("vi")).withAllOutcomes().write(run);
        byte[] xml = JUnitXml.in(Locale.ENGLISH).failingOn(FailOn.warnings()).writeBytes(run);

        assertThat(flat(json)).contains(flat(blocks("json").get(0)).strip());
        assertThat(sarif).contains("\"name\": \"our-editor\"", "\"version\": \"1.2\"", "\"language\": \"vi\"");
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("<testsuite name=\"plans/plan.json\"", "type=\"warning\"");
    }

    @Test
    void theCommandsWriteReports(@TempDir Path folder) throws IOException {
        for (String command : blocks("console").get(0).split("\n")) {
            List<String> words = Stream.of(command.replaceFirst(".*\\.jar ", "").split(" "))
                    .map(word ->
                            word.startsWith("report.") ? folder.resolve(word).toString() : word)
                    .toList();

            assertThat(Run.of(words.toArray()).status()).as(command).isOne();
        }

        assertThat(folder.resolve("report.sarif")).content().startsWith("{");
        assertThat(folder.resolve("report.xml")).content().startsWith("<?xml");
    }

    @Test
    void everyMemberOfTheJsonThatIsNamedIsInTheSchema() throws IOException {
        String json = Files.readString(Path.of("..", "docs", "report.schema.json"));

        assertThat(Pattern.compile("`([a-z][A-Za-z]*)`")
                        .matcher(page.substring(page.indexOf("## JSON"), page.indexOf("## SARIF")))
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(json).contains("\"" + member + "\": {"));
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
