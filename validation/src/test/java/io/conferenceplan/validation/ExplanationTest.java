package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Nested
    class OfAnOpenOutcome {

        private final Finding finding = plan().total("~100").groups("60", "?").finding("attendance-total");

        @Test
        void saysWhatWouldDecideItAndHow() {
            assertThat(finding.explanation(Locale.ENGLISH).text()).isEqualTo("""
                            Whether the 2 groups (at least 61 persons) stay within the stated total (about 100) is open.
                            These would decide it if they were more precise:
                              attendance.total: about 100
                              attendance.groups[g2].headcount: an unstated number
                            It is satisfied if the groups add up to the total or fewer, and violated if they add up to more.
                            It also rests on:
                              attendance.groups[g1].headcount: 60""");
        }

        @Test
        void saysSoInVietnamese() {
            assertThat(finding.explanation(VIETNAMESE).text()).isEqualTo("""
                            Chưa xác định được 2 thành phần (ít nhất 61 người) có vượt tổng số (khoảng 100) hay không.
                            Sẽ xác định được nếu các giá trị sau chính xác hơn:
                              attendance.total: khoảng 100
                              attendance.groups[g2].headcount: chưa nêu số lượng
                            Đạt nếu các thành phần cộng lại không vượt tổng số; vi phạm nếu vượt.
                            Ngoài ra căn cứ vào:
                              attendance.groups[g1].headcount: 60""");
        }

        @Test
        void hasThePartsOfTheText() {
            Explanation explanation = finding.explanation(Locale.ENGLISH);

            assertThat(explanation.outcome()).isEqualTo("Undetermined");
            assertThat(explanation.message()).isEqualTo(finding.message(Locale.ENGLISH));
            assertThat(explanation.decision())
                    .contains("It is satisfied if the groups add up to the total or fewer, and violated if they add up"
                            + " to more.");
            assertThat(explanation.deciding()).extracting(ReadValue::path).isEqualTo(finding.deciding());
            assertThat(explanation.others())
                    .extracting(read -> read.path().toString())
                    .containsExactly("attendance.groups[g1].headcount");
        }
    }

    @Nested
    class OfADecidedOutcome {

        private final Finding finding = plan().days("dk 2024-03-22", "dự kiến ngày 22/3/2024")
                .weekday(DayOfWeek.SUNDAY)
                .finding("weekday-matches-date");

        @Test
        void saysOnWhatItRestsInTheWordsOfTheDocument() {
            assertThat(finding.explanation(Locale.ENGLISH).text()).isEqualTo("""
                            Violated: The event is stated to begin on a Sunday, but its first day (2024-03-22) is a Friday.
                            It rests on:
                              schedule.weekday: Sunday
                              schedule.days: 2024-03-22, tentative “dự kiến ngày 22/3/2024”""");
            assertThat(finding.explanation(VIETNAMESE).text()).isEqualTo("""
                            Vi phạm: Kế hoạch ghi hội nghị khai mạc vào Chủ nhật, nhưng ngày đầu (22/03/2024) là thứ Sáu.
                            Căn cứ vào:
                              schedule.weekday: Chủ nhật
                              schedule.days: 22/03/2024, dự kiến “dự kiến ngày 22/3/2024”""");
        }

        @Test
        void saysNothingOfADecision() {
            assertThat(finding.explanation(Locale.ENGLISH).decision()).isEmpty();
            assertThat(finding.explanation(Locale.ENGLISH).deciding()).isEmpty();
        }
    }

    @Test
    void ofWhatDoesNotApplyIsItsMessage() {
        assertThat(plan().finding("weekday-matches-date")
                        .explanation(Locale.ENGLISH)
                        .text())
                .isEqualTo("Not applicable: No weekday is stated beside the date.");
    }

    @Test
    void ofARuleThatSaysNothingOfADecisionHasNone() {
        PlanPath place = PlanPath.root().member("total");
        FakeRule rule = FakeRule.of(
                "rule",
                Severity.ERROR,
                context -> context.at(place)
                        .reads(place, 5)
                        .couldBeDecidedBy(place)
                        .conclude(Truth.UNKNOWN, "some"));

        assertThat(explain(rule)).isEqualTo("""
                        rule.undetermined.some {}
                        These would decide it if they were more precise:
                          total: 5""");
        assertThat(explain(rule.saying("rule.decision.some", "One or the other.")))
                .endsWith("\nOne or the other.");
        assertThat(explain(rule.saying("rule.decision", "One or the other."))).endsWith("\nOne or the other.");
    }

    private static String explain(FakeRule rule) {
        List<Finding> findings = plan().findings(RuleEngine.of(RuleSet.of(rule)));
        return findings.get(0).explanation(Locale.ENGLISH).text();
    }

    @Test
    void nothingCanBeMissing() {
        Finding finding = plan().finding("weekday-matches-date");

        assertThatNullPointerException()
                .isThrownBy(() -> finding.explanation(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> new Explanation(null, Locale.ENGLISH))
                .withMessage("finding");
    }
}
