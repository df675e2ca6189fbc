package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineOnWorkingDayTest {

    private static final String RULE = "deadline-on-working-day";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no deadline", plan().duties(duty("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "days before an event without a date",
                        plan().duties(duty("a", "5 days before the event")),
                        "NOT_APPLICABLE duties[a].deadline"),
                RuleCase.of(
                        "a Friday",
                        plan().duties(duty("a", "no later than 2024-03-22")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "a Sunday",
                        plan().duties(duty("a", "no later than 2024-03-24")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "before a Monday is a Sunday",
                        plan().duties(duty("a", "before 2024-03-25")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "before a Sunday is a Saturday",
                        plan().duties(duty("a", "before 2024-03-24")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "before a Saturday is a Friday",
                        plan().duties(duty("a", "before 2024-03-23")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "the leap day", plan().duties(duty("a", "before 2024-03-01")), "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "Labour Day",
                        plan().duties(duty("a", "no later than 2024-05-01")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of("Tết", plan().duties(duty("a", "no later than 2024-02-12")), "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "a month",
                        plan().duties(duty("a", "no later than 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline"),
                RuleCase.of(
                        "a weekend",
                        plan().duties(duty("a", "no later than 2024-03-23/2024-03-24")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "5 days before a Friday is a Sunday",
                        plan().days("2024-03-22").duties(duty("a", "5 days before the event")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "5 days before a quarter",
                        plan().days("2024-Q1").duties(duty("a", "5 days before the event")),
                        "UNDETERMINED duties[a].deadline, decided by schedule.days"),
                RuleCase.of(
                        "working days before a quarter",
                        plan().days("2024-Q1").duties(duty("a", "3 working days before the event")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "0 working days before a Saturday",
                        plan().days("2024-03-23").duties(duty("a", "0 working days before the event")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "a tentative Friday",
                        plan().duties(duty("a", "dk no later than 2024-03-22")),
                        "SATISFIED duties[a].deadline tentative"),
                RuleCase.of(
                        "the day before New Year",
                        plan().duties(duty("a", "before 2025-01-01")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "New Year",
                        plan().duties(duty("a", "no later than 2025-01-01")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "a working week",
                        plan().duties(duty("a", "no later than 2024-03-18/2024-03-22")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "a working week and a Saturday",
                        plan().duties(duty("a", "no later than 2024-03-18/2024-03-23")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline"),
                RuleCase.of(
                        "before some day from Sunday to Monday",
                        plan().duties(duty("a", "before 2024-03-24/2024-03-25")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "0 days before a Saturday",
                        plan().days("2024-03-23").duties(duty("a", "0 days before the event")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "1 working day before a Saturday",
                        plan().days("2024-03-23").duties(duty("a", "1 working days before the event")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "5 days before a tentative Friday",
                        plan().days("dk 2024-03-22").duties(duty("a", "5 days before the event")),
                        "VIOLATED duties[a].deadline tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2024-03-22")
                .duties(duty("a", "5 days before the event"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"a\" is due on 2024-03-17, which is no working day (Sunday).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"a\" có hạn vào 17/03/2024, là ngày nghỉ (Chủ nhật).");
    }

    @Test
    void theMessageNamesTheReasonOfEachDayThatItCanBe() {
        Finding finding =
                plan().duties(duty("a", "before 2024-05-01/2024-05-02")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The duty \"a\" is due on some day from 2024-04-30 to 2024-05-01, which is no working day (Victory Day"
                                + " or International Labour Day).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Nhiệm vụ \"a\" có hạn vào một ngày nào đó từ 30/04/2024 đến 01/05/2024, là ngày nghỉ (Ngày Chiến thắng hoặc Ngày"
                                + " Quốc tế lao động).");
    }

    @Test
    void aHolidayIsOneOfTheCalendarOfTheEngine() {
        Plans labourDay = plan().duties(duty("a", "no later than 2024-05-01"));

        assertThat(labourDay.verdictsWithoutHolidays(RULE)).containsExactly("SATISFIED duties[a].deadline");
    }
}
