package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDateToTheDayTest {

    private static final String RULE = "event-date-to-the-day";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no date", plan(), "VIOLATED schedule.days"),
                RuleCase.of(
                        "no date, but a time and a number of days",
                        plan().start("07:30").dayCount("2"),
                        "VIOLATED schedule.days"),
                RuleCase.of("a day", plan().days("2024-03-22"), "SATISFIED schedule.days"),
                RuleCase.of("a tentative day", plan().days("dk 2024-03-22"), "SATISFIED schedule.days tentative"),
                RuleCase.of("a span of one day", plan().days("2024-03-22/2024-03-22"), "SATISFIED schedule.days"),
                RuleCase.of("a span of two days", plan().days("2024-03-22/2024-03-23"), "VIOLATED schedule.days"),
                RuleCase.of("a month", plan().days("2024-03"), "VIOLATED schedule.days"),
                RuleCase.of("a tentative quarter", plan().days("dk 2024-Q1"), "VIOLATED schedule.days tentative"),
                RuleCase.of("a year", plan().days("2024"), "VIOLATED schedule.days"),
                RuleCase.of("two days", plan().days("2024-03-08..2024-03-09"), "SATISFIED schedule.days"),
                RuleCase.of("some first day", plan().days("2024-03..2024-03-09"), "VIOLATED schedule.days"),
                RuleCase.of("some last day", plan().days("2024-03-08..2024-03"), "VIOLATED schedule.days"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysThatThereIsNoDate() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan states no date of the event.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không nêu ngày tổ chức hội nghị.");
    }

    @Test
    void theMessageSaysHowCoarseTheDateIs() {
        Finding finding = plan().days("2024-Q1").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The date of the event is stated as quarter 1 of 2024, not to the day.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Thời gian tổ chức hội nghị mới nêu là quý 1/2024, chưa cụ thể đến ngày.");
    }

    @Test
    void theMessageNamesTheDate() {
        Finding finding = plan().days("2024-03-22").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The date of the event is stated to the day: 2024-03-22.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Ngày tổ chức hội nghị đã nêu cụ thể: 22/03/2024.");
    }
}
