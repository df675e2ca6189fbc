package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.json.codec.AllMembers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written, to the byte, and that it is read again. */
class LayoutTest {

    private static final PlanJson JSON = PlanJson.standard();

    @Test
    void a_plan_with_every_attribute_is_written_as_the_reviewed_file() throws IOException {
        assertThat(JSON.write(Plans.full())).isEqualTo(fullPlan());
    }

    @Test
    void the_reviewed_file_is_read_as_the_plan_with_every_attribute() throws IOException {
        assertThat(JSON.read(fullPlan()).orElseThrow()).isEqualTo(Plans.full());
    }

    @Test
    void the_reviewed_file_has_every_member_there_is() throws IOException {
        Set<String> members = Pattern.compile("\"(\\w+)\": ")
                .matcher(fullPlan())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> alternativesNotTaken = Set.of("before", "daysBeforeEvent", "workingDaysBeforeEvent");

        Set<String> missing = new HashSet<>(AllMembers.names());
        missing.removeAll(members);

        assertThat(missing).isEqualTo(alternativesNotTaken);
    }

    @Test
    void a_plan_that_says_hardly_anything_has_hardly_any_members() {
        assertThat(JSON.write(Plans.minimal())).isEqualTo("""
                {
                  "formatVersion": 1,
                  "title": "Hội nghị tổng kết"
                }
                """);
    }

    @Test
    void what_is_there_and_says_nothing_is_an_empty_object() {
        ConferencePlan plan = Plans.minimal()
                .withDocument(PlanDocument.builder()
                        .number(DocumentNumber.builder().build())
                        .build());

        String json = JSON.write(plan);

        assertThat(json).contains("  \"document\": {\n    \"number\": {}\n  }\n");
        assertThat(JSON.read(json).orElseThrow()).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("io.conferenceplan.json.Plans#all")
    void what_is_written_is_read_as_an_equal_plan_and_written_as_the_same_bytes(ConferencePlan plan) {
        byte[] written = JSON.writeBytes(plan);

        ConferencePlan read = JSON.read(written).orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(JSON.writeBytes(read)).isEqualTo(written);
        assertThat(JSON.write(plan)).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    @Test
    void layout_does_not_matter_for_reading() throws IOException {
        String oneLine = fullPlan().replaceAll("\\n *", " ");
        String wide = fullPlan().replaceAll("\\n", "\r\n\t").replaceAll("([{,\\[]) ?\"", "$1 \r\n \"");

        assertThat(JSON.read(oneLine).orElseThrow()).isEqualTo(Plans.full());
        assertThat(JSON.read(wide).orElseThrow()).isEqualTo(Plans.full());
    }

    @Test
    void what_says_nothing_may_be_written_by_hand() {
        ReadResult<ConferencePlan> result = JSON.read("""
                {"title": "Hội nghị tổng kết", "purposes": [], "agenda": {"slots": []}, "document": {},
                 "attendance": {"complete": false}, "formatVersion": 1}
                """);

        assertThat(result.orElseThrow()).isEqualTo(Plans.minimal());
    }

    @Test
    void slots_within_slots_are_indented_further() {
        AgendaSlot inner = Plans.slot("c");
        AgendaSlot middle = Plans.slot("b").withSlots(inner);
        ConferencePlan plan = Plans.withSlots(Plans.slot("a").withSlots(middle));

        assertThat(JSON.write(plan)).contains("""
                        "slots": [
                          {
                            "id": "b",
                            "title": "b",
                            "slots": [
                              {
                                "id": "c",
                                "title": "c"
                              }
                            ]
                          }
                        ]
                """);
    }

    @Test
    void every_level_is_indented_by_two_however_deep() {
        AgendaSlot slot = Plans.slot("a");
        for (int i = 0; i < 60; i++) {
            slot = Plans.slot("a").withSlots(slot);
        }

        int level = 0;
        for (String line : JSON.write(Plans.withSlots(slot)).lines().toList()) {
            String content = line.strip();
            level -= content.startsWith("}") || content.startsWith("]") ? 1 : 0;
            assertThat(line).isEqualTo("  ".repeat(level) + content);
            level += content.endsWith("{") || content.endsWith("[") ? 1 : 0;
        }
        assertThat(level).isZero();
    }

    private static String fullPlan() throws IOException {
        try (InputStream file = LayoutTest.class.getResourceAsStream("full-plan.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
