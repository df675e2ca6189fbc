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

class DeadlineOrderTest {

    private static final String RULE = "deadline-order";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of(
                        "no dependency",
                        plan().duties(duty("a", "no later than 2024-01-12"), duty("b", "no later than 2024-01-11")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "one without a deadline",
                        plan().duties(duty("a"), duty("b", "no later than 2024-01-11", "a")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a dependency that is no duty",
                        plan().duties(duty("b", "no later than 2024-01-11", "a")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "in order",
                        plan().duties(
                                        duty("a", "no later than 2024-01-11"),
                                        duty("b", "no later than 2024-01-12", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "on one day",
                        plan().duties(
                                        duty("a", "no later than 2024-01-11"),
                                        duty("b", "no later than 2024-01-11", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "out of order",
                        plan().duties(
                                        duty("a", "no later than 2024-01-12"),
                                        duty("b", "no later than 2024-01-11", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "inclusive and exclusive",
                        plan().duties(duty("a", "no later than 2024-01-11"), duty("b", "before 2024-01-12", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "inclusive and exclusive of one day",
                        plan().duties(duty("a", "no later than 2024-01-11"), duty("b", "before 2024-01-11", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "exclusive and inclusive of one day",
                        plan().duties(duty("a", "before 2024-01-11"), duty("b", "no later than 2024-01-11", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "exclusive and inclusive of the day before",
                        plan().duties(duty("a", "before 2024-01-12"), duty("b", "no later than 2024-01-11", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "exclusive and inclusive of two days before",
                        plan().duties(duty("a", "before 2024-01-13"), duty("b", "no later than 2024-01-11", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().duties(duty("a", "no later than 2023-12-31"), duty("b", "before 2024-01-01", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "over the turn of the year, out of order",
                        plan().duties(duty("a", "no later than 2024-01-01"), duty("b", "before 2024-01-01", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a dependency that is named twice",
                        plan().duties(
                                        duty("a", "no later than 2024-01-11"),
                                        duty("b", "no later than 2024-01-12", "a", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a duty that depends on itself",
                        plan().duties(duty("a", "no later than 2024-01-11", "a")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative deadline",
                        plan().duties(
                                        duty("a", "no later than 2024-01-11"),
                                        duty("b", "dk no later than 2024-01-12", "a")),
                        "SATISFIED duties[b].deadline tentative, with duties[a].deadline"),
                RuleCase.of(
                        "a tentative deadline of the dependency",
                        plan().duties(
                                        duty("a", "dk no later than 2024-01-11"),
                                        duty("b", "no later than 2024-01-12", "a")),
                        "SATISFIED duties[b].deadline tentative, with duties[a].deadline"),
                RuleCase.of(
                        "over the leap day",
                        plan().duties(duty("a", "no later than 2024-02-29"), duty("b", "before 2024-03-01", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a month and a day of it",
                        plan().duties(duty("a", "no later than 2024-01"), duty("b", "no later than 2024-01-11", "a")),
                        "UNDETERMINED duties[b].deadline, decided by duties[a].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "the last day of a month and the month",
                        plan().duties(duty("a", "no later than 2024-01"), duty("b", "no later than 2024-01-31", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "the day before a month and the month",
                        plan().duties(duty("a", "no later than 2024-01"), duty("b", "no later than 2023-12-31", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a month twice",
                        plan().duties(duty("a", "no later than 2024-01"), duty("b", "no later than 2024-01", "a")),
                        "UNDETERMINED duties[b].deadline, decided by duties[b].deadline and duties[a].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "two months",
                        plan().duties(duty("a", "no later than 2024-01"), duty("b", "no later than 2024-02", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days before an event without a date",
                        plan().duties(duty("a", "5 days before the event"), duty("b", "3 days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days before an event without a date, out of order",
                        plan().duties(duty("a", "3 days before the event"), duty("b", "5 days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a day more before an event without a date",
                        plan().duties(duty("a", "4 days before the event"), duty("b", "5 days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "0 days before an event without a date",
                        plan().duties(duty("a", "0 days before the event"), duty("b", "0 days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "as many days before the event",
                        plan().duties(duty("a", "5 days before the event"), duty("b", "5 days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "working days before an event without a date",
                        plan().duties(
                                        duty("a", "5 working days before the event"),
                                        duty("b", "3 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "as many working days before an event without a date",
                        plan().duties(
                                        duty("a", "5 working days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a working day more before an event without a date",
                        plan().duties(
                                        duty("a", "4 working days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "working days before a quarter",
                        plan().days("2024-Q1")
                                .duties(
                                        duty("a", "3 working days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days and working days without a date",
                        plan().duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "NOT_APPLICABLE duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days against fewer working days, whenever it is",
                        plan().days("2024-Q4")
                                .duties(
                                        duty("a", "7 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days that depend on the weekday",
                        plan().days("2024-Q4")
                                .duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "UNDETERMINED duties[b].deadline, decided by schedule.days, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days on a Friday",
                        plan().days("2024-11-08")
                                .duties(
                                        duty("a", "4 days before the event"),
                                        duty("b", "4 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days on a Thursday",
                        plan().days("2024-11-07")
                                .duties(
                                        duty("a", "4 days before the event"),
                                        duty("b", "4 working days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "no working days are as early as no days",
                        plan().days("2024-Q4")
                                .duties(
                                        duty("a", "0 days before the event"),
                                        duty("b", "0 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "working days over Tết",
                        plan().days("2024-02-13")
                                .duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "1 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "working days over Tết, one day too late",
                        plan().days("2024-02-13")
                                .duties(
                                        duty("a", "4 days before the event"),
                                        duty("b", "1 working days before the event", "a")),
                        "VIOLATED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days in any year",
                        plan().days("2024-01-01/2034-12-31")
                                .duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "UNDETERMINED duties[b].deadline, decided by schedule.days, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days, tried on 1101 days",
                        plan().days("2024-01-01/2027-01-05")
                                .duties(
                                        duty("a", "60 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days against working days, on more days than are tried",
                        plan().days("2024-01-01/2027-01-06")
                                .duties(
                                        duty("a", "60 days before the event"),
                                        duty("b", "5 working days before the event", "a")),
                        "UNDETERMINED duties[b].deadline, decided by schedule.days, with duties[a].deadline"),
                RuleCase.of(
                        "a date and days before a quarter",
                        plan().days("2024-Q1")
                                .duties(
                                        duty("a", "no later than 2023-12-27"),
                                        duty("b", "5 days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a date in the middle and days before a quarter",
                        plan().days("2024-Q1")
                                .duties(
                                        duty("a", "no later than 2023-12-28"),
                                        duty("b", "5 days before the event", "a")),
                        "UNDETERMINED duties[b].deadline, decided by schedule.days, with duties[a].deadline"),
                RuleCase.of(
                        "a date and days before an event without a date",
                        plan().duties(duty("a", "no later than 2023-12-28"), duty("b", "5 days before the event", "a")),
                        "NOT_APPLICABLE duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "days before an event without a date and a date",
                        plan().duties(duty("a", "5 days before the event"), duty("b", "no later than 2023-12-28", "a")),
                        "NOT_APPLICABLE duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a tentative event with two relative deadlines",
                        plan().days("dk 2024-03-22")
                                .duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "3 days before the event", "a")),
                        "SATISFIED duties[b].deadline, with duties[a].deadline"),
                RuleCase.of(
                        "a tentative event with one relative deadline",
                        plan().days("dk 2024-03-22")
                                .duties(
                                        duty("a", "no later than 2024-03-01"),
                                        duty("b", "3 days before the event", "a")),
                        "SATISFIED duties[b].deadline tentative, with duties[a].deadline"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().duties(duty("a", "3 days before the event"), duty("b", "before 2024-01-12", "a"))
                .days("2024-01-18")
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The duty \"b\" is due 2024-01-11, before \"a\", on which it depends and which is due 2024-01-15.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Nhiệm vụ \"b\" có hạn 11/01/2024, trước hạn của nhiệm vụ \"a\" (15/01/2024) mà nó phụ thuộc.");
    }

    @Test
    void relativeDeadlinesAreNamedAsTheyAreStated() {
        Finding finding = plan().duties(duty("a", "3 days before the event"), duty("b", "5 days before the event", "a"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"b\" is due 5 days before the event, before \"a\", on which it depends and which"
                        + " is due 3 days before the event.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"b\" có hạn trước ngày tổ chức 5 ngày, trước hạn của nhiệm vụ \"a\""
                        + " (trước ngày tổ chức 3 ngày) mà nó phụ thuộc.");
    }
}
