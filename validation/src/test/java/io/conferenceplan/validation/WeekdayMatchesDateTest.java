package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekdayMatchesDateTest {

    private static final String RULE = "weekday-matches-date";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a weekday without a date", plan().weekday(FRIDAY), "NOT_APPLICABLE"),
                RuleCase.of("the right one", plan().days("2024-03-22").weekday(FRIDAY), "SATISFIED schedule.weekday"),
                RuleCase.of("the wrong one", plan().days("2024-03-22").weekday(SATURDAY), "VIOLATED schedule.weekday"),
                RuleCase.of(
                        "that of the first day",
                        plan().days("2024-03-08..2024-03-09").weekday(FRIDAY),
                        "SATISFIED schedule.weekday"),
                RuleCase.of(
                        "that of the last day",
                        plan().days("2024-03-08..2024-03-09").weekday(SATURDAY),
                        "VIOLATED schedule.weekday"),
                RuleCase.of("the leap day", plan().days("2024-02-29").weekday(THURSDAY), "SATISFIED schedule.weekday"),
                RuleCase.of("New Year", plan().days("2027-01-01").weekday(FRIDAY), "SATISFIED schedule.weekday"),
                RuleCase.of(
                        "the day before New Year",
                        plan().days("2026-12-31").weekday(FRIDAY),
                        "VIOLATED schedule.weekday"),
                RuleCase.of(
                        "a weekday within the span",
                        plan().days("2024-03-22/2024-03-23").weekday(SATURDAY),
                        "UNDETERMINED schedule.weekday, decided by schedule.days"),
                RuleCase.of(
                        "a weekday outside the span",
                        plan().days("2024-03-22/2024-03-23").weekday(SUNDAY),
                        "VIOLATED schedule.weekday"),
                RuleCase.of(
                        "a span of six days without it",
                        plan().days("2024-03-23/2024-03-28").weekday(FRIDAY),
                        "VIOLATED schedule.weekday"),
                RuleCase.of(
                        "a span of seven days",
                        plan().days("2024-03-23/2024-03-29").weekday(FRIDAY),
                        "UNDETERMINED schedule.weekday, decided by schedule.days"),
                RuleCase.of(
                        "a span of one day",
                        plan().days("2024-03-22/2024-03-22").weekday(FRIDAY),
                        "SATISFIED schedule.weekday"),
                RuleCase.of(
                        "a quarter",
                        plan().days("2024-Q1").weekday(FRIDAY),
                        "UNDETERMINED schedule.weekday, decided by schedule.days"),
                RuleCase.of(
                        "a first day narrowed by the last",
                        plan().days("2024-03..2024-03-01").weekday(FRIDAY),
                        "SATISFIED schedule.weekday"),
                RuleCase.of(
                        "a tentative span",
                        plan().days("dk 2024-03-22/2024-03-23").weekday(SATURDAY),
                        "UNDETERMINED schedule.weekday tentative, decided by schedule.days"),
                RuleCase.of(
                        "a tentative date",
                        plan().days("dk 2024-03-22").weekday(SATURDAY),
                        "VIOLATED schedule.weekday tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2024-03-22").weekday(SUNDAY).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The event is stated to begin on a Sunday, but its first day (2024-03-22) is a Friday.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch ghi hội nghị khai mạc vào Chủ nhật, nhưng ngày đầu (22/03/2024) là thứ Sáu.");
    }

    @Test
    void theMessageNamesTheWeekdayOfEachDayThatTheFirstCanBe() {
        Finding finding = plan().days("2024-03-22/2024-03-24").weekday(MONDAY).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The event is stated to begin on a Monday, but its first day (some day from 2024-03-22"
                        + " to 2024-03-24) is a Friday, Saturday or Sunday.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch ghi hội nghị khai mạc vào thứ Hai, nhưng ngày đầu (một ngày nào đó từ"
                        + " 22/03/2024 đến 24/03/2024) là thứ Sáu, thứ Bảy hoặc Chủ nhật.");
    }
}
