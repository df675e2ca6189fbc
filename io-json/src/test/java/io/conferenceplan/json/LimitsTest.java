package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and plans that are too large, too deep, or too wrong. */
class LimitsTest {

    private static final PlanJson JSON = PlanJson.standard();
    private static final String TOO_DEEP =
            "Document must have objects and lists nested at most 500 levels deep, but does not."
                    + " Maybe set another limit with 'ReadLimits.withMaxDepth'.";

    @Test
    void larger_documents_than_allowed_are_refused_unread() throws IOException {
        byte[] plan = JSON.writeBytes(Plans.minimal());
        PlanJson exact = JSON.withLimits(ReadLimits.standard().withMaxBytes(plan.length));
        PlanJson smaller = JSON.withLimits(ReadLimits.standard().withMaxBytes(plan.length - 1));
        String refusal = "(1:1): Document must have at most " + (plan.length - 1) + " bytes, but does not."
                + " Maybe set another limit with 'ReadLimits.withMaxBytes'.";

        assertThat(exact.read(plan).value()).isPresent();
        assertThat(exact.read(new ByteArrayInputStream(plan)).value()).isPresent();
        assertThat(exact.read(Plans.minimal().title()).problems())
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.LIMIT);
        assertThat(smaller.read(plan))
                .hasToString("Document must be a conference plan, but has problems:\n  " + refusal);
        assertThat(smaller.read(new ByteArrayInputStream(plan)).problems())
                .singleElement()
                .hasToString(refusal);
        assertThat(smaller.read(new String(plan, StandardCharsets.UTF_8)).problems())
                .singleElement()
                .hasToString(refusal);
        assertThat(smaller.read(new StringReader(new String(plan, StandardCharsets.UTF_8)))
                        .problems())
                .singleElement()
                .hasToString(refusal);
        assertThatThrownBy(() -> smaller.write(Plans.minimal()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document must have at most " + (plan.length - 1) + " bytes, but has more.");
    }

    @Test
    void an_endless_stream_is_read_up_to_the_limit() throws IOException {
        InputStream spaces = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(JSON.read(spaces).problems())
                .singleElement()
                .hasToString(
                        "(1:1): Document must have at most 16777216 bytes, but does not. Maybe set another limit with"
                                + " 'ReadLimits.withMaxBytes'.");
    }

    @Test
    void endless_characters_are_read_up_to_the_limit() throws IOException {
        Reader spaces = new Reader() {
            @Override
            public int read(char[] target, int from, int length) {
                Arrays.fill(target, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(JSON.withLimits(ReadLimits.standard().withMaxBytes(100_000))
                        .read(spaces)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.LIMIT);
    }

    @Test
    void slots_can_be_nested_as_deep_as_they_can_be_read() {
        ConferencePlan deepest = Plans.withSlots(nested(249));

        assertThat(JSON.read(JSON.write(deepest)).orElseThrow()).isEqualTo(deepest);
        assertThatThrownBy(() -> JSON.write(Plans.withSlots(nested(250))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("plan must have a JSON form, but was refused: ");
    }

    private static AgendaSlot nested(int depth) {
        AgendaSlot slot = Plans.slot("slot");
        for (int i = 1; i < depth; i++) {
            slot = Plans.slot("slot").withSlots(slot);
        }
        return slot;
    }

    @Test
    void deeper_documents_are_refused_whatever_is_nested() {
        for (String opening : List.of("[", "{\"a\":", "{\"agenda\": {\"slots\": [{\"slots\": [")) {
            List<Problem> problems = JSON.read(opening.repeat(100_000)).problems();

            assertThat(problems.get(problems.size() - 1).message(Locale.ENGLISH))
                    .isEqualTo(TOO_DEEP);
        }
        assertThat(JSON.read("{\"agenda\": " + "{\"slots\": [".repeat(300)).problems())
                .last()
                .asString()
                .startsWith("/agenda/slots/0/slots/0/slots/0")
                .endsWith(" (1:2761): " + TOO_DEEP);
    }

    @Test
    void each_limit_is_told_at_its_place_with_its_value_and_what_raises_it() {
        String json = """
                {"formatVersion": 1, "title": "Hội nghị",
                 "requirements": ["ạ", "%s"], "reviewedYear": 12%s, "%s": [[[]]]}
                """;

        assertThat(problemsOf(
                        json.formatted("b".repeat(101), "", "kind"),
                        ReadLimits.standard().withMaxTextLength(100)))
                .endsWith(
                        "/requirements/1 (2:24): Document must have texts of at most 100 characters, but does not. Maybe set another"
                                + " limit with 'ReadLimits.withMaxTextLength'.");
        assertThat(problemsOf(
                        json.formatted("b", "345.0e7" + "8".repeat(15), "kind"),
                        ReadLimits.standard().withMaxNumberLength(20)))
                .endsWith(
                        "/reviewedYear (2:46): Document must have numbers of at most 20 digits, but does not. Maybe set another limit"
                                + " with 'ReadLimits.withMaxNumberLength'.");
        assertThat(problemsOf(
                        json.formatted("b", "34", "ạ".repeat(101)),
                        ReadLimits.standard().withMaxNameLength(100)))
                .endsWith(
                        "(2:52): Document must have names of members of at most 100 characters, but does not. Maybe set another limit"
                                + " with 'ReadLimits.withMaxNameLength'.");
        assertThat(problemsOf(
                        json.formatted("b", "34", "agenda"),
                        ReadLimits.standard().withMaxDepth(3)))
                .endsWith(
                        "/agenda/0/0 (2:64): Document must have objects and lists nested at most 3 levels deep, but does not. Maybe"
                                + " set another limit with 'ReadLimits.withMaxDepth'.");
        assertThat(problemsOf("{\"a\": 1,\n \"b\": 2}", ReadLimits.standard().withMaxProblems(1)))
                .endsWith(
                        "/b (2:2): Document must have at most 1 problems for all of them to be told, but does not. Maybe set another"
                                + " limit with 'ReadLimits.withMaxProblems'.");
    }

    @Test
    void limits_are_told_in_vietnamese() {
        ReadLimits limits = ReadLimits.standard().withMaxDepth(1).withMaxTextLength(100);

        assertThat(JSON.withLimits(limits).read("{\"agenda\": {}}").problems())
                .last()
                .extracting(problem -> problem.message(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "Dữ liệu phải có đối tượng và danh sách lồng nhau tối đa 1 cấp, nhưng không đáp ứng. Có thể đặt giới hạn"
                                + " khác bằng 'ReadLimits.withMaxDepth'.");
        assertThat(JSON.withLimits(limits)
                        .read("{\"title\": \"" + "c".repeat(101) + "\"}")
                        .problems())
                .last()
                .extracting(problem -> problem.message(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "Dữ liệu phải có các chuỗi ký tự dài tối đa 100 ký tự, nhưng không đáp ứng. Có thể đặt giới hạn khác bằng"
                                + " 'ReadLimits.withMaxTextLength'.");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 499, 501, 4_000, 70_000})
    void lengths_are_exact(int length) {
        ReadLimits limits = ReadLimits.standard()
                .withMaxTextLength(length)
                .withMaxNameLength(length)
                .withMaxNumberLength(length);
        for (String c : List.of("a", "ạ", "\\u00e1", "\\n")) {
            assertThat(kinds("[\"" + c.repeat(length) + "\"]", limits)).doesNotContain(Problem.Kind.LIMIT);
            assertThat(kinds("{\"" + c.repeat(length) + "\": 1}", limits)).doesNotContain(Problem.Kind.LIMIT);
            assertThat(kinds("{\"title\": \"" + c.repeat(length + 1) + "\"}", limits))
                    .contains(Problem.Kind.LIMIT);
            assertThat(kinds("{\"" + c.repeat(length + 1) + "\": 1}", limits)).contains(Problem.Kind.LIMIT);
        }
        assertThat(kinds("{\"title\": " + "1".repeat(length) + "}", limits)).doesNotContain(Problem.Kind.LIMIT);
        assertThat(kinds("{\"title\": " + "1".repeat(length + 1) + "}", limits)).contains(Problem.Kind.LIMIT);
    }

    private static List<Problem.Kind> kinds(String json, ReadLimits limits) {
        return JSON.withLimits(limits).read(json).problems().stream()
                .map(Problem::kind)
                .toList();
    }

    private static List<String> problemsOf(String json, ReadLimits limits) {
        return JSON.withLimits(limits).read(json).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void limits_are_a_value() {
        ReadLimits limits = ReadLimits.standard().withMaxDepth(20);

        assertThat(limits)
                .isEqualTo(ReadLimits.standard().withMaxDepth(30).withMaxDepth(20))
                .hasSameHashCodeAs(ReadLimits.standard().withMaxDepth(20))
                .isNotEqualTo(ReadLimits.standard())
                .hasToString("ReadLimits[maxBytes=16777216, maxDepth=20, maxTextLength=1000000, maxNumberLength=1000,"
                        + " maxNameLength=1000, maxProblems=10000]");
        assertThat(JSON.withLimits(limits).limits()).isEqualTo(limits);
        assertThat(ReadLimits.standard().maxDepth()).isEqualTo(500);
    }

    @Test
    void limits_are_more_than_zero_and_no_depth_exhausts_the_stack() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must be from 1 to 2147483647, but was '0'.");
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDepth(1001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth must be from 1 to 1000, but was '1001'.");
        PlanJson deep =
                JSON.withLimits(ReadLimits.standard().withMaxDepth(1000)).keepingUnknownMembers();
        ConferencePlan deepest = Plans.withSlots(nested(499));

        assertThat(deep.read(deep.write(deepest)).orElseThrow()).isEqualTo(deepest);
        assertThat(deep.read("{\"x\":" + "[".repeat(999) + "]".repeat(999) + "}")
                        .problems())
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.LIMIT);
    }

    @Test
    void a_layout_with_long_lines_stays_within_the_limit() {
        AgendaSlot slot = Plans.slot("slot");
        AgendaSlot many = slot.withSlots(Collections.nCopies(20_000, slot));
        for (int i = 0; i < 240; i++) {
            many = slot.withSlots(many);
        }
        ConferencePlan deep = Plans.withSlots(many);

        assertThat(JSON.read(JSON.compact().write(deep)).orElseThrow()).isEqualTo(deep);
        assertThatThrownBy(() -> JSON.write(deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document must have at most 16777216 bytes, but has more.");
    }

    @Test
    void texts_that_could_not_be_read_again_are_not_written() {
        PlanJson shortTexts = JSON.withLimits(ReadLimits.standard().withMaxTextLength(100));

        assertThat(shortTexts.write(Plans.minimal().withTitle("b".repeat(100)))).contains("bb");
        assertThatThrownBy(() -> shortTexts.write(Plans.minimal().withTitle("b".repeat(101))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have at most 100 characters, but has 101.");
    }

    @Test
    void reading_goes_on_after_large_numbers_up_to_a_limit() {
        String json =
                "{\"formatVersion\": 1, \"title\": 3, \"reviewedYear\": %s, \"launchedYear\": 1e999999999, \"kind\": 5}";

        assertThat(JSON.read(json.formatted("9".repeat(1_000))).problems())
                .extracting(Problem::pointer)
                .containsExactly("/title", "/reviewedYear", "/launchedYear", "/kind");
        assertThat(JSON.read(json.formatted("9".repeat(1_001))).problems())
                .last()
                .asString()
                .startsWith("/reviewedYear (1:50): Document must have numbers of at most 1000 digits");
    }

    @Test
    void so_many_problems_are_told_and_no_more() {
        String json = "{\"formatVersion\": 1, \"title\": \"A\", \"requirements\": [" + "0,".repeat(200_000) + "0]}";

        List<Problem> problems = JSON.read(json).problems();

        assertThat(problems).hasSize(10_001);
        assertThat(problems.get(9_999))
                .asString()
                .startsWith("/requirements/9999 (1:20051): requirements[9999] must be a text");
        assertThat(problems.get(10_000))
                .hasToString(
                        "/requirements/10000 (1:20053): Document must have at most 10000 problems for all of them to be told, but does"
                                + " not. Maybe set another limit with 'ReadLimits.withMaxProblems'.");
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        ConferencePlan half = Plans.minimal().withTitle("ạ\uD83C");

        assertThatThrownBy(() -> JSON.write(half)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(Plans.minimal().withTitle("\uDDFBạ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(Plans.minimal().withTitle("\uD83C\uD83C")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(Plans.withStartTime(LocalTime.of(7, 30, 15))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time of day must be in whole minutes, but was '07:30:15'.");
    }
}
