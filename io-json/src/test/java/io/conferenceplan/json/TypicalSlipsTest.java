package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ten slips that are most usual when somebody writes a plan by hand, and all that is then said, in both languages. */
class TypicalSlipsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String PLAN = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết năm 2023",
              "kind": "review",
              "schedule": {"days": "2024-03-22", "startTime": "07:30", "endTime": "11:30"},
              "attendance": {"total": 325},
              "agenda": {
                "slots": [
                  {"id": "khai-mac", "title": "Khai mạc", "products": ["phim"]}
                ]
              },
              "products": [
                {"id": "phim", "name": "Phim tài liệu", "kind": "film"}
              ],
              "duties": [
                {
                  "id": "lam-phim",
                  "title": "Xây dựng phim",
                  "assignee": {"organisation": "so-noi-vu"},
                  "products": ["phim"],
                  "deadline": {"daysBeforeEvent": 5}
                }
              ],
              "organisations": [
                {"id": "so-noi-vu", "name": "Sở Nội vụ"}
              ]
            }
            """;

    private static final List<Slip> SLIPS = List.of(
            new Slip("A comma is missing", "năm 2023\",", "năm 2023\""),
            new Slip("A member is misspelt", "\"schedule\"", "\"shedule\""),
            new Slip("A date is written dd/MM/yyyy", "2024-03-22", "22/03/2024"),
            new Slip("A number is written as a text", "325", "\"325\""),
            new Slip("A text is written as a number", "\"Hội nghị tổng kết năm 2023\"", "2023"),
            new Slip("A word is none that is known", "\"review\"", "\"reviews\""),
            new Slip("An id is missing", "\"id\": \"khai-mac\", ", ""),
            new Slip("An id points nowhere", "\"products\": [\"phim\"]}", "\"products\": [\"film\"]}"),
            new Slip("Midnight is written 24:00", "11:30", "24:00"),
            new Slip("A count is negative", "325", "-325"));

    @Test
    void without_a_slip_nothing_is_said() {
        assertThat(told(PLAN)).isEmpty();
    }

    @Test
    void what_is_said_of_each_slip_is_as_reviewed() throws IOException {
        String page = SLIPS.stream().map(TypicalSlipsTest::told).collect(Collectors.joining("\n"));

        Golden.assertIsAsReviewed(Golden.file("typical-slips.txt"), page);
    }

    private static String told(Slip slip) {
        assertThat(PLAN.split(Pattern.quote(slip.right()), -1)).hasSize(2);
        String plan = PLAN.replace(slip.right(), slip.wrong());
        String change = "%s: %s instead of %s\n"
                .formatted(slip.what(), slip.wrong().isEmpty() ? "nothing" : slip.wrong(), slip.right());
        return change + told(plan).stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    /** What the reader says, or else what the rule on references finds. */
    private static List<String> told(String json) {
        ReadResult<ConferencePlan> result = PlanJson.standard().read(json);
        return result.value()
                .map(TypicalSlipsTest::found)
                .orElseGet(() -> result.problems().stream()
                        .flatMap(problem -> Stream.of(
                                problem.toString(),
                                "(%d:%d): %s".formatted(problem.line(), problem.column(), problem.message(VIETNAMESE))))
                        .toList());
    }

    private static List<String> found(ConferencePlan plan) {
        return RuleEngine.standard().check(plan).violations().stream()
                .filter(finding -> finding.rule().value().equals("references-resolve"))
                .flatMap(finding -> Stream.of(Locale.ENGLISH, VIETNAMESE).map(locale -> told(finding, locale)))
                .toList();
    }

    private static String told(Finding finding, Locale locale) {
        return finding.path() + ": " + finding.message(locale);
    }

    /** What is wrong, the piece of the plan that is right, and how it was written. */
    private record Slip(String what, String right, String wrong) {}
}
