package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on CI shows is run: every command line, also of the files for CI hosts, and the table of exit statuses. */
class CiPageTest {

    private static final Pattern COMMAND = Pattern.compile("java -jar tools/check-plans.jar (.*)");
    private static final Pattern STATUS_OF_OPTIONS = Pattern.compile("(?m)^\\| `(.*)` \\| ([012]) \\|");
    private static final Pattern MEANING_OF_STATUS = Pattern.compile("(?m)^\\| ([012]) \\| (.*) \\|$");

    @TempDir
    private Path folder;

    private final Page page = Page.of("ci.md");

    CiPageTest() throws IOException {}

    @BeforeEach
    void writeTheBaseline() {
        assertThat(status(commands().get(0))).isZero();
    }

    @Test
    void theCheckFailsAsTheTableSays() {
        List<MatchResult> rows =
                STATUS_OF_OPTIONS.matcher(page.text()).results().toList();

        assertThat(rows)
                .hasSize(7)
                .allSatisfy(row ->
                        assertThat(status(row.group(1))).as(row.group(1)).isEqualTo(Integer.parseInt(row.group(2))));
    }

    @Test
    void statusesMeanWhatTheHelpSays() {
        String help = Run.of("check", "--help").out().replaceAll("\\s+", " ");

        assertThat(MEANING_OF_STATUS.matcher(page.text()).results())
                .hasSize(3)
                .allSatisfy(row -> assertThat(help)
                        .contains(row.group(1) + " " + row.group(2).replace("`", "")));
    }

    @Test
    void everyCommandWritesItsReport() throws IOException {
        List<String> commands = commands();

        assertThat(commands).hasSize(7);
        assertEquals(
                List.of(0, 0, 1, 1, 1, 0, 0),
                commands.stream().map(this::status).toList());
        assertThat(folder.resolve("report.sarif")).content().contains("\"unchanged\"");
        assertThat(folder.resolve("report.xml")).content().startsWith("<?xml");
        assertThat(folder.resolve("report.json")).content().startsWith("{");
    }

    @Test
    void hostsCollectTheFileThatIsWritten() {
        assertThat(page.blocks("yaml")).hasSize(2).allSatisfy(file -> {
            String written = file.replaceAll("(?s).*--output (\\S+).*", "$1");
            assertThat(file).containsPattern("(sarif_file|junit): " + Pattern.quote(written) + "\n");
        });
    }

    @Test
    void afterAWrongCommandLineTheReportOfAnEarlierRunStays() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "earlier");

        assertThat(status("--format json --output report.json --fail-on nothing plans"))
                .isEqualTo(2);
        assertThat(report).content().isEqualTo("earlier");
    }

    private List<String> commands() {
        return COMMAND.matcher(page.text())
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    private int status(String arguments) {
        return Run.of(Stream.of(arguments.split(" "))
                        .map(word -> word.matches("(report|known)\\..*")
                                ? folder.resolve(word).toString()
                                : word)
                        .toArray())
                .status();
    }
}
