package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --settings} does. */
class SettingsTest {

    private static final String TWO_MISTAKES = """
            {
              "formatVersion": 1,
              "title": "A",
              "anniversaries": [
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 78},
                {"name": "Thống nhất", "from": "1975-04-30", "to": "2024-04-30", "years": 50}
              ]
            }
            """;

    private static final String BOTH_SUPPRESSED = """
            {"formatVersion": 1, "suppressions": [
              {"rule": "anniversary-years", "place": "anniversaries[Độc lập].years", "reason": "Theo văn bản gốc"},
              {"rule": "anniversary-years", "place": "anniversaries[Thống nhất].years", "reason": "Nt", "lastDay": "2024-03-17"}
            ]}
            """;

    @TempDir
    Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        plan = file("plan.json", TWO_MISTAKES);
    }

    @Test
    void canSetSeveritiesAndDisableRules() throws IOException {
        Path lenient = file("lenient.json", """
                {"formatVersion": 1, "rules": {"anniversary-years": {"severity": "info"}}}
                """);
        Path silent = file("silent.json", """
                {"formatVersion": 1, "rules": {"anniversary-years": {"enabled": false}}}
                """);

        assertThat(Run.of(plan).status()).isOne();
        assertThat(Run.of("--settings", lenient, plan).out()).contains("\ninfo anniversary-years: ");
        assertThat(Run.of("--settings", lenient, plan).status()).isZero();
        assertThat(Run.of("--rules", "general", "--settings", silent, plan).out())
                .contains("Violated: 0\n");
    }

    @Test
    void canBeAboutRulesThatAreNotChosen() throws IOException {
        Path settings = file("settings.json", BOTH_SUPPRESSED);

        Run run = Run.of("--rules", "years-consistent", "--settings", settings, "--as-of", "2024-03-17", plan);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listWhatIsSuppressedWithTheReason() throws IOException {
        Run run = Run.of(
                "--rules=anniversary-years",
                "--settings",
                file("settings.json", BOTH_SUPPRESSED),
                "--as-of=2024-03-17",
                plan);

        assertThat(run).isEqualTo(new Run(0, """
                        == A
                           %1$s

                        Violated: 0

                        Undetermined, because values are imprecise: 0

                        Suppressed: 2
                        %1$s:5:76: suppressed anniversary-years: Theo văn bản gốc
                        %1$s:6:79: suppressed anniversary-years: Nt

                        Satisfied: 0. Not applicable: 0.

                        Plans checked: 1. Files that cannot be read: 0.
                        Violated: 0 (error), 0 (warning), 0 (info).
                        Undetermined: 0. Satisfied: 0. Not applicable: 0. Rules that threw an exception: 0.
                        Not counted among these: 2 (suppressed), 0 (known from the baseline).
                        "About" was read as up to 10 %% more or less for counts, 10 %% for durations.
                        """.formatted(plan), ""));
    }

    @Test
    void suppressUntilTheLastDayOnly() throws IOException {
        Path settings = file("settings.json", BOTH_SUPPRESSED);

        Run run = Run.of("--rules=general", "--settings", settings, "--as-of", "2024-03-18", "--locale", "vi", plan);

        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("Vi phạm: 1\n", "\nNgoại lệ: 1\n");
        assertThat(run.err())
                .isEqualTo(settings + ":3:3: cảnh báo: Ngoại lệ cho quy tắc \"anniversary-years\" đối với"
                        + " anniversaries[Thống nhất].years đã hết hạn ngày 17/03/2024: các vấn đề tại đó được tính"
                        + " trở lại.\n");
    }

    @Test
    void thatDoNothingAreToldAtTheirPlaces() throws IOException {
        Path settings = file("settings.json", """
                {"formatVersion": 1, "suppressions": [
                  {"rule": "declared-counts", "place": "", "reason": "Đã thống nhất"},
                  {"rule": "anniversary-years", "place": "anniversaries[Độc lập].years", "reason": "Theo văn bản gốc"},
                    {"rule": "anniversary-years", "place": "anniversaries[Khác].years", "reason": "Nt"},
                  {"rule": "declared-counts", "place": "", "reason": "Đã thống nhất"}
                ]}
                """);

        assertThat(Run.of("--settings", settings, plan).err()).isEqualTo("""
                        %1$s:2:3: warning: The suppression of the rule "declared-counts" for the whole plan covers nothing. Maybe remove it.
                        %1$s:4:5: warning: The suppression of the rule "anniversary-years" for anniversaries[Khác].years covers nothing. Maybe remove it.
                        %1$s:5:3: warning: The suppression of the rule "declared-counts" for the whole plan covers nothing. Maybe remove it.
                        """.formatted(settings));
        assertThat(Run.of("compare", "--settings", settings, "--locale", "vi", plan, plan)
                        .err())
                .isEqualTo("""
                        %1$s:2:3: cảnh báo: Ngoại lệ cho quy tắc "declared-counts" đối với toàn bộ kế hoạch không còn được dùng đến. Có thể bỏ ngoại lệ này.
                        %1$s:4:5: cảnh báo: Ngoại lệ cho quy tắc "anniversary-years" đối với anniversaries[Khác].years không còn được dùng đến. Có thể bỏ ngoại lệ này.
                        %1$s:5:3: cảnh báo: Ngoại lệ cho quy tắc "declared-counts" đối với toàn bộ kế hoạch không còn được dùng đến. Có thể bỏ ngoại lệ này.
                        """.formatted(settings));
    }

    @Test
    void areTheSameForAllPlansOfARun() throws IOException {
        Path clean = file("clean.json", "{\"formatVersion\": 1, \"title\": \"C\"}");

        Run run = Run.of("--settings", file("settings.json", BOTH_SUPPRESSED), "--as-of=2024-03-17", clean, plan);

        assertThat(run.err()).isEmpty();
    }

    @Test
    void withALastDayNeedTheDayOfTheCheck() throws IOException {
        Path settings = file("settings.json", BOTH_SUPPRESSED);

        assertThat(Run.of("--settings", settings, plan))
                .isEqualTo(new Run(
                        2,
                        "",
                        settings + ": error: A suppression has a last day:"
                                + " --as-of must tell the day of the check, but is not given.\n"));
    }

    @Test
    void thatAreNoneAreToldWithEachProblemAndItsPlace() throws IOException {
        Path settings = file("settings.json", """
                {
                  "formatVersion": 1,
                  "rules": {"yeras-consistent": {"enabled": false}}
                }
                """);

        Run run = Run.of("--settings", settings, "--fail-on=never", "--locale=vi", plan);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(settings + ":3:13: lỗi: Quy tắc phải là một trong các quy tắc hiện có,"
                        + " nhưng lại là 'yeras-consistent'. Có lẽ là 'years-consistent'.\n");
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
