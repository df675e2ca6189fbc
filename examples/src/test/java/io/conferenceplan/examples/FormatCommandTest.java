package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code format} does to files. */
class FormatCommandTest {

    private static final String CANONICAL = """
            {
              "formatVersion": 1,
              "title": "Hội nghị"
            }
            """;
    private static final String OTHER = "\uFEFF{\"title\":\"H\\u1ed9i nghị\",\r\n\"formatVersion\":1}";

    @TempDir
    private Path folder;

    private Path canonical = Path.of("");
    private Path other = Path.of("");
    private Path broken = Path.of("");

    @BeforeEach
    void writeTheFiles() throws IOException {
        canonical = Files.writeString(folder.resolve("a.json"), CANONICAL);
        other = Files.writeString(folder.resolve("b.json"), OTHER);
        broken = Files.writeString(folder.resolve("c.json"), "{\"formatVersion\": 1, \"titel\": 3}");
        Files.writeString(folder.resolve("d.txt"), OTHER);
    }

    @Test
    void writesFilesAnewThatAreNotCanonicalAndNamesThem() throws IOException {
        assertThat(Run.of("format", canonical, other)).isEqualTo(new Run(0, other + "\n", ""));

        assertThat(other).hasContent(CANONICAL);
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(canonical));
        assertThat(Run.of("format", canonical, other)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void onlyNamesThemIfAsked() {
        assertThat(Run.of("format", "--check", canonical, other)).isEqualTo(new Run(1, other + "\n", ""));
        assertThat(Run.of("format", "--check", canonical)).isEqualTo(new Run(0, "", ""));

        assertThat(other).hasContent(OTHER);
    }

    @Test
    void leavesAFileAloneThatHoldsNoPlanAndTellsWhy() throws IOException {
        String before = Files.readString(broken);

        Run run = Run.of("format", folder);

        assertThat(run).isEqualTo(new Run(2, other + "\n", """
                %1$s:1:1: error: plan must have the member 'title' (a text), but has none.
                %1$s:1:22: error: Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.
                """.formatted(broken)));
        assertThat(broken).hasContent(before);
        assertThat(other).hasContent(CANONICAL);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void endsWithTwoRatherThanOne() {
        assertThat(Run.of("format", "--check", broken, other).status()).isEqualTo(2);
        assertThat(Run.of("format", folder.resolve("none.json"), "--locale", "vi"))
                .isEqualTo(new Run(2, "", folder.resolve("none.json") + ": lỗi: Tệp phải tồn tại, nhưng không có.\n"));
    }

    @Test
    void leavesAFileAloneThatWouldBecomeTooLarge() throws IOException {
        String slot = "{\"id\":\"a\",\"title\":\"b\"}";
        String nesting = "{\"id\":\"a\",\"title\":\"b\",\"slots\":[";
        String plan = "{\"formatVersion\":1,\"title\":\"A\",\"agenda\":{\"slots\":[" + nesting.repeat(240)
                + (slot + ",").repeat(20_000) + slot + "]}".repeat(240) + "]}}";
        Path deep = Files.writeString(folder.resolve("deep.json"), plan);

        assertThat(Run.of("format", deep))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                deep
                                        + ": error: The plan must be within the limit of size in the canonical layout too, but is not.\n"));
        assertThat(deep).hasContent(plan);
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);

        assertThat(Run.of("format", link).status()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(other).hasContent(CANONICAL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void thePlansOfTheExamplesAreCanonical() {
        assertThat(Run.of("format", "--check", Plans.FOLDER)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void helpTellsItsOwnExitStatus() {
        assertThat(Run.of("format", "--help").out())
                .contains("--check ", "\n  1   with --check: at least one file is not in the canonical layout")
                .contains("\n  2   a file that holds no plan or cannot be written");
        assertThat(Run.of("format").err()).isEqualTo("""
                        check-plans format: Missing: FILE...
                        Usage: check-plans format [OPTIONS] FILE...
                        See 'check-plans format --help'.
                        """);
    }

    @Test
    void plansInJsonLinesAreCheckedLineByLine() throws IOException {
        Path lines = Files.writeString(folder.resolve("plans.jsonl"), """
                {"formatVersion":1,"title":"A","schedule":{"days":"2024-03-22","dayCount":2}}

                {"formatVersion":1,"titel":"B"}
                {"formatVersion":1,"title":"C","schedule":{"days":"2024-03-22","dayCount":2}}
                """);

        Run run = Run.of("--rules", "event-day-count", lines);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("\n== C\n", lines + ":1:", lines + ":4:", "Plans checked: 2. Files that cannot be read: 1.");
        assertThat(run.err().lines())
                .containsExactly(
                        lines + ":3:1: error: plan must have the member 'title' (a text), but has none.",
                        lines
                                + ":3:20: error: Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.");
        assertThat(Run.of(folder.resolve("none.jsonl")).err())
                .isEqualTo(folder.resolve("none.jsonl") + ": error: The file must exist, but there is none.\n");
    }

    @Test
    void aFileOfLinesThatEndsInAnErrorIsTold() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeThat(unreadable).exists();
        Path lines = Files.createSymbolicLink(folder.resolve("broken.jsonl"), unreadable);

        Run run = Run.of(lines);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(lines + ": error: The file must be readable, but is not.\n");
    }
}
