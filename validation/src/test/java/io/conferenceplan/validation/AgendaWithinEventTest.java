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

class AgendaWithinEventTest {

    private static final String RULE = "agenda-within-event";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no hours of the event", plan().slots(slot("a time=07:00/08:00")), "NOT_APPLICABLE"),
                RuleCase.of("no time of the slot", plan().start("07:30").slots(slot("a")), "NOT_APPLICABLE"),
                RuleCase.of("a part of the day", plan().start("07:30").slots(slot("a time=morning")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a day without an event day",
                        plan().start("07:30").slots(slot("a day=1 time=07:00/08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "until midnight in an event until midnight",
                        plan().days("2024-03-08").end("00:00").slots(slot("a time=22:00/24:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "no day in an event of several",
                        plan().days("2024-03-08..2024-03-09").start("07:30").slots(slot("a time=07:00/08:00")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "within the hours",
                        plan().start("07:30").end("11:00").slots(slot("a time=07:30/11:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "from midnight to midnight",
                        plan().start("00:00").end("00:00").slots(slot("a time=00:00/24:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "too early, but over in time",
                        plan().start("07:30").end("11:00").slots(slot("a time=07:00/08:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a reception after midnight in an event from midnight on",
                        plan().start("00:00").slots(slot("a time=00:00/01:00 kind=reception")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a minute before the start",
                        plan().start("07:30").slots(slot("a time=07:29/11:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a minute after the end",
                        plan().end("11:00").slots(slot("a time=07:30/11:01")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a reception an hour before the start",
                        plan().start("07:30").slots(slot("a time=06:30/07:30 kind=reception")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a reception 61 minutes before the start",
                        plan().start("07:30").slots(slot("a time=06:29/07:30 kind=reception")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a start that is too early, without a duration",
                        plan().start("07:30").slots(slot("a time=07:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a start at the end",
                        plan().end("11:00").slots(slot("a time=11:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a start a minute before the end",
                        plan().end("11:00").slots(slot("a time=10:59")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a vague duration that may end too late",
                        plan().end("11:00").slots(slot("a time=10:30 for=PT28M/PT31M")),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "a vague duration that ends in time",
                        plan().end("11:00").slots(slot("a time=10:30 for=PT28M/PT30M")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes are 27 to 33",
                        plan().end("11:00").slots(slot("a time=10:27 for=~PT30M")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "about 30 minutes may be 33",
                        plan().end("11:00").slots(slot("a time=10:28 for=~PT30M")),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "until midnight, a minute too long",
                        plan().end("23:59").slots(slot("a time=22:00/24:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "about 9 minutes are 9",
                        plan().end("11:00").slots(slot("a time=10:51 for=~PT9M")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "0 minutes take one",
                        plan().end("11:00").slots(slot("a time=11:00 for=PT0S")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a span states its end, whatever its duration",
                        plan().end("11:00").slots(slot("a time=10:00/11:00 for=dk_~PT90M")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "until midnight, an hour too long",
                        plan().end("23:00").slots(slot("a time=22:00/24:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "on a day of the event by number",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=2")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "on a day after it by number",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=3")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "on a day of the event by date",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=2024-03-08")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "on the leap day within it",
                        plan().days("2024-02-28..2024-03-01").slots(slot("a day=2024-02-29")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "on its last day by date",
                        plan().days("2023-12-31..2024-01-01").slots(slot("a day=2024-01-01")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "after one day by date",
                        plan().days("2023-12-31").slots(slot("a day=2024-01-01")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "on a day before it by date",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=2024-03-07")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "on a day after it by date",
                        plan().days("2024-03-08..2024-03-09").slots(slot("a day=2024-03-10")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "the second day of one day",
                        plan().days("2024-Q1").slots(slot("a day=2")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "the first day whenever it is",
                        plan().days("2024-Q1").slots(slot("a day=1")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a date in the quarter",
                        plan().days("2024-Q1").slots(slot("a day=2024-03-08")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "a date outside the quarter",
                        plan().days("2024-Q1").slots(slot("a day=2024-04-01")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a date before which the event may begin",
                        plan().days("2024-03-08/2024-03-10..2024-03-12").slots(slot("a day=2024-03-09")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "the last date on which the event can begin",
                        plan().days("2024-03-08/2024-03-10..2024-03-12").slots(slot("a day=2024-03-10")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "the first date on which the event can end",
                        plan().days("2024-03-08..2024-03-10/2024-03-12").slots(slot("a day=2024-03-10")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a date after which the event may end",
                        plan().days("2024-03-08..2024-03-10/2024-03-12").slots(slot("a day=2024-03-11")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "a second day that may not be",
                        plan().days("2024-03-08..2024-03-08/2024-03-09").slots(slot("a day=2")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "early on the last day",
                        plan().days("2024-03-08..2024-03-09").start("07:30").slots(slot("a day=2 time=07:00/08:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "late on the first day",
                        plan().days("2024-03-08..2024-03-09").end("11:00").slots(slot("a day=1 time=14:00/17:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "late on the last day",
                        plan().days("2024-03-08..2024-03-09").end("11:00").slots(slot("a day=2 time=14:00/17:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "early and late in the middle",
                        plan().days("2024-03-08..2024-03-10")
                                .start("07:30")
                                .end("11:00")
                                .slots(slot("a day=2 time=05:00/23:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "late on the only day, if it is",
                        plan().days("2024-03-08..2024-03-08/2024-03-09")
                                .end("11:00")
                                .slots(slot("a day=2024-03-08 time=14:00/17:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "late on day 1 of one day or two",
                        plan().days("2024-03-08..2024-03-08/2024-03-09")
                                .end("11:00")
                                .slots(slot("a day=1 time=14:00/17:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "early on the first day or in the middle",
                        plan().days("2024-03-08/2024-03-09..2024-03-10")
                                .start("07:30")
                                .slots(slot("a day=2024-03-09 time=07:00/08:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "late on the last day or in the middle",
                        plan().days("2024-03-08..2024-03-09/2024-03-10")
                                .end("11:00")
                                .slots(slot("a day=2024-03-09 time=14:00/17:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "early on the last day or the only one",
                        plan().days("2024-03-08/2024-03-09..2024-03-09")
                                .start("07:30")
                                .slots(slot("a day=2024-03-09 time=07:00/08:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "the first date of an event that ends some day of the month",
                        plan().days("2024-03-08..2024-03").slots(slot("a day=2024-03-08")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "late on a day that may be the last",
                        plan().days("2024-03-08..2024-03-09/2024-03-10")
                                .end("11:00")
                                .slots(slot("a day=2 time=14:00/17:00")),
                        "UNDETERMINED agenda.slots[a], decided by schedule.days"),
                RuleCase.of(
                        "the day of the slot around it",
                        plan().days("2024-03-08..2024-03-09")
                                .start("07:30")
                                .slots(slot("a day=1", slot("b time=07:00/08:00"))),
                        "SATISFIED agenda.slots[a]",
                        "VIOLATED agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "a tentative start",
                        plan().start("dk 07:30").slots(slot("a time=07:00/11:00")),
                        "VIOLATED agenda.slots[a] tentative"),
                RuleCase.of(
                        "a tentative end",
                        plan().end("dk 11:00").slots(slot("a time=10:00/11:00")),
                        "SATISFIED agenda.slots[a] tentative"),
                RuleCase.of(
                        "a tentative start that is no matter on the last day",
                        plan().days("2024-03-08..2024-03-09")
                                .start("dk 07:30")
                                .end("17:00")
                                .slots(slot("a day=2 time=07:00/08:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a tentative end that is no matter on the first day",
                        plan().days("2024-03-08..2024-03-09")
                                .start("07:30")
                                .end("dk 17:00")
                                .slots(slot("a day=1 time=07:30/18:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "tentative hours that are no matter in the middle",
                        plan().days("2024-03-08..2024-03-10")
                                .start("dk 07:30")
                                .end("dk 17:00")
                                .slots(slot("a day=2 time=dk_05:00/23:00")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "tentative hours that are no matter on another day",
                        plan().days("2024-03-08").start("dk 07:30").slots(slot("a day=2 time=dk_08:00/09:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "how long it takes is no matter to its start",
                        plan().start("07:30").slots(slot("a time=07:30 for=dk_PT1H")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "it may be too long, whenever the only day is",
                        plan().days("2024-Q1").end("11:00").slots(slot("a day=1 time=10:00 for=PT50M/PT70M")),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "early on the only day, or on another",
                        plan().days("2024-03-08/2024-03-09")
                                .start("07:30")
                                .slots(slot("a day=2024-03-09 time=07:00/08:00")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a tentative time",
                        plan().start("07:30").slots(slot("a time=dk_08:00/11:00")),
                        "SATISFIED agenda.slots[a] tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2024-03-08")
                .start("07:30")
                .slots(slot("a day=1 time=07:00/11:00"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"a\" (07:00–11:00) starts before the event does (07:30).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục \"a\" (07:00–11:00) bắt đầu trước giờ khai mạc (07:30).");
    }

    @Test
    void theMessageNamesTheDay() {
        Finding finding = plan().days("2024-03-08..2024-03-09")
                .slots(slot("a day=2024-03-10"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"a\" is on 2024-03-10, which is no day of the event (2024-03-08 – 2024-03-09).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục \"a\" diễn ra vào 10/03/2024, không thuộc các ngày tổ chức (08/03/2024 – 09/03/2024).");
    }

    @Test
    void theMessageNamesTheEnd() {
        Finding finding = plan().end("11:00").slots(slot("a time=10:00/11:30")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"a\" (10:00–11:30) ends after the event does (11:00).");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Mục \"a\" (10:00–11:30) kết thúc sau giờ bế mạc (11:00).");
    }

    @Test
    void theMessageSaysSoIfTheSlotIsWrongForOneReasonOrAnother() {
        Finding finding = plan().days("2024-03-08/2024-03-09")
                .start("07:30")
                .slots(slot("a day=2024-03-09 time=07:00/08:00"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"a\" lies outside the days and hours of the event, on whichever day that begins"
                        + " (some day from 2024-03-08 to 2024-03-09).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục \"a\" nằm ngoài ngày, giờ tổ chức, dù hội nghị diễn ra vào ngày nào"
                        + " (một ngày nào đó từ 08/03/2024 đến 09/03/2024).");
    }

    @Test
    void theStartOfTheEventIsNoMatterOnItsLastDay() {
        Finding finding = plan().days("2024-03-08..2024-03-09")
                .start("08:00")
                .end("17:00")
                .slots(slot("a day=2 time=07:00/18:00"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The slot \"a\" (07:00–18:00) ends after the event does (17:00).");
    }

    @Test
    void howEarlyTheReceptionMayOpenIsAParameter() {
        RuleEngine engine = Plans.engine(RULE)
                .withConfiguration(RuleConfiguration.builder()
                        .parameter(RULE, "receptionMinutes", 30)
                        .build());
        Plans plan = plan().start("07:30")
                .slots(slot("a time=06:59/07:30 kind=reception"), slot("b time=07:00/07:30 kind=reception"));

        assertThat(plan.verdicts(engine)).containsExactly("VIOLATED agenda.slots[a]", "SATISFIED agenda.slots[b]");
    }
}
