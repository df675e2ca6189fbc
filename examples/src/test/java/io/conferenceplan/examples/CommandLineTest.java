package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(List.of(), "Missing: FILE"),
                arguments(List.of("--locale"), "Missing: --locale en|vi"),
                arguments(List.of("plans", "--strict"), "Unknown: --strict"),
                arguments(List.of("plans", "--locale", "fr"), "--locale must be en|vi, but was 'fr'."),
                arguments(
                        List.of("plans", "--fail-on=note"),
                        "--fail-on must be error|warning|info|never, but was 'note'."),
                arguments(List.of("plans", "--about", "101"), "--about must be 0..100, but was '101'."),
                arguments(List.of("plans", "--about", "few"), "--about must be 0..100, but was 'few'."),
                arguments(
                        List.of("plans", "--about=5", "--about=6"), "--about must be given once, but was given twice."),
                arguments(List.of("plans", "--about=5", "--locale=vi", "--x"), "Không hiểu: --x"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneLineOnStandardError(List<String> arguments, String message) {
        Run run = Run.of(arguments.toArray());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().isEqualTo("check-plans: " + message);
    }

    @Test
    void helpTellsOptionsAndExitStatus() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: check-plans ")
                .contains(
                        "--locale=en|vi",
                        "--fail-on=error|warning|info|never",
                        "--about=0..100",
                        "Exit status:",
                        "\n  2   a file");
    }

    @Test
    void helpSpeaksVietnamese() {
        assertThat(Run.of("--locale", "vi", "--help").out())
                .startsWith("Cách dùng: ")
                .contains("Mã kết thúc:");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("check-plans \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}
