package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPlansTest {

    /** Anniversaries that are counted wrong are errors, days that are no working days are only worth a look. */
    private static final String WITH_ERROR = """
            {
              "formatVersion": 1,
              "title": "A",
              "anniversaries": [
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 78}
              ]
            }
            """;

    private static final String WITH_INFO = """
            {"formatVersion": 1, "title": "B", "schedule": {"days": "2024-03-09"}}
            """;

    private static final String TOO_MANY_PERHAPS = """
            {
              "formatVersion": 1,
              "title": "D",
              "venue": {"name": "Hội trường", "capacity": 300},
              "attendance": {"total": {"about": 325}}
            }
            """;

    private static final String CLEAN = """
            {"formatVersion": 1, "title": "C"}
            """;

    private static final String BROKEN = """
            {
              "formatVersion": 1,
              "titel": "Đại hội",
              "schedule": {"days": "2024-02-30"}
            }
            """;

    @TempDir
    Path folder;

    @Nested
    class ExitStatus {

        @Test
        void isZeroForAPlanWithoutViolations() throws IOException {
            assertThat(Run.of(file("c.json", CLEAN)).status()).isZero();
        }

        @Test
        void isOneForAnError() throws IOException {
            assertThat(Run.of(file("a.json", WITH_ERROR)).status()).isOne();
        }

        @Test
        void isZeroForAnErrorIfNothingShallFail() throws IOException {
            assertThat(Run.of("--fail-on", "never", file("a.json", WITH_ERROR)).status())
                    .isZero();
        }

        @Test
        void dependsOnTheSeverityThatShallFail() throws IOException {
            Path file = file("b.json", WITH_INFO);

            assertThat(Run.of(file).status()).isZero();
            assertThat(Run.of("--rules=general", "--fail-on", "warning", file).status())
                    .isZero();
            assertThat(Run.of("--fail-on", "info", file).status()).isOne();
        }

        @Test
        void dependsOnWhetherUndeterminedRulesShallFail() throws IOException {
            Path file = file("d.json", TOO_MANY_PERHAPS);

            assertThat(Run.of(file).status()).isZero();
            assertThat(Run.of("--undetermined", "ignore", file).status()).isZero();
            assertThat(Run.of("--undetermined", "error", file).status()).isOne();
            assertThat(Run.of("--undetermined", "info", "--fail-on=never", file).status())
                    .isOne();
        }

        @Test
        void isTwoForAFileThatCannotBeReadWhateverElseThereIs() throws IOException {
            Run run = Run.of("--fail-on=never", file("a.json", WITH_ERROR), file("x.json", BROKEN));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("error anniversary-years: ");
        }
    }

    @Nested
    class PlanFiles {

        @Test
        void ofAFolderAreCheckedInTheOrderOfTheirNames() throws IOException {
            file("b.json", WITH_INFO);
            file("a.json", WITH_ERROR);
            file("notes.txt", "no plan");

            Run run = Run.of(folder);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).containsSubsequence("a.json:5:", "b.json:1:", "Plans checked: 2. ");
        }

        @Test
        void areNamedWithLineAndColumnOfEachFinding() throws IOException {
            Path file = file("a.json", WITH_ERROR);

            assertThat(Run.of(file).out()).contains(file + ":5:76: error anniversary-years: ");
        }

        @Test
        void withProblemsAreToldWithEachProblemAndItsPlace() throws IOException {
            Path file = file("x.json", BROKEN);

            Run run = Run.of(file, file("c.json", CLEAN));

            assertThat(run.err()).isEqualTo("""
                            %1$s:1:1: error: plan must have the member 'title' (a text), but has none.
                            %1$s:3:3: error: Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.
                            %1$s:4:24: error: days must be a date that exists, such as '2024-03-22', or a first and a last day in order, such as '{"from": "2024-03-08", "to": "2024-03-09"}', but was '2024-02-30'.
                            """.formatted(file));
            assertThat(run.out()).contains("== C").contains("Plans checked: 1. Files that cannot be read: 1.");
        }

        @Test
        void thatAreMissingAreTold() {
            Path missing = folder.resolve("missing.json");

            Run run = Run.of(missing);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(missing + ": error: The file must exist, but there is none.\n");
        }

        @Test
        void ofAFolderWithoutAnyAreMissed() {
            Run run = Run.of(folder);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(folder + ": error: The folder must hold *.json files, but holds none.\n");
        }

        @Test
        void thatCannotBeReadAreTold() throws IOException {
            Path inner = Files.createDirectory(folder.resolve("folder.json"));

            Run run = Run.of(folder);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(inner + ": error: The file must be readable, but is a folder.\n");
        }

        @Test
        void ofMoreThan16MebibytesAreRefused() throws IOException {
            Path file = folder.resolve("large.json");
            Files.write(file, new byte[16 * 1024 * 1024 + 1]);

            Run run = Run.of(file);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith(file + ":1:1: error: ");
        }
    }

    @Nested
    class LanguageOfTheOutput {

        @Test
        void isEnglishUnlessGiven() throws IOException {
            assertThat(Run.of("--rules=general", file("a.json", WITH_ERROR)).out())
                    .contains("Violated: 1\n");
        }

        @Test
        void canBeVietnamese() throws IOException {
            Run run = Run.of("--rules=general", "--locale", "vi", file("a.json", WITH_ERROR), file("x.json", BROKEN));

            assertThat(run.out()).contains("Vi phạm: 1\n").contains(": lỗi anniversary-years: Kế hoạch ghi");
            assertThat(run.err()).contains("x.json:1:1: lỗi: kế hoạch phải có ");
        }
    }

    @Nested
    class About {

        @Test
        void isAsWideAsIsGiven() throws IOException {
            Path file = file("d.json", TOO_MANY_PERHAPS);

            assertThat(Run.of("--about=10", file).out()).contains(": undetermined venue-capacity: ");
            assertThat(Run.of("--about=5", file).out()).contains(": error venue-capacity: ");
        }

        @Test
        void isStatedWithTheWidthThatIsGiven() throws IOException {
            assertThat(Run.of("--about", "5", file("c.json", CLEAN)).out())
                    .endsWith("\"About\" was read as up to 5 % more or less for counts, 5 % for durations.\n");
        }
    }

    @Nested
    class Rules {

        @Test
        void areTheRecommendedOnesUnlessGiven() throws IOException {
            Path file = file("a.json", WITH_ERROR);

            assertThat(Run.of(file)).isEqualTo(Run.of("--rules", "recommended", file));
        }

        @Test
        void areOnlyThoseThatAreGiven() throws IOException {
            Path file = file("a.json", WITH_ERROR);

            assertThat(Run.of("--rules", "years-consistent,event-day-count", file)
                            .out())
                    .contains("Satisfied: 0. Not applicable: 2.\n");
            assertThat(Run.of("--rules=years-consistent,anniversary-years", file)
                            .out())
                    .contains("error anniversary-years: ");
        }

        @Test
        void areExplainedByTheirPages() {
            Run run = Run.of("--explain", "duty-has-one-lead", "--locale", "vi");

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("# Mỗi việc có một đơn vị chủ trì\n")
                    .contains("- Quy tắc: `duty-has-one-lead`\n");
        }
    }

    @Nested
    class NameOfTheCommand {

        @Test
        void mayBeTold() throws IOException {
            Path file = file("a.json", WITH_ERROR);

            assertThat(Run.of("check", "--about", 5, file)).isEqualTo(Run.of("--about", 5, file));
        }
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
