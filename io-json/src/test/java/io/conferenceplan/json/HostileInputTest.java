package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents made to be slow or large. Each is read in some tenths of a second; what took quadratic time would take minutes.
 */
class HostileInputTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final PlanJson JSON = PlanJson.standard();
    private static final PlanJson FEW = JSON.withLimits(ReadLimits.standard().withMaxProblems(100));
    private static final String START = "{\"formatVersion\": 1, \"title\": \"A\"";

    static Stream<Arguments> documents() {
        String nested = "{\"id\": \"a\", \"title\": \"b\", \"slots\": [";
        return Stream.of(
                arguments("many duplicates", START + times(200_000, i -> ", \"title\": 1") + "}"),
                arguments("many unknown names", START + times(200_000, i -> ", \"x" + i + "\": 1") + "}"),
                arguments("many alike unknown names", START + times(200_000, i -> ", \"x\": 1") + "}"),
                arguments("names with one hash code", START + times(1 << 14, i -> ", \"" + alike(i) + "\": 1") + "}"),
                arguments("huge names", START + times(10_000, i -> ", \"" + i + "a".repeat(900) + "\": 1") + "}"),
                arguments("a name that is too long", START + ", \"" + "ạ".repeat(2_000_000) + "\": 1}"),
                arguments("a text that is too long", "{\"title\": \"" + "ạ".repeat(2_000_000) + "\"}"),
                arguments("a long text of escapes", "{\"title\": \"" + "\\u1ea1".repeat(1_000_001) + "\"}"),
                arguments("a number that is too long", "{\"title\": " + "9".repeat(10_000_000) + "}"),
                arguments(
                        "a number with a huge exponent",
                        START + ", \"reviewedYear\": 1e999999999, \"venue\": 1e-999999999}"),
                arguments(
                        "many numbers of many digits",
                        START + ", \"x\": [" + times(10_000, i -> "9".repeat(999) + ",") + "1]}"),
                arguments("deep lists", "[".repeat(10_000_000)),
                arguments("deep objects", "{\"agenda\":".repeat(1_000_000)),
                arguments(
                        "deep lists that are skipped",
                        START + ", \"x\": " + "[".repeat(499) + "1" + "]".repeat(499) + ", \"kind\": 3}"),
                arguments(
                        "problems deep within",
                        START + ", \"agenda\": {\"slots\": [" + nested.repeat(240) + times(20_000, i -> "{\"id\": 1},")
                                + "{}" + "]}".repeat(240) + "]}}"),
                arguments("unknown members deep within", deep(20_000, i -> "\"x\": " + i)),
                arguments(
                        "unknown members of items with one hash code",
                        START + ", \"document\": {\"recipients\": ["
                                + times(1 << 14, i -> "{\"name\": \"" + alike(i) + "\", \"x\": 1},")
                                + "{\"name\": \"b\"}]}}"),
                arguments(
                        "problems on one long line",
                        START + ", \"requirements\": [" + times(1_000_000, i -> "1,") + "1]}"),
                arguments(
                        "a fault at the end of a long line",
                        START + ", \"requirements\": [" + times(900_000, i -> "\"ạ\",") + "]}"),
                arguments("many line ends", START + "\r\n\r\n".repeat(3_000_000) + ", \"x\": 1}"),
                arguments("white space after the plan", START + "}" + " ".repeat(15_000_000) + "x"));
    }

    /** Many slots in the innermost of many slots within each other. */
    private static String deep(int count, IntFunction<String> member) {
        String slot = "{\"id\": \"a\", \"title\": \"b\", \"slots\": [";
        String innermost = times(count, i -> "{\"id\": \"a\", \"title\": \"b\", " + member.apply(i) + "},");
        return START + ", \"agenda\": {\"slots\": [" + slot.repeat(240) + innermost
                + "{\"id\": \"c\", \"title\": \"d\"}" + "]}".repeat(240) + "]}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void have_problems_soon(String what, String json) {
        assertTimeoutPreemptively(LONG, () -> {
            assertThat(JSON.read(json).problems()).isNotEmpty();
            assertThat(FEW.at("/x").read("{\"x\": " + json + "}").problems()).isNotEmpty();
            ReadResult<ConferencePlan> kept = JSON.keepingUnknownMembers().read(json);
            if (kept.value().isPresent()) {
                String written = JSON.compact().write(kept.orElseThrow(), kept.unknownMembers());
                assertThat(JSON.keepingUnknownMembers().read(written).unknownMembers())
                        .isEqualTo(kept.unknownMembers());
            }
            long told =
                    FEW.lines(new ByteArrayInputStream(json.getBytes(UTF_8))).count();
            assertThat(told).isPositive();
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "\u0000",
                        "(1:1): Document must have a value: an object, a list, a text, a number, true or false here,"
                                + " but has '\\u0000'."),
                arguments(
                        "{\"title\": \"\u0000\"}",
                        "/title (1:12): Document must have a text without control characters; a line end is"
                                + " written \\n here, but has '\\u0000'."),
                arguments(
                        "\uFEFF\uFEFF{}",
                        "(1:1): Document must have a value: an object, a list, a text, a number, true or false"
                                + " here, but has '\\ufeff'."),
                arguments(
                        "{\"reviewedYear\": NaN}",
                        "/reviewedYear (1:18): Document must have a value: an object, a list, a text, a"
                                + " number, true or false here, but has 'NaN'."),
                arguments(
                        "{\"reviewedYear\": -Infinity}",
                        "/reviewedYear (1:19): Document must have a digit here, but has 'Infinity'."),
                arguments(
                        "{\"title\": 1} // comment", "(1:14): Document must end after the plan, but goes on with '/'."),
                arguments(
                        "{\"title\": 1}\u0000",
                        "(1:13): Document must end after the plan, but goes on with '\\u0000'."),
                arguments("{\"title\": 1}\f", "(1:13): Document must end after the plan, but goes on with '\\u000c'."),
                arguments(
                        "{/* */}",
                        "(1:2): Document must have the name of a member in quotation marks, or '}' here, but has '/'."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_as_it_is(String json, String problem) {
        List<Problem> problems = JSON.read(json).problems();

        assertThat(problems.get(problems.size() - 1)).hasToString(problem);
    }

    private static String times(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    /** One of many names of 14 pairs that all have one hash code. */
    private static String alike(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
