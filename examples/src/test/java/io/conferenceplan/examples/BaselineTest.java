package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} does with a baseline. */
class BaselineTest {

    private static final String ONE_MISTAKE = """
            {
              "formatVersion": 1,
              "title": "A",
              "anniversaries": [
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 78}
              ]
            }
            """;

    private static final String ANOTHER_MISTAKE = ONE_MISTAKE.replace("Độc lập", "Quốc khánh");

    @TempDir
    Path folder;

    private Path plan = Path.of("");
    private Path baseline = Path.of("");

    @BeforeEach
    void writeBaseline() throws IOException {
        plan = file("plan.json", ONE_MISTAKE);
        baseline = folder.resolve("known");
        assertThat(Run.of("--write-baseline", baseline, plan).status()).isOne();
    }

    @Test
    void whatIsKnownIsCountedAndDoesNotFail() {
        Run run = Run.of("--baseline", baseline, plan);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\nViolated: 0\n",
                        "\nKnown from the baseline: 8. In the baseline and found no more: 0.\n",
                        "\nNot counted among these: 0 (suppressed), 8 (known from the baseline).\n");
    }

    @Test
    void whatIsNewFailsAndWhatIsGoneIsCounted() throws IOException {
        file("plan.json", ANOTHER_MISTAKE);

        Run run = Run.of("--baseline", baseline, "--locale=vi", plan);

        assertThat(run.status()).isOne();
        assertThat(run.out())
                .contains(
                        "\nVi phạm: 1\n", "\nĐã biết theo mốc so sánh: 7. Có trong mốc so sánh nhưng không còn: 1.\n");
    }

    @Test
    void whatIsGoneIsToldAtThePlaceOfThePlan() throws IOException {
        file("plan.json", ANOTHER_MISTAKE);

        assertThat(Run.of("--baseline", baseline, plan).err())
                .isEqualTo(baseline + ":4:18: warning: Known of \"plan.json\", but found no more: 1 (anniversary-years"
                        + " at anniversaries[Độc lập].years). Maybe write the baseline anew with --write-baseline.\n");
        assertThat(Run.of("--baseline", baseline, "--locale", "vi", plan).err())
                .isEqualTo(baseline + ":4:18: cảnh báo: Đã biết ở \"plan.json\" nhưng không còn: 1 (anniversary-years"
                        + " tại anniversaries[Độc lập].years). Có thể ghi lại mốc so sánh bằng --write-baseline.\n");
    }

    @Test
    void nothingIsGoneFromABaselineThatIsWrittenAnew() throws IOException {
        file("plan.json", ANOTHER_MISTAKE);

        Run writing = Run.of("--baseline", baseline, "--write-baseline", baseline, plan);

        assertThat(writing.err()).isEmpty();
        assertThat(Run.of("--baseline", baseline, plan).err()).isEmpty();
    }

    @Test
    void eachPlanHasItsOwnByTheNameOfItsFile() throws IOException {
        Path other = file("other.json", ONE_MISTAKE);

        assertThat(Run.of("--baseline", baseline, other).status()).isOne();
    }

    @Test
    void whatIsKnownOfOtherPlansIsKept() throws IOException {
        Path other = file("other.json", ONE_MISTAKE);
        Path both = folder.resolve("both");

        Run.of("--baseline", baseline, "--write-baseline", both, other);

        assertThat(Run.of("--baseline", both, plan, other).status()).isZero();
    }

    @Test
    void plansOfOneNameCannotBeToldApart() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Path same = file("inner/plan.json", ANOTHER_MISTAKE);
        byte[] before = Files.readAllBytes(baseline);

        Run run = Run.of("--write-baseline", baseline, plan, same);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(same + ": error: Files of plans must have different names to be told apart in a baseline,"
                        + " but another has this name.\n");
        assertThat(baseline).hasBinaryContent(before);
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsTold() {
        assertThat(Run.of("--baseline", folder.resolve("none"), plan))
                .isEqualTo(
                        new Run(2, "", folder.resolve("none") + ": error: The file must exist, but there is none.\n"));
        assertThat(Run.of("--write-baseline", folder, plan).err())
                .isEqualTo(folder + ": error: The baseline must be written here, but cannot be.\n");
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
