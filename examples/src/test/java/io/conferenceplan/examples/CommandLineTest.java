package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", "check: Missing: FILE... | --explain RULE"),
                arguments("--locale", "check: Missing: --locale en|vi"),
                arguments("plans --strict", "check: Unknown: --strict"),
                arguments("plans --setings=x.json", "check: Unknown: --setings=x.json. Maybe '--settings'."),
                arguments("--locale vi plans --baselin x", "check: Không hiểu: --baselin x. Có lẽ là '--baseline'."),
                arguments("compare", "compare: Missing: OLD, NEW"),
                arguments("compare old.json", "compare: Missing: NEW"),
                arguments("compare old.json new.json more.json", "compare: Unknown: more.json"),
                arguments("plans --rules ,", "check: --rules must be SET|RULE, but was ','. Maybe 'all'."),
                arguments("rules --rules ,all", "rules: --rules must be SET|RULE, but was ',all'. Maybe 'all'."),
                arguments("plans --locale fr", "check: --locale must be en|vi, but was 'fr'."),
                arguments("plans --fail-on=note", "check: --fail-on must be error|warning|info|never, but was 'note'."),
                arguments(
                        "plans --undetermined never",
                        "check: --undetermined must be ignore|error|warning|info, but was 'never'."),
                arguments("plans --format xml", "check: --format must be text|json|sarif|junit, but was 'xml'."),
                arguments("plans --as-of 2024-02-30", "check: --as-of must be YYYY-MM-DD, but was '2024-02-30'."),
                arguments("plans --about 101", "check: --about must be 0..100, but was '101'."),
                arguments("plans --about few", "check: --about must be 0..100, but was 'few'."),
                arguments("plans --about=5 --about=6", "check: --about must be given once, but was given twice."),
                arguments("plans --about=5 --locale=vi --x", "check: Không hiểu: --x"),
                arguments(
                        "plans --rules all,complete",
                        "check: --rules must be SET|RULE, but was 'complete'. Maybe 'completeness'."),
                arguments(
                        "--explain yeras-consistent",
                        "check: --explain must be RULE, but was 'yeras-consistent'. Maybe 'years-consistent'."),
                arguments(
                        "--locale vi --explain lunar-date",
                        "check: --explain phải là RULE, nhưng lại là 'lunar-date'. Có lẽ là 'vn-lunar-date'."),
                arguments(
                        "plans --explain years-consistent",
                        "check: Only one of these can be given: FILE... | --explain RULE."),
                arguments(
                        "--explain years-consistent --explain declared-counts",
                        "check: Only one of these can be given: FILE... | --explain RULE."),
                arguments(
                        "rules --rules duty",
                        "rules: --rules must be SET|RULE, but was 'duty'. Maybe 'duty-has-one-lead'."),
                arguments("rules plans", "rules: Unknown: plans"),
                arguments(
                        "--explain years-consistent --format json",
                        "check: --format cannot be given with --explain, which checks no plans."),
                arguments(
                        "--locale vi --explain years-consistent --why",
                        "check: Không dùng --why cùng với --explain, vì khi đó không kiểm tra kế hoạch nào."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneLineOnStandardErrorBeforeHowToCallTheCommand(String arguments, String message) {
        Run run = Run.of(
                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty()).toArray());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).first().isEqualTo("check-plans " + message);
    }

    @Test
    void theWholeTextTellsHowToCallTheCommand() {
        assertThat(Run.of("compare")).isEqualTo(new Run(2, "", """
                        check-plans compare: Missing: OLD, NEW
                        Usage: check-plans compare [OPTIONS] OLD NEW
                        See 'check-plans compare --help'.
                        """));
        assertThat(Run.of("compare", "--locale", "vi")).isEqualTo(new Run(2, "", """
                        check-plans compare: Thiếu: OLD, NEW
                        Cách dùng: check-plans compare [TÙY CHỌN] OLD NEW
                        Xem 'check-plans compare --help'.
                        """));
        assertThat(Run.of()).isEqualTo(new Run(2, "", """
                        check-plans check: Missing: FILE... | --explain RULE
                        Usage: check-plans check [OPTIONS] (FILE... | --explain RULE)
                        See 'check-plans check --help'.
                        """));
    }

    @Test
    void aMisspeltCommandIsNoFile() {
        assertThat(Run.of("chek", "plans")).isEqualTo(new Run(2, "", """
                        check-plans: Unknown command: chek. Maybe 'check'.
                        Usage: check-plans COMMAND
                        See 'check-plans --help'.
                        """));
        assertThat(Run.of("ruls", "--locale", "vi")).isEqualTo(new Run(2, "", """
                        check-plans: Không có lệnh con: ruls. Có lẽ là 'rules'.
                        Cách dùng: check-plans LỆNH
                        Xem 'check-plans --help'.
                        """));
    }

    @Test
    void aFileMayBeNamedNearlyLikeACommand(@TempDir Path folder) throws IOException {
        Path plan = Files.copy(Plans.FOLDER.resolve("van-ninh-2024.json"), folder.resolve("check.json"));

        assertThat(Run.of(plan, "--fail-on", "never").status()).isZero();
        assertThat(Run.of("no-such-plan.json").err())
                .startsWith("no-such-plan.json: error: The file must exist, but there is none.\n");
    }

    @Test
    void helpTellsTheCommands() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: check-plans ")
                .contains("\nCommands:\n  check  ", "\n  rules  ", "Exit status:");
    }

    @Test
    void helpOfACommandTellsItsOptionsAndExitStatus() {
        Run run = Run.of("check", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: check-plans check ")
                .contains(
                        "--locale=en|vi",
                        "--rules=SET|RULE",
                        "--fail-on=error|warning|info|never",
                        "--undetermined=ignore|error|warning|info",
                        "--settings=FILE",
                        "--as-of=YYYY-MM-DD",
                        "--baseline=FILE",
                        "--format=text|json|sarif|junit",
                        "--output=FILE",
                        "--all-outcomes",
                        "--write-baseline=FILE",
                        "--why",
                        "--about=0..100",
                        "--explain=RULE",
                        "Exit status:",
                        "\n  2   a file");
    }

    @Test
    void helpSpeaksVietnamese() {
        assertThat(Run.of("--help", "--locale", "vi").out())
                .startsWith("Cách dùng: check-plans ")
                .contains("Các lệnh con:");
        assertThat(Run.of("--locale", "vi", "--help").out())
                .startsWith("Cách dùng: check-plans check ")
                .contains("Mã kết thúc:");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("check-plans \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}
