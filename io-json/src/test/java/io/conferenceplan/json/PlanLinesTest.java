package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines: a plan a line. */
class PlanLinesTest {

    private static final PlanJson JSON = PlanJson.standard();
    private static final String LINE = "{\"formatVersion\":1,\"title\":\"Hội nghị\"}";

    @Test
    void what_is_written_compact_is_read_as_lines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plans.jsonl");
        try (var target = Files.newOutputStream(file)) {
            for (ConferencePlan plan : Plans.all()) {
                JSON.compact().write(plan, target);
            }
        }

        try (Stream<ReadResult<ConferencePlan>> lines = JSON.lines(file)) {
            assertThat(lines.map(ReadResult::orElseThrow)).isEqualTo(Plans.all());
        }
        assertThat(Files.readAllLines(file)).hasSameSizeAs(Plans.all());
    }

    @Test
    void a_compact_plan_is_on_one_line_without_spaces() {
        assertThat(JSON.compact().write(Plans.minimal().withTitle("Hội nghị"))).isEqualTo(LINE + "\n");
        assertThat(JSON.withSourceMap()
                        .compact()
                        .read(JSON.compact().write(Plans.full()))
                        .value())
                .contains(Plans.full());
    }

    @Test
    void a_bad_line_is_its_own_problem_with_its_number() {
        assertThat(told(LINE + "\n{\"formatVersion\": 1, \"titel\": 1}\nạạ[\n" + LINE))
                .containsExactly(
                        "plan",
                        "(2:1): plan must have the member 'title' (a text), but has none."
                                + "\n/titel (2:22): Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.",
                        "(3:1): Document must have a value: an object, a list, a text, a number, true or false here, but has 'ạ'.",
                        "plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n%s",
                "%s\n%s\n",
                "%s\r\n%s\r\n",
                "%s\r\n%s",
                "\uFEFF%s\n%s",
                "\n\n%s\n \t\r\n%s\n\n",
                "\uFEFF\n%s\n%s",
                " %s \n\t%s\r"
            })
    void line_ends_empty_lines_and_a_byte_order_mark_are_no_problem(String form) {
        assertThat(told(form.formatted(LINE, LINE))).containsExactly("plan", "plan");
    }

    @Test
    void nothing_has_no_lines() {
        assertThat(told("")).isEmpty();
        assertThat(told("\n \r\n")).isEmpty();
        assertThat(told("\uFEFF")).isEmpty();
    }

    @Test
    void empty_lines_count() {
        assertThat(told("\n\r\n  x")).singleElement().asString().startsWith("(3:3): ");
    }

    @Test
    void two_values_on_a_line_are_a_problem() {
        assertThat(told(LINE + " " + LINE))
                .containsExactly("(1:40): Document must end after the plan, but goes on with '{'.");
    }

    @Test
    void a_carriage_return_within_a_line_ends_no_line() {
        assertThat(told("\n{\r\"titel\": \"ạ\",\r\"kind\": 3}\n"))
                .singleElement()
                .asString()
                .contains("/titel (2:3): ", "/kind (2:25): ", "(2:1): plan must have the member 'formatVersion'");
    }

    @ParameterizedTest
    @ValueSource(ints = {42, 43, 44, 65_535, 65_536, 65_537, 200_000})
    void a_line_that_is_too_long_is_passed_over(int length) {
        PlanJson json = JSON.withLimits(ReadLimits.standard().withMaxBytes(length));
        String exact = LINE + " ".repeat(length - LINE.getBytes(UTF_8).length);
        String refusal = ": Document must have at most " + length
                + " bytes, but does not. Maybe set another limit with 'ReadLimits.withMaxBytes'.";

        for (String end : List.of("\n", "\r\n")) {
            assertThat(told(json, exact + end + exact + " " + end + exact + "\r\r\r" + end + exact))
                    .containsExactly("plan", "(2:1)" + refusal, "(3:1)" + refusal, "plan");
        }
        assertThat(told(json, " ".repeat(length + 1) + "\n" + exact)).containsExactly("(1:1)" + refusal, "plan");
    }

    @Test
    void a_line_without_an_end_is_read_within_bounded_memory() {
        InputStream endless = new InputStream() {
            private int left = 300_000_000;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int count = Math.min(left, length);
                Arrays.fill(target, from, from + count, (byte) '[');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };

        assertThat(JSON.lines(endless).map(result -> result.problems().get(0).kind()))
                .containsExactly(Problem.Kind.LIMIT);
    }

    @Test
    void lines_are_read_when_they_are_asked_for() {
        AtomicInteger read = new AtomicInteger();
        InputStream source = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int from, int length) {
                read.incrementAndGet();
                byte[] line = (LINE + "\n").getBytes(UTF_8);
                System.arraycopy(line, 0, target, from, line.length);
                return line.length;
            }
        };

        Stream<ReadResult<ConferencePlan>> lines = JSON.lines(source);
        assertThat(read).hasValue(0);

        assertThat(lines.limit(3)).hasSize(3);
        assertThat(read.get()).isBetween(3, 5);
    }

    @Test
    void closing_the_stream_closes_the_source() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream source = new ByteArrayInputStream(LINE.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        try (Stream<ReadResult<ConferencePlan>> lines = JSON.lines(source)) {
            assertThat(lines.findFirst()).isPresent();
            assertThat(closed).isFalse();
        }

        assertThat(closed).isTrue();
    }

    @Test
    void a_source_that_fails_is_told() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("close");
            }
        };

        Stream<ReadResult<ConferencePlan>> lines = JSON.lines(broken);

        assertThatThrownBy(lines::toList)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk");
        assertThatThrownBy(lines::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("close");
        assertThatThrownBy(() -> JSON.lines(Path.of("none.jsonl"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_source_map_knows_the_line() {
        String lines = "\n\uFEFF\n" + LINE + "\n" + LINE.replace(",", ",\r");

        List<Location> titles = JSON.withSourceMap()
                .lines(new ByteArrayInputStream(lines.getBytes(UTF_8)))
                .skip(1)
                .map(result -> result.sourceMap().orElseThrow().locate("/title").orElseThrow())
                .toList();

        assertThat(titles).containsExactly(new Location(3, 28), new Location(4, 29));
    }

    /** Each line in short: that it is a plan, or its problems. */
    private static List<String> told(PlanJson json, String lines) {
        return json.lines(new ByteArrayInputStream(lines.getBytes(UTF_8)))
                .map(result -> result.value().isPresent()
                        ? "plan"
                        : String.join(
                                "\n",
                                result.problems().stream()
                                        .map(Problem::toString)
                                        .toList()))
                .toList();
    }

    private static List<String> told(String lines) {
        return told(JSON, lines);
    }

    @Test
    void lines_are_written_to_any_target() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        JSON.compact().write(Plans.minimal(), target);
        JSON.compact().write(Plans.full(), target);

        assertThat(target.toString(UTF_8).lines()).hasSize(2);
    }
}
