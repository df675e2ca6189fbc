package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.person;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.Actor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonNotDoubleBookedTest {

    private static final String RULE = "person-not-double-booked";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("one slot", plan().slots(slot("a time=07:00/08:00 person=An")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "touching",
                        plan().slots(slot("a time=07:00/08:00 person=An"), slot("b time=08:00/09:00 person=An")),
                        "SATISFIED agenda.slots[b].performers[An], with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "a minute too early",
                        plan().slots(slot("a time=07:00/08:00 person=An"), slot("b time=07:59/09:00 person=An")),
                        "VIOLATED agenda.slots[b].performers[An], with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "listed the other way round",
                        plan().slots(slot("a time=07:59/09:00 person=An"), slot("b time=07:00/08:00 person=An")),
                        "VIOLATED agenda.slots[a].performers[An], with agenda.slots[b].performers[An]"),
                RuleCase.of(
                        "at two places",
                        plan().slots(
                                        slot("a time=07:00/08:00 at=hall person=An"),
                                        slot("b time=07:30/09:00 at=lobby person=An")),
                        "VIOLATED agenda.slots[b].performers[An], with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "two persons",
                        plan().slots(slot("a time=07:00/08:00 person=An"), slot("b time=07:30/09:00 person=Hạnh")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an organisation is no person",
                        plan().slots(
                                        slot("a time=07:00/08:00").withPerformers(Actor.office("Giám đốc")),
                                        slot("b time=07:30/09:00").withPerformers(Actor.office("Giám đốc"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "chairs while presenting in a section",
                        plan().slots(
                                        slot("a time=07:00/08:00 chair=An"),
                                        slot("b time=07:30/09:00")
                                                .withPresentations(presentations(person("Hạnh"))
                                                        .withSections(presentations(person("An"))))),
                        "VIOLATED agenda.slots[b].presentations.sections[0].presentations[An].presenter,"
                                + " with agenda.slots[a].chairs[An]"),
                RuleCase.of(
                        "performs, chairs and presents in one slot",
                        plan().slots(slot("a time=07:00/08:00 person=An person=An chair=An")
                                .withPresentations(presentations(person("An"), person("An")))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "one name of two organisations",
                        plan().slots(slot("a time=07:00/08:00 person=An/x"), slot("b time=07:30/09:00 person=An/y")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "one name of one organisation and of none",
                        plan().slots(slot("a time=07:00/08:00 person=An/x"), slot("b time=07:30/09:00 person=An")),
                        "VIOLATED agenda.slots[b].performers[An], with agenda.slots[a].performers[x, An]"),
                RuleCase.of(
                        "one name of two organisations and of none",
                        plan().slots(
                                        slot("a time=07:00/08:00 person=An/x"),
                                        slot("b time=08:00/09:00 person=An/y"),
                                        slot("c time=07:00/09:00 person=An"),
                                        slot("d time=07:30/08:30 person=An/x")),
                        "VIOLATED agenda.slots[d].performers[x, An], with agenda.slots[a].performers[x, An]"),
                RuleCase.of(
                        "a slot and those within it",
                        plan().slots(slot(
                                "a time=07:00/09:00 chair=An",
                                slot("b time=07:00/07:30 person=An", slot("c time=07:10/07:20 person=An")))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "presentations within a slot that is chaired",
                        plan().slots(slot(
                                "a time=07:00/09:00 chair=An",
                                slot("b time=07:30/08:00").withPresentations(presentations(person("An"))))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "two slots within one that is chaired",
                        plan().slots(slot(
                                "a time=07:00/09:00 chair=An",
                                slot("b time=07:00/08:00 person=An"),
                                slot("c time=07:30/08:00 person=An"))),
                        "VIOLATED agenda.slots[a].slots[c].performers[An], with agenda.slots[a].slots[b].performers[An]"),
                RuleCase.of(
                        "a slot within one that is chaired, and one beside it",
                        plan().slots(
                                        slot("a time=07:00/09:00 chair=An", slot("b time=07:00/07:30 person=An")),
                                        slot("c time=08:00/08:30 at=lobby person=An")),
                        "VIOLATED agenda.slots[c].performers[An], with agenda.slots[a].chairs[An]"),
                RuleCase.of(
                        "a slot within one that is over before",
                        plan().slots(
                                        slot("a time=07:30/08:00 chair=An", slot("b time=07:00/09:00 person=An")),
                                        slot("c time=08:30/09:00 person=An")),
                        "VIOLATED agenda.slots[c].performers[An], with agenda.slots[a].slots[b].performers[An]"),
                RuleCase.of(
                        "slots within one without times of their own",
                        plan().slots(
                                        slot("a time=07:00/09:00", slot("b person=An"), slot("c for=PT30M person=An")),
                                        slot("d time=07:00/09:00 person=An")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "within a longer one that is no neighbour",
                        plan().slots(
                                        slot("a time=07:00/11:00 person=An"),
                                        slot("b time=07:10/07:20 person=Hạnh"),
                                        slot("c time=08:00/08:30 person=An")),
                        "VIOLATED agenda.slots[c].performers[An], with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "two persons in both slots",
                        plan().slots(
                                        slot("a time=07:00/08:00 person=An person=Hạnh"),
                                        slot("b time=07:30/09:00 person=Hạnh person=An")),
                        "VIOLATED agenda.slots[b].performers[An], with agenda.slots[a].performers[An]",
                        "VIOLATED agenda.slots[b].performers[Hạnh], with agenda.slots[a].performers[Hạnh]"),
                RuleCase.of(
                        "a vague duration",
                        plan().slots(slot("a time=07:00 for=PT28M/PT31M person=An"), slot("b time=07:30 person=An")),
                        "UNDETERMINED agenda.slots[b].performers[An], decided by agenda.slots[a].duration,"
                                + " with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "a part of the day",
                        plan().slots(slot("a time=morning person=An"), slot("b time=07:30 person=An")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "other days by number",
                        plan().slots(
                                        slot("a day=1 time=07:00/08:00 person=An"),
                                        slot("b day=2 time=07:00/08:00 person=An")),
                        "SATISFIED agenda.slots[b].performers[An]"),
                RuleCase.of(
                        "the slot around it on its day, and one on another day",
                        plan().slots(
                                        slot("a day=1 time=07:00/08:00 chair=An", slot("b time=07:10/08:00 person=An")),
                                        slot("c day=2 time=07:05/08:00 person=An")),
                        "SATISFIED agenda.slots[c].performers[An]",
                        "SATISFIED agenda.slots[a].slots[b].performers[An]"),
                RuleCase.of(
                        "a number and a date that may be one day",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=1 time=07:00/08:00 person=An"),
                                        slot("b day=2024-03-08 time=07:00/08:00 person=An")),
                        "UNDETERMINED agenda.slots[b].performers[An], decided by schedule.days,"
                                + " with agenda.slots[a].performers[An]"),
                RuleCase.of(
                        "a number that is one of two days, on both of which the person is busy",
                        plan().days("2024-03-08/2024-03-09")
                                .slots(
                                        slot("a day=2024-03-08 time=07:00/08:00 person=An"),
                                        slot("b day=2024-03-09 time=07:00/08:00 person=An"),
                                        slot("c day=1 time=07:30/08:00 person=An")),
                        "SATISFIED agenda.slots[b].performers[An]",
                        "VIOLATED agenda.slots[c].performers[An], with agenda.slots[a].performers[An]"
                                + " and agenda.slots[b].performers[An]"),
                RuleCase.of(
                        "a number and a date of an event without a date",
                        plan().slots(
                                        slot("a day=1 time=07:00/08:00 person=An"),
                                        slot("b day=2024-03-08 time=07:00/08:00 person=An")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "no day in an event of several",
                        plan().days("2024-03-08..2024-03-09")
                                .slots(slot("a time=07:00/08:00 person=An"), slot("b time=07:00/08:00 person=An")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative time",
                        plan().slots(slot("a time=dk_07:00/08:00 person=An"), slot("b time=07:30 person=An")),
                        "VIOLATED agenda.slots[b].performers[An] tentative, with agenda.slots[a].performers[An]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().slots(
                        slot("a time=07:00/08:00 chair=Nguyễn_Văn_An").withTitle("Họp"),
                        slot("b time=07:30 person=Nguyễn_Văn_An").withTitle("Phỏng vấn"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Nguyễn Văn An has a part in \"Phỏng vấn\" (07:30) and in \"Họp\" (07:00–08:00), which overlap on"
                                + " the same day.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Nguyễn Văn An tham gia mục \"Phỏng vấn\" (07:30) và mục \"Họp\" (07:00–08:00), trùng giờ trong"
                                + " cùng ngày.");
    }

    @Test
    void theMessageSaysWhatIsOpen() {
        Finding finding = plan().slots(slot("a time=07:00 for=PT28M/PT31M person=An"), slot("b time=07:30 person=An"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Whether \"b\" (07:30), in which An has a part, overlaps \"a\" (07:00), where the same person"
                                + " has one, is open.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Chưa xác định được mục \"b\" (07:30) có trùng giờ với mục \"a\" (07:00) hay không; An tham gia cả"
                                + " hai mục.");
    }
}
