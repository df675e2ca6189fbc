package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.DutyPhase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineBeforeEventTest {

    private static final String RULE = "deadline-before-event";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of(
                        "an event that begins on a certain day and ends on some",
                        plan().days("2024-03-08..2024-03").duties(duty("a", "no later than 2024-03-07/2024-03-09")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "no date of the event",
                        plan().duties(duty("a", "no later than 2024-03-21")),
                        "NOT_APPLICABLE duties[a].deadline"),
                RuleCase.of("no deadline", plan().days("2024-03-22").duties(duty("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a day before",
                        plan().days("2024-03-22").duties(duty("a", "no later than 2024-03-21")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "on the day of the event",
                        plan().days("2024-03-22").duties(duty("a", "no later than 2024-03-22")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "a day after, inclusive",
                        plan().days("2024-03-22").duties(duty("a", "no later than 2024-03-23")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "a day after, exclusive",
                        plan().days("2024-03-22").duties(duty("a", "before 2024-03-23")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "two days after, exclusive",
                        plan().days("2024-03-22").duties(duty("a", "before 2024-03-24")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "after the first day",
                        plan().days("2024-03-08..2024-03-09").duties(duty("a", "no later than 2024-03-09")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before 1 March, on the leap day",
                        plan().days("2024-02-29").duties(duty("a", "before 2024-03-01")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before New Year",
                        plan().days("2023-12-30").duties(duty("a", "before 2024-01-01")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "in the month of the event",
                        plan().days("2024-03-22").duties(duty("a", "no later than 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "in the month before",
                        plan().days("2024-03-22").duties(duty("a", "no later than 2024-02")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before a month, the day before its last",
                        plan().days("2024-03-30").duties(duty("a", "before 2024-03")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before a month, two days before its last",
                        plan().days("2024-03-29").duties(duty("a", "before 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before a month, the day before its first",
                        plan().days("2024-02-29").duties(duty("a", "before 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "before a month, two days before its first",
                        plan().days("2024-02-28").duties(duty("a", "before 2024-03")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "in the quarter of the event",
                        plan().days("2024-Q1").duties(duty("a", "no later than 2024-02-01")),
                        "UNDETERMINED duties[a].deadline, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "on the first day of the quarter",
                        plan().days("2024-Q1").duties(duty("a", "no later than 2024-01-01")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "days before a quarter",
                        plan().days("2024-Q1").duties(duty("a", "5 days before the event")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "working days before an event without a date",
                        plan().duties(duty("a", "3 working days before the event")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "0 days before",
                        plan().duties(duty("a", "0 days before the event")),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "a duty during the event",
                        plan().days("2024-03-22").duties(duty("a", DutyPhase.DURING, "no later than 2024-03-23")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a duty after the event",
                        plan().days("2024-03-22").duties(duty("a", DutyPhase.AFTER, "no later than 2024-03-23")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "before New Year, on the day before",
                        plan().days("2023-12-31").duties(duty("a", "before 2024-01-01")),
                        "SATISFIED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "on the last day of the quarter",
                        plan().days("2024-Q1").duties(duty("a", "no later than 2024-03-31")),
                        "UNDETERMINED duties[a].deadline, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "after the last day of the quarter",
                        plan().days("2024-Q1").duties(duty("a", "no later than 2024-04-01")),
                        "VIOLATED duties[a].deadline, with schedule.days"),
                RuleCase.of(
                        "the month of the event",
                        plan().days("2024-03").duties(duty("a", "no later than 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline and schedule.days, with schedule.days"),
                RuleCase.of(
                        "a tentative date",
                        plan().days("dk 2024-03-22").duties(duty("a", "no later than 2024-03-23")),
                        "VIOLATED duties[a].deadline tentative, with schedule.days"),
                RuleCase.of(
                        "a tentative deadline",
                        plan().days("2024-03-22").duties(duty("a", "dk no later than 2024-03-21")),
                        "SATISFIED duties[a].deadline tentative, with schedule.days"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().days("2024-03-22").duties(duty("a", "before 2024-03-25")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"a\" is due by 2024-03-24, after the event begins (2024-03-22).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"a\" có hạn 24/03/2024, sau ngày khai mạc hội nghị (22/03/2024).");
    }

    @Test
    void theMessageOfARelativeDeadlineNamesNoDate() {
        Finding finding = plan().days("2024-Q1")
                .duties(duty("a", "5 days before the event"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"a\" is due 5 days before the event, whenever that is.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"a\" có hạn trước ngày tổ chức 5 ngày, dù tổ chức vào ngày nào.");
    }
}
