package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttendanceTotalTest {

    private static final String RULE = "attendance-total";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a total without groups", plan().total("100"), "NOT_APPLICABLE"),
                RuleCase.of("groups without a total", plan().groups("100"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "the sum of all",
                        plan().total("100").groups("60", "40").complete(),
                        "SATISFIED attendance.total"),
                RuleCase.of(
                        "less than the sum of all",
                        plan().total("99").groups("60", "40").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "more than the sum of all",
                        plan().total("101").groups("60", "40").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "more than the sum of some",
                        plan().total("101").groups("60", "40"),
                        "SATISFIED attendance.total"),
                RuleCase.of("the sum of some", plan().total("100").groups("60", "40"), "SATISFIED attendance.total"),
                RuleCase.of(
                        "less than the sum of some",
                        plan().total("99").groups("60", "40"),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "one each for two newspapers",
                        plan().total("12").groups("2x1", "10x1").complete(),
                        "SATISFIED attendance.total"),
                RuleCase.of(
                        "about 325 are at least 293",
                        plan().total("~325").groups("292").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "about 325 may be 293",
                        plan().total("~325").groups("293").complete(),
                        "UNDETERMINED attendance.total, decided by attendance.total"),
                RuleCase.of(
                        "about 325 are at most 357", plan().total("~325").groups("358"), "VIOLATED attendance.total"),
                RuleCase.of(
                        "a group that is not stated has someone",
                        plan().total("100").groups("100", "?"),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "a group that is not stated",
                        plan().total("100").groups("60", "?"),
                        "UNDETERMINED attendance.total, decided by attendance.groups[g2].headcount"),
                RuleCase.of("at least so many", plan().total("100").groups("101.."), "VIOLATED attendance.total"),
                RuleCase.of(
                        "a total of at least 20 is no more than the largest number that a document states",
                        plan().total("20..").groups("2147483646", "2147483646").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "no upper bounds",
                        plan().total("20..").groups("10..", "10..").complete(),
                        "UNDETERMINED attendance.total, decided by attendance.total and attendance.groups[g1].headcount and attendance.groups[g2].headcount"),
                RuleCase.of(
                        "equal bounds",
                        plan().total("10..10").groups("10..10").complete(),
                        "SATISFIED attendance.total"),
                RuleCase.of(
                        "ranges that touch",
                        plan().total("20..30").groups("10..20").complete(),
                        "UNDETERMINED attendance.total, decided by attendance.total and attendance.groups[g1].headcount"),
                RuleCase.of(
                        "ranges that touch, of some groups",
                        plan().total("20..30").groups("10..20"),
                        "SATISFIED attendance.total"),
                RuleCase.of(
                        "ranges apart",
                        plan().total("21..30").groups("10..20").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "about 9 are 9", plan().total("~9").groups("4", "5").complete(), "SATISFIED attendance.total"),
                RuleCase.of("somebody where nobody is", plan().total("0").groups("?"), "VIOLATED attendance.total"),
                RuleCase.of(
                        "nobody in any group",
                        plan().total("1").groups("0", "0").complete(),
                        "VIOLATED attendance.total"),
                RuleCase.of(
                        "a range on both sides",
                        plan().total("10..20").groups("10..20").complete(),
                        "UNDETERMINED attendance.total, decided by attendance.total and attendance.groups[g1].headcount"),
                RuleCase.of("at most so many", plan().total("20").groups("..20"), "SATISFIED attendance.total"),
                RuleCase.of("nobody", plan().total("0").groups("0").complete(), "SATISFIED attendance.total"),
                RuleCase.of(
                        "a tentative total",
                        plan().total("dk 100").groups("60", "40"),
                        "SATISFIED attendance.total tentative"),
                RuleCase.of(
                        "a tentative group",
                        plan().total("99").groups("60", "dk 40"),
                        "VIOLATED attendance.total tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().total("~100").groups("60", "111..").complete().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The stated total is about 100 persons, but the 2 groups add up to at least 171.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Tổng số ghi khoảng 100 đại biểu, nhưng 2 thành phần cộng lại là ít nhất 171.");
    }

    @Test
    void theMessageOfAListThatIsNotCompleteSaysSo() {
        Finding finding = plan().total("99").groups("60", "40..50").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The stated total is 99 persons, but the 2 groups alone add up to 100 to 110.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Tổng số ghi 99 đại biểu, nhưng riêng 2 thành phần đã cộng lại là từ 100 đến 110.");
    }
}
