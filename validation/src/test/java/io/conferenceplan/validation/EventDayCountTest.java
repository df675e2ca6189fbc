package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDayCountTest {

    private static final String RULE = "event-day-count";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a count without days", plan().dayCount("2"), "NOT_APPLICABLE"),
                RuleCase.of("days without a count", plan().days("2024-03-08..2024-03-09"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "two days from Friday to Saturday",
                        plan().days("2024-03-08..2024-03-09").dayCount("2"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "two days that are stated as three",
                        plan().days("2024-03-08..2024-03-09").dayCount("3"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of("no day at all", plan().days("2024-03-08").dayCount("0"), "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "one day whenever it is", plan().days("2024-Q1").dayCount("1"), "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "two days on one day whenever it is",
                        plan().days("2024-Q1").dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "from a day to the same day",
                        plan().days("2024-03-08..2024-03-08").dayCount("1"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "over a leap day",
                        plan().days("2024-02-28..2024-03-01").dayCount("3"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "over the end of February in another year",
                        plan().days("2023-02-28..2023-03-01").dayCount("3"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().days("2023-12-31..2024-01-01").dayCount("2"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "within a month",
                        plan().days("2024-03..2024-03").dayCount("31"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.days"),
                RuleCase.of(
                        "more days than the month has",
                        plan().days("2024-03..2024-03").dayCount("32"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "no day within a month",
                        plan().days("2024-03..2024-03").dayCount("0"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "fewer than from the last first day to the first last day",
                        plan().days("2024-03-08/2024-03-09..2024-03-11/2024-03-12")
                                .dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "from the last first day to the first last day",
                        plan().days("2024-03-08/2024-03-09..2024-03-11/2024-03-12")
                                .dayCount("3"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.days"),
                RuleCase.of(
                        "from the first first day to the last last day",
                        plan().days("2024-03-08/2024-03-09..2024-03-11/2024-03-12")
                                .dayCount("5"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.days"),
                RuleCase.of(
                        "more than from the first first day to the last last day",
                        plan().days("2024-03-08/2024-03-09..2024-03-11/2024-03-12")
                                .dayCount("6"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "a range that allows the number",
                        plan().days("2024-03-08..2024-03-09").dayCount("1..2"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount"),
                RuleCase.of(
                        "about 9 days are 9 days exactly",
                        plan().days("2024-03-01..2024-03-09").dayCount("~9"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "about 10 days are 9 to 11",
                        plan().days("2024-03-01..2024-03-09").dayCount("~10"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount"),
                RuleCase.of(
                        "about 10 days are never 8",
                        plan().days("2024-03-02..2024-03-09").dayCount("~10"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "equal bounds",
                        plan().days("2024-03-08..2024-03-09").dayCount("2..2"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "at least 2 days",
                        plan().days("2024-03-08..2024-03-09").dayCount("2.."),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount"),
                RuleCase.of(
                        "at least 3 days",
                        plan().days("2024-03-08..2024-03-09").dayCount("3.."),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "at most 1 day",
                        plan().days("2024-03-08..2024-03-09").dayCount("..1"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "two times one day",
                        plan().days("2024-03-08..2024-03-09").dayCount("2x1"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "one or two days on one day whenever it is",
                        plan().days("2024-Q1").dayCount("1..2"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount"),
                RuleCase.of(
                        "one or two days within two days",
                        plan().days("2024-03-08/2024-03-09..2024-03-09").dayCount("1..2"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount and schedule.days"),
                RuleCase.of(
                        "a tentative date",
                        plan().days("dk 2024-03-08..2024-03-09").dayCount("2"),
                        "SATISFIED schedule.dayCount tentative"),
                RuleCase.of(
                        "a tentative count",
                        plan().days("2024-03-08..2024-03-09").dayCount("dk 3"),
                        "VIOLATED schedule.dayCount tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2024-03-08..2024-03-09").dayCount("3").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The event is stated to last 3 days, but from the first to the last day (2024-03-08 – 2024-03-09) it lasts 2.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Kế hoạch ghi hội nghị diễn ra trong 3 ngày, nhưng tính từ ngày đầu đến ngày cuối (08/03/2024 – 09/03/2024) là 2 ngày.");
    }
}
