package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.report.CheckRun;
import io.conferenceplan.json.report.CheckedDocument;
import io.conferenceplan.json.report.JUnitXml;
import io.conferenceplan.json.report.ReportFormat;
import io.conferenceplan.json.report.ReportJson;
import io.conferenceplan.json.report.SarifJson;
import io.conferenceplan.json.report.Tool;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that tools read: standard output or a file has nothing but the report. */
class FormatsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit"})
    void dataOnStandardOutputIsTheReportAndNothingElse(String format) throws IOException {
        Run run = Run.of("--format", format, Plans.FOLDER);

        assertThat(run.out()).isEqualTo(report(format, Locale.ENGLISH));
        assertThat(run.err()).startsWith("Plans checked: 5. Files that cannot be read: 0.\n");
        assertThat(run.status()).isEqualTo(Run.of(Plans.FOLDER).status()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit"})
    void aFileHasTheSameAndStandardOutputNothing(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "what was there before, which is longer or not");

        Run run = Run.of("--format", format, "--locale", "vi", "--output", file, Plans.FOLDER);

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
        assertThat(Files.readString(file)).isEqualTo(report(format, VIETNAMESE));
        assertThat(namesIn(folder)).containsExactly("report");
    }

    @Test
    void aTextCanGoToAFileToo() throws IOException {
        Path file = folder.resolve("report.txt");
        Run printed = Run.of(Plans.FOLDER);

        Run run = Run.of("--output", file, Plans.FOLDER);

        assertThat(run).isEqualTo(new Run(printed.status(), "", ""));
        assertThat(Files.readString(file)).isEqualTo(printed.out());
    }

    @Test
    void whatIsNoPlanIsInTheReportAndOnStandardError() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"formatVersion\": 1}");
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("--format", "json", broken, missing);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("{\n  \"formatVersion\": 1,\n")
                .endsWith("}\n")
                .contains("\"kind\": \"missingMember\"", "\"unreadable\": \"The file must exist, but there is none.\"");
        assertThat(run.err().lines())
                .startsWith(
                        broken + ":1:1: error: plan must have the member 'title' (a text), but has none.",
                        missing + ": error: The file must exist, but there is none.");
    }

    @Test
    void aWrongCommandLineOrSettingsFileGivesNoReport() {
        assertThat(Run.of("--format", "xml", Plans.FOLDER).out()).isEmpty();
        assertThat(Run.of("--format", "json", "--settings", folder.resolve("none"), Plans.FOLDER))
                .isEqualTo(
                        new Run(2, "", folder.resolve("none") + ": error: The file must exist, but there is none.\n"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndLeavesNothingBehind() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path nowhere = folder.resolve("none").resolve("report.json");

        assertThat(Run.of("--format", "json", "--output", empty, Plans.FOLDER).err())
                .endsWith("\n" + empty + ": error: The report must be written here, but cannot be.\n");
        assertThat(Run.of("--format", "json", "--output", nowhere, Plans.FOLDER))
                .extracting(Run::status, Run::out)
                .containsExactly(2, "");
        assertThat(namesIn(folder)).containsExactly("empty");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aReportThatCannotBePrintedIsTold() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("No space is left.");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        int status = CheckPlans.run(
                List.of("--format", "json", Plans.FOLDER.toString()), new PrintWriter(full), new PrintWriter(err));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).endsWith("\nstdout: error: The report must be written here, but cannot be.\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(file, permissions);

        Run.of("--format", "json", "--output", file, Plans.FOLDER);

        assertThat(Files.readString(file)).startsWith("{\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        Run.of("--format", "json", "--output", link, Plans.FOLDER);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("{\n");
    }

    @Test
    void theThresholdIsThatOfTheCommand() {
        String never =
                Run.of("--format", "junit", "--fail-on", "never", Plans.FOLDER).out();
        String infos = Run.of("--format", "junit", "--fail-on", "info", "--undetermined", "info", Plans.FOLDER)
                .out();

        assertThat(never).contains("failures=\"0\" errors=\"0\"").doesNotContain("<failure");
        assertThat(infos)
                .contains("<failure message=\"Whether the event (quarter 1 of 2024) falls on working days is open.\"");
    }

    @Test
    void allOutcomesAreListedIfAskedFor() {
        Run json = Run.of("--format", "json", "--all-outcomes", Plans.FOLDER);
        Run sarif = Run.of("--format", "sarif", "--all-outcomes", Plans.FOLDER);

        assertThat(json.out()).contains("\"outcome\": \"satisfied\"", "\"outcome\": \"notApplicable\"");
        assertThat(sarif.out()).contains("\"kind\": \"pass\"", "\"kind\": \"notApplicable\"");
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String report(String format, Locale locale) throws IOException {
        Map<String, ReportFormat> formats = Map.of(
                "json", ReportJson.in(locale),
                "sarif", SarifJson.in(locale),
                "junit", JUnitXml.in(locale).failingOn(FailOn.errors()));
        RuleEngine engine = RuleEngine.standard();
        List<CheckedDocument> documents = new ArrayList<>();
        for (Path plan : Plans.all()) {
            documents.add(CheckedDocument.check("plans/" + plan.getFileName(), Files.readAllBytes(plan), engine));
        }
        CheckRun run = CheckRun.of(Tool.of("check-plans", Texts.version()), engine, documents);
        return formats.get(format).write(run);
    }
}
