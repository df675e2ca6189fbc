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

class DeadlineNotBeforeIssueTest {

    private static final String RULE = "deadline-not-before-issue";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no date of issue", plan().duties(duty("a", "no later than 2024-03-21")), "NOT_APPLICABLE"),
                RuleCase.of("no deadline", plan().issued("2024-03-01").duties(duty("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "days before an event without a date",
                        plan().issued("2024-03-01").duties(duty("a", "5 days before the event")),
                        "NOT_APPLICABLE duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "after the issue",
                        plan().issued("2024-03-01").duties(duty("a", "no later than 2024-03-21")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "on the day of the issue",
                        plan().issued("2024-03-01").duties(duty("a", "no later than 2024-03-01")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "before the day of the issue",
                        plan().issued("2024-03-01").duties(duty("a", "before 2024-03-01")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "the leap day",
                        plan().issued("2024-02-29").duties(duty("a", "before 2024-03-01")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a day after the day of the issue, exclusive",
                        plan().issued("2024-03-01").duties(duty("a", "before 2024-03-02")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a day before the day of the issue",
                        plan().issued("2024-03-01").duties(duty("a", "no later than 2024-02-29")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().issued("2023-12-31").duties(duty("a", "before 2024-01-01")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "over the turn of the year, a day too early",
                        plan().issued("2024-01-01").duties(duty("a", "before 2024-01-01")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a month of issue before the deadline",
                        plan().issued("2024-01").duties(duty("a", "no later than 2024-03-17")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a month of issue with the deadline",
                        plan().issued("2024-03").duties(duty("a", "no later than 2024-03-17")),
                        "UNDETERMINED duties[a].deadline, decided by document.issueDate, with document.issueDate"),
                RuleCase.of(
                        "a month of issue after the deadline",
                        plan().issued("2024-03").duties(duty("a", "no later than 2024-02-29")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "the last day of the month of issue",
                        plan().issued("2024-03").duties(duty("a", "no later than 2024-03-31")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a month as the deadline",
                        plan().issued("2024-03-15").duties(duty("a", "no later than 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "before the month of issue",
                        plan().issued("2024-03").duties(duty("a", "before 2024-03")),
                        "UNDETERMINED duties[a].deadline, decided by document.issueDate and duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "0 days before the day of the issue",
                        plan().days("2024-03-01").issued("2024-03-01").duties(duty("a", "0 days before the event")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "1 day before the day of the issue",
                        plan().days("2024-03-01").issued("2024-03-01").duties(duty("a", "1 days before the event")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "5 days before a quarter",
                        plan().days("2024-Q1").issued("2023-12-27").duties(duty("a", "5 days before the event")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "5 days before a quarter, issued a day later",
                        plan().days("2024-Q1").issued("2023-12-28").duties(duty("a", "5 days before the event")),
                        "UNDETERMINED duties[a].deadline, decided by schedule.days, with document.issueDate"),
                RuleCase.of(
                        "5 days before a quarter, issued after it",
                        plan().days("2024-Q1").issued("2024-03-27").duties(duty("a", "5 days before the event")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "3 working days before a Thursday",
                        plan().days("2024-01-18")
                                .issued("2024-01-15")
                                .duties(duty("a", "3 working days before the event")),
                        "SATISFIED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "4 working days before a Thursday",
                        plan().days("2024-01-18")
                                .issued("2024-01-15")
                                .duties(duty("a", "4 working days before the event")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a duty after the event, too",
                        plan().issued("2024-03-01").duties(duty("a", DutyPhase.AFTER, "no later than 2024-02-01")),
                        "VIOLATED duties[a].deadline, with document.issueDate"),
                RuleCase.of(
                        "a tentative deadline",
                        plan().issued("2024-03-01").duties(duty("a", "dk no later than 2024-03-21")),
                        "SATISFIED duties[a].deadline tentative, with document.issueDate"),
                RuleCase.of(
                        "a tentative date of issue",
                        plan().issued("dk 2024-03-01").duties(duty("a", "no later than 2024-03-21")),
                        "SATISFIED duties[a].deadline tentative, with document.issueDate"),
                RuleCase.of(
                        "a tentative event",
                        plan().days("dk 2024-03-22").issued("2024-03-01").duties(duty("a", "5 days before the event")),
                        "SATISFIED duties[a].deadline tentative, with document.issueDate"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().issued("2024-03")
                .duties(duty("a", "no later than 2024-02-29"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"a\" is due by 2024-02-29, before the plan was issued (2024-03).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"a\" có hạn 29/02/2024, trước ngày ban hành kế hoạch (tháng 3/2024).");
    }
}
