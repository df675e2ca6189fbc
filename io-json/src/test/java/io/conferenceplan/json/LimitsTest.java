package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents and plans that are too large, too deep, or too wrong. */
class LimitsTest {

    private static final PlanJson JSON = PlanJson.standard();
    private static final String LIMITS =
            "Document must be nested at most 500 levels deep, with member names of at most 1000"
                    + " bytes and numbers of at most 1000 digits, but does not.";

    @Test
    void larger_documents_than_allowed_are_refused_unread() throws IOException {
        byte[] plan = JSON.writeBytes(Plans.minimal());
        PlanJson exact = JSON.withMaxBytes(plan.length);
        PlanJson smaller = JSON.withMaxBytes(plan.length - 1);
        String refusal = "(1:1): Document must have at most " + (plan.length - 1) + " bytes, but does not.";

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
        assertThatThrownBy(() -> JSON.withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must be more than zero, but was '0'.");
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
                .hasToString("(1:1): Document must have at most 16777216 bytes, but does not.");
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
                    .isEqualTo(LIMITS);
        }
        assertThat(JSON.read("{\"agenda\": " + "{\"slots\": [".repeat(300)).problems())
                .last()
                .asString()
                .startsWith("/agenda/slots/0/slots/0/slots/0")
                .endsWith(LIMITS);
    }

    @Test
    void longer_names_are_refused() {
        assertThat(JSON.read("{\"" + "a".repeat(2000) + "\": 1}").problems())
                .singleElement()
                .asString()
                .endsWith(LIMITS);
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
                .endsWith(LIMITS);
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
                                + " not.");
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
