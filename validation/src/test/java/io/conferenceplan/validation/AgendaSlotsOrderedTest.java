package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaSlotsOrderedTest {

    private static final String RULE = "agenda-slots-ordered";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("one slot", plan().slots(slot("a time=07:00/07:30")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "one after the other",
                        plan().slots(slot("a time=07:00/07:30"), slot("b time=07:30/08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "the later first",
                        plan().slots(slot("a time=07:30/08:00"), slot("b time=07:00/07:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "at the same time",
                        plan().slots(slot("a time=07:30/08:00"), slot("b time=07:30")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a minute earlier",
                        plan().slots(slot("a time=07:30"), slot("b time=07:29")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "from midnight until midnight",
                        plan().slots(slot("a time=00:00/24:00"), slot("b time=00:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a slot without a time between them",
                        plan().slots(slot("a time=07:30"), slot("b"), slot("c time=07:00")),
                        "VIOLATED agenda.slots[c], with agenda.slots[a]"),
                RuleCase.of(
                        "slots within a slot without a time",
                        plan().slots(slot("a time=07:30"), slot("b", slot("c time=07:00"), slot("d time=08:00"))),
                        "VIOLATED agenda.slots[b].slots[c], with agenda.slots[a]",
                        "SATISFIED agenda.slots[b].slots[d], with agenda.slots[b].slots[c]"),
                RuleCase.of(
                        "slots within a slot with a time",
                        plan().slots(slot("a time=07:00/09:00", slot("b time=08:00"), slot("c time=07:00"))),
                        "VIOLATED agenda.slots[a].slots[c], with agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "an earlier hour of a later day",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=14:00"), slot("b day=2 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a later hour of an earlier day",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a day=2 time=08:00"), slot("b day=1 time=14:00")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().slots(slot("a day=2023-12-31 time=14:00"), slot("b day=2024-01-01 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "over the leap day",
                        plan().slots(slot("a day=2024-02-29 time=14:00"), slot("b day=2024-03-01 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and the date that it means",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a day=2024-03-09 time=14:00"), slot("b day=2 time=08:00")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date that a tentative event puts in order",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=2024-03-08 time=14:00"), slot("b day=2 time=08:00")),
                        "SATISFIED agenda.slots[b] tentative, with agenda.slots[a]"),
                RuleCase.of(
                        "two numbers, whenever a tentative event is",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=14:00"), slot("b day=2 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date of an event without a date",
                        plan().slots(slot("a day=2024-03-09 time=14:00"), slot("b day=2 time=08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a number and a date that may be one day",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=2024-03-08 time=14:00"), slot("b day=1 time=08:00")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date that may be one day, the hours in order",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=2024-03-08 time=08:00"), slot("b day=1 time=14:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a date and a number that may be the day after",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=1 time=08:00"), slot("b day=2024-03-08 time=14:00")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "a date and a number that may be the day before",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=1 time=08:00"), slot("b day=2024-03-09 time=14:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a date and a number that may be the day before, the hours out of order",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=1 time=14:00"), slot("b day=2024-03-09 time=08:00")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "no day in an event of several",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a time=14:00"), slot("b time=08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative time of the earlier one",
                        plan().slots(slot("a time=07:30"), slot("b time=dk_07:00")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]"),
                RuleCase.of(
                        "durations are no matter",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=2024-03-08 time=14:00 for=dk_~PT30M"),
                                        slot("b day=1 time=08:00 for=dk_~PT30M")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "a second day that may be the day of a date",
                        plan().days("2024-03-08/2024-03-09..2024-03-10")
                                .slots(slot("a day=2024-03-09 time=14:00"), slot("b day=2 time=08:00")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "a second day that is after a date in any case",
                        plan().days("2024-03-08/2024-03-09..2024-03-10")
                                .slots(slot("a day=2024-03-08 time=14:00"), slot("b day=2 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "numbers in a tentative event",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=14:00"), slot("b day=2 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a day of the later slot only, in an event of several",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a time=14:00"), slot("b day=1 time=08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a day of the earlier slot only, in an event of several",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=1 time=14:00"), slot("b time=08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative time",
                        plan().slots(slot("a time=dk_07:30"), slot("b time=07:00")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().slots(slot("a time=07:30/08:00"), slot("b time=07:00")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"b\" (07:00) starts before \"a\" (07:30–08:00), which precedes it.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục \"b\" (07:00) bắt đầu trước mục \"a\" (07:30–08:00) đứng trên nó.");
    }
}
