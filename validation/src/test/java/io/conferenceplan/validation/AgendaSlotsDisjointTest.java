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

class AgendaSlotsDisjointTest {

    private static final String RULE = "agenda-slots-disjoint";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("one slot", plan().slots(slot("a time=07:00/07:30")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "touching",
                        plan().slots(slot("a time=07:00/07:30"), slot("b time=07:30/08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a minute too early",
                        plan().slots(slot("a time=07:00/07:30"), slot("b time=07:29/08:00")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "listed the other way round",
                        plan().slots(slot("a time=07:29/08:00"), slot("b time=07:00/07:30")),
                        "VIOLATED agenda.slots[a], with agenda.slots[b]"),
                RuleCase.of(
                        "the same start",
                        plan().slots(slot("a time=07:00/07:30"), slot("b time=07:00/07:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "the same start, listed the other way round",
                        plan().slots(slot("b time=07:00/07:30"), slot("a time=07:00/07:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "within a longer one that is no neighbour",
                        plan().slots(
                                        slot("a time=07:00/11:00"),
                                        slot("b time=07:10/07:20"),
                                        slot("c time=08:00/08:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[a]"),
                RuleCase.of(
                        "after a longer one that is no neighbour",
                        plan().slots(
                                        slot("a time=07:00/11:00"),
                                        slot("b time=07:10/07:20"),
                                        slot("c time=11:00/11:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]",
                        "SATISFIED agenda.slots[c], with agenda.slots[a]"),
                RuleCase.of(
                        "within a longer one that is not the first",
                        plan().slots(
                                        slot("a time=07:00/07:10"),
                                        slot("b time=07:10/09:00"),
                                        slot("c time=08:00/08:30")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[b]"),
                RuleCase.of(
                        "surely within one and perhaps within another",
                        plan().slots(
                                        slot("a time=06:00 for=PT30M/PT3H"),
                                        slot("b time=07:00/08:00"),
                                        slot("c time=07:30")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[b]"),
                RuleCase.of(
                        "touching a part of a slot",
                        plan().slots(slot("a", slot("b time=07:00/07:30")), slot("c time=07:30/08:00")),
                        "SATISFIED agenda.slots[c], with agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().days("2023-12-31..2024-01-01")
                                .slots(slot("a day=1 time=22:00/24:00"), slot("b day=2024-01-01 time=00:00/01:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "surely within one, perhaps within another that may last longer",
                        plan().slots(
                                        slot("a time=07:00/08:00"),
                                        slot("b time=07:05 for=PT10M/PT2H"),
                                        slot("c time=07:30"),
                                        slot("d time=08:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[a]",
                        "UNDETERMINED agenda.slots[d], decided by agenda.slots[b].duration, with agenda.slots[b]"),
                RuleCase.of(
                        "perhaps within the first, whatever comes between",
                        plan().slots(
                                        slot("a time=07:00 for=PT10M/PT2H"),
                                        slot("b time=07:15/07:45"),
                                        slot("c time=08:30")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]",
                        "UNDETERMINED agenda.slots[c], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "until midnight and after it on the next day",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=22:00/24:00"), slot("b day=2 time=00:00/01:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "until midnight and a minute before it",
                        plan().slots(slot("a time=22:00/24:00"), slot("b time=23:59/24:00")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a start only takes a minute",
                        plan().slots(slot("a time=07:30"), slot("b time=07:31")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "0 minutes take one",
                        plan().slots(slot("a time=07:30 for=PT0S"), slot("b time=07:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "0 minutes take no more than one",
                        plan().slots(slot("a time=07:30 for=PT0S"), slot("b time=07:31")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "two starts at once",
                        plan().slots(slot("a time=07:30"), slot("b time=07:30")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a start with a vague duration",
                        plan().slots(slot("a time=07:00 for=PT28M/PT31M"), slot("b time=07:30")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes may be 33",
                        plan().slots(slot("a time=07:00 for=~PT30M"), slot("b time=07:32")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes may be 27",
                        plan().slots(slot("a time=07:00 for=~PT30M"), slot("b time=07:27")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes are at most 33",
                        plan().slots(slot("a time=07:00 for=~PT30M"), slot("b time=07:33")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes are at least 27",
                        plan().slots(slot("a time=07:00 for=~PT30M"), slot("b time=07:26")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "about 9 minutes are 9",
                        plan().slots(slot("a time=07:00 for=~PT9M"), slot("b time=07:09")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a span states its end, whatever its duration",
                        plan().slots(slot("a time=07:00/07:30 for=PT45M"), slot("b time=07:30")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "other places",
                        plan().slots(slot("a time=07:00/08:00 at=hall"), slot("b time=07:00/08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "the place of the slot around it",
                        plan().slots(slot("a at=hall", slot("b time=07:00/08:00")), slot("c time=07:00/08:00 at=hall")),
                        "VIOLATED agenda.slots[c], with agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "a slot and those within it",
                        plan().slots(slot(
                                "a time=07:00/08:00", slot("b time=07:00/07:30"), slot("c time=07:20/08:00"))),
                        "VIOLATED agenda.slots[a].slots[c], with agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "other days by number",
                        plan().slots(slot("a day=1 time=07:00/08:00"), slot("b day=2 time=07:00/08:00")),
                        "SATISFIED agenda.slots[b]"),
                RuleCase.of(
                        "a number that may turn out to be another day",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=2024-03-08 time=07:00/08:00"), slot("b day=1 time=08:00/09:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and the date that it means",
                        plan().days("2024-02-28..2024-03-01")
                                .slots(slot("a day=2 time=07:00/08:00"), slot("b day=2024-02-29 time=07:00/08:00")),
                        "VIOLATED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date that may be one day",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(slot("a day=1 time=07:00/08:00"), slot("b day=2024-03-08 time=07:00/08:00")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]"),
                RuleCase.of(
                        "how long a slot takes does not matter to those before it",
                        plan().slots(slot("a time=07:00 for=PT28M/PT31M"), slot("b time=07:30 for=dk_~PT30M")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "a numbered day is one of two, on both of which another slot goes on",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=2024-03-08 time=07:00/08:00"),
                                        slot("b day=2024-03-09 time=07:00/08:00"),
                                        slot("c day=1 time=07:30/08:00")),
                        "SATISFIED agenda.slots[b]",
                        "VIOLATED agenda.slots[c], with agenda.slots[a] and agenda.slots[b]"),
                RuleCase.of(
                        "a numbered day is one of three, on two of which another slot goes on",
                        plan().days("2024-03-08/2024-03-10")
                                .slots(
                                        slot("a day=2024-03-08 time=07:00/08:00"),
                                        slot("b day=2024-03-09 time=07:00/08:00"),
                                        slot("c day=1 time=07:30/08:00")),
                        "SATISFIED agenda.slots[b]",
                        "UNDETERMINED agenda.slots[c], decided by schedule.days, with agenda.slots[a] and agenda.slots[b]"),
                RuleCase.of(
                        "surely within one of its day, and after one of a day that may be the same",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=1 time=07:00/08:00"),
                                        slot("b day=2024-03-08 time=07:00/07:10"),
                                        slot("c day=1 time=07:30")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days, with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[a]"),
                RuleCase.of(
                        "after one of its day, and within one of a day that may be the same",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=1 time=07:00/07:10"),
                                        slot("b day=2024-03-08 time=07:20/08:00"),
                                        slot("c day=1 time=07:30")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]",
                        "UNDETERMINED agenda.slots[c], decided by schedule.days, with agenda.slots[b]"),
                RuleCase.of(
                        "a number and a date of an event without a date",
                        plan().slots(slot("a day=1 time=07:00/08:00"), slot("b day=2024-03-08 time=07:00/08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "no day in an event of several",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a time=07:00/08:00"), slot("b time=07:00/08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "perhaps within one of its day, surely within one of a day that may be the same",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=1 time=07:00 for=PT20M/PT40M"),
                                        slot("b day=2024-03-08 time=07:25/08:00"),
                                        slot("c day=1 time=07:30")),
                        "UNDETERMINED agenda.slots[b], decided by schedule.days and agenda.slots[a].duration,"
                                + " with agenda.slots[a]",
                        "UNDETERMINED agenda.slots[c], decided by schedule.days and agenda.slots[a].duration,"
                                + " with agenda.slots[a] and agenda.slots[b]"),
                RuleCase.of(
                        "surely within one of its day, perhaps within one of a day that may be the same",
                        plan().days("dk 2024-03-08")
                                .slots(
                                        slot("a day=2024-03-08 time=07:00 for=PT10M/PT40M"),
                                        slot("b day=1 time=07:05/08:00"),
                                        slot("c day=1 time=07:30")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]",
                        "VIOLATED agenda.slots[c], with agenda.slots[b]"),
                RuleCase.of(
                        "a number and a date that a tentative event makes one day",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=2 time=07:00/08:00"), slot("b day=2024-03-09 time=07:30")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date that a tentative event makes two days",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=07:00/08:00"), slot("b day=2024-03-09 time=07:30")),
                        "SATISFIED agenda.slots[b] tentative"),
                RuleCase.of(
                        "two numbers, whenever a tentative event is",
                        plan().days("dk 2024-03-08..2024-03-09")
                                .slots(slot("a day=1 time=07:00/08:00"), slot("b day=1 time=08:00")),
                        "SATISFIED agenda.slots[b], with agenda.slots[a]"),
                RuleCase.of(
                        "a number and a date of an event that begins on a certain day and ends on some",
                        plan().days("2024-03-08..2024-03")
                                .slots(slot("a day=1 time=07:00 for=PT20M/PT40M"), slot("b day=2024-03-08 time=07:30")),
                        "UNDETERMINED agenda.slots[b], decided by agenda.slots[a].duration, with agenda.slots[a]"),
                RuleCase.of(
                        "a tentative time of the later one",
                        plan().slots(slot("a time=07:00/08:00"), slot("b time=dk_07:30")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]"),
                RuleCase.of(
                        "a tentative time",
                        plan().slots(slot("a time=dk_07:00/08:00"), slot("b time=07:30")),
                        "VIOLATED agenda.slots[b] tentative, with agenda.slots[a]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().slots(slot("a time=07:00/11:00"), slot("b time=08:00/08:30"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The slot \"b\" (08:00–08:30) overlaps \"a\" (07:00–11:00) on the same day and at the same place.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Mục \"b\" (08:00–08:30) trùng giờ với mục \"a\" (07:00–11:00) trong cùng ngày và cùng địa điểm.");
    }

    @Test
    void theMessageNamesOneForEachDayOnWhichTheEventCanBegin() {
        List<Finding> findings = plan().days("2024-03-08/2024-03-09")
                .slots(
                        slot("a day=2024-03-08 time=07:00/08:00"),
                        slot("b day=2024-03-09 time=07:00/08:00"),
                        slot("c day=1 time=07:30/08:00"))
                .findings(RULE);

        assertThat(findings.get(1).message(Locale.ENGLISH))
                .isEqualTo("The slot \"c\" (07:30–08:00) overlaps \"a\" (07:00–08:00) or \"b\" (07:00–08:00)"
                        + " on the same day and at the same place.");
        assertThat(findings.get(1).message(VIETNAMESE))
                .isEqualTo("Mục \"c\" (07:30–08:00) trùng giờ với mục \"a\" (07:00–08:00) hoặc \"b\" (07:00–08:00)"
                        + " trong cùng ngày và cùng địa điểm.");
    }
}
