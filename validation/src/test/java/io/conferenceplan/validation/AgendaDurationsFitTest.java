package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaDurationsFitTest {

    private static final String RULE = "agenda-durations-fit";

    static List<RuleCase> cases() {
        return Stream.of(sessions(), listsOfPresentations(), blocks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> sessions() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a session without durations", plan().halfDays("1").slots(slot("a")), "NOT_APPLICABLE"),
                RuleCase.of("durations without a session", plan().slots(slot("a for=PT30M")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "half a day that is full",
                        plan().halfDays("1").slots(slot("a for=PT3H"), slot("b for=PT60M")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "half a day and a minute",
                        plan().halfDays("1").slots(slot("a for=PT3H"), slot("b for=PT61M")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "an event of one day",
                        plan().days("2024-03-08").halfDays("1").slots(slot("a for=PT4H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "a minute from the start to the end",
                        plan().start("08:00").end("08:01").slots(slot("a for=PT2M")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "an end at the start",
                        plan().start("08:00").end("08:00").slots(slot("a for=PT0S")),
                        "NOT_APPLICABLE"),
                RuleCase.of("no half day", plan().halfDays("0").slots(slot("a for=PT1M")), "VIOLATED agenda"),
                RuleCase.of(
                        "no minutes in no half day",
                        plan().halfDays("0").slots(slot("a for=PT0S")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "until midnight",
                        plan().start("20:00").end("00:00").slots(slot("a for=PT4H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "an end before the start",
                        plan().start("17:00").end("08:00").slots(slot("a for=PT1H")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "slots of one day in an event without days",
                        plan().start("08:00").end("12:00").slots(slot("a day=1 for=PT2H"), slot("b day=1 for=PT2H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "slots of several days in an event without days",
                        plan().start("08:00").end("12:00").slots(slot("a day=1 for=PT4H"), slot("b day=2 for=PT4H")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "at least one half day",
                        plan().halfDays("1..").slots(slot("a for=PT5H")),
                        "UNDETERMINED agenda, decided by schedule.halfDays"),
                RuleCase.of("two half days", plan().halfDays("2").slots(slot("a for=PT8H")), "SATISFIED agenda"),
                RuleCase.of(
                        "one or two half days",
                        plan().halfDays("1..2").slots(slot("a for=PT5H")),
                        "UNDETERMINED agenda, decided by schedule.halfDays"),
                RuleCase.of(
                        "between the start and the end",
                        plan().start("07:30").end("08:30").slots(slot("a for=PT1H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "more than between the start and the end",
                        plan().halfDays("1").start("07:30").end("08:30").slots(slot("a for=PT61M")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "an event of several days",
                        plan().days("2024-03-08..2024-03-09").halfDays("1").slots(slot("a for=PT9H")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "about 218 minutes may be 239",
                        plan().halfDays("1").slots(slot("a for=~PT218M")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "about 220 minutes may be 242",
                        plan().halfDays("1").slots(slot("a for=~PT220M")),
                        "UNDETERMINED agenda, decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "about 268 minutes may be 242",
                        plan().halfDays("1").slots(slot("a for=~PT268M")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "a tentative time",
                        plan().halfDays("1").slots(slot("a time=dk_07:00/11:00")),
                        "SATISFIED agenda tentative"),
                RuleCase.of(
                        "a tentative start",
                        plan().start("dk 07:00").end("11:00").slots(slot("a for=PT4H")),
                        "SATISFIED agenda tentative"),
                RuleCase.of(
                        "a tentative end",
                        plan().start("07:00").end("dk 11:00").slots(slot("a for=PT4H")),
                        "SATISFIED agenda tentative"),
                RuleCase.of(
                        "tentative half days",
                        plan().halfDays("dk 1").slots(slot("a for=PT4H")),
                        "SATISFIED agenda tentative"),
                RuleCase.of(
                        "a time counts before a duration",
                        plan().halfDays("1").slots(slot("a time=07:00/11:00 for=PT5H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "a film that a slot shows counts once",
                        plan().halfDays("1").slots(slot("a uses=film")).products(product("film", "PT4H")),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "two films that no slot shows",
                        plan().halfDays("1")
                                .slots(slot("a for=PT4H"))
                                .products(product("film", "PT1M"), product("trailer")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "two films that no slot shows, the second one too long",
                        plan().halfDays("1")
                                .slots(slot("a for=PT3H"))
                                .products(product("film", "PT59M"), product("trailer", "PT2M")),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "a film that no slot shows",
                        plan().halfDays("1").slots(slot("a for=PT4H")).products(product("film", "PT1M")),
                        "VIOLATED agenda"));
    }

    private static List<RuleCase> listsOfPresentations() {
        return List.of(
                RuleCase.of(
                        "30 + 15…20 + 9 times 5…7 minutes",
                        plan().halfDays("1")
                                .slots(
                                        slot("a for=PT30M"),
                                        slot("b for=PT15M/PT20M"),
                                        slot("c").withPresentations(each("PT5M/PT7M", "9"))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "45 times 5…7 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M/PT7M", "45"))),
                        "UNDETERMINED agenda, decided by agenda.slots[c].presentations.durationEach"),
                RuleCase.of(
                        "more minutes than a number can hold",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(presentations()
                                                .withSections(nCopies(5_000, each("PT999999M", "2147483646"))))),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "45…50 times 5 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M", "45..50"))),
                        "UNDETERMINED agenda, decided by agenda.slots[c].presentations.declaredCount"),
                RuleCase.of(
                        "at least 48 times 5 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M", "48.."))),
                        "UNDETERMINED agenda, decided by agenda.slots[c].presentations.declaredCount"),
                RuleCase.of(
                        "at least 49 times 5 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M", "49.."))),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "at least 49 times 0 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT0S", "49.."))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "at most 48 times 5 minutes",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M", "..48"))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "8 minutes each for 30 times 1",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT8M", "30x1"))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "a tentative number of times",
                        plan().halfDays("1").slots(slot("c").withPresentations(each("PT5M", "dk 9"))),
                        "SATISFIED agenda tentative"),
                RuleCase.of(
                        "a number without a duration",
                        plan().halfDays("1")
                                .slots(
                                        slot("a for=PT4H"),
                                        slot("c")
                                                .withPresentations(presentations()
                                                        .withDeclaredCount(Plans.stated("9", Count::parse)))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "presentations without a duration",
                        plan().halfDays("1").slots(slot("a for=PT4H"), slot("c").withPresentations(presentations(2))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "presentations with durations of their own",
                        plan().halfDays("1").slots(slot("c").withPresentations(lasting("PT1H", "PT3H"))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "presentations with durations of their own, a minute too long",
                        plan().halfDays("1").slots(slot("c").withPresentations(lasting("PT1H", "PT181M"))),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "a duration of its own counts before that of each",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(lasting("PT4H")
                                                .withDurationEach(Plans.stated("PT5H", PlanDuration::parse)))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "a vague duration of its own",
                        plan().halfDays("1").slots(slot("c").withPresentations(lasting("PT1H", "~PT3H"))),
                        "UNDETERMINED agenda, decided by agenda.slots[c].presentations.presentations[Văn phòng].duration"),
                RuleCase.of(
                        "as many as the sections list, with the duration of the whole list",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(
                                                each("PT1H", "9").withSections(presentations(2), presentations(3)))),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "as many as one section lists",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(
                                                each("PT1H", "9").withSections(presentations(), presentations(4)))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "sections of sections",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(each("PT1H", "9")
                                                .withSections(presentations().withSections(presentations(4))))),
                        "SATISFIED agenda"),
                RuleCase.of(
                        "a section with a duration of its own",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(
                                                each("PT5H", "1").withSections(each("PT2H", "1"), each("PT2H", "1")))),
                        "VIOLATED agenda"),
                RuleCase.of(
                        "the number of a section that is vague",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(
                                                presentations().withSections(each("PT1H", "1"), each("PT1H", "3..4")))),
                        "UNDETERMINED agenda, decided by agenda.slots[c].presentations.sections[1].declaredCount"),
                RuleCase.of(
                        "as many as are listed, whatever is stated",
                        plan().halfDays("1")
                                .slots(slot("c")
                                        .withPresentations(presentations(2)
                                                .withDurationEach(Plans.stated("PT2H", PlanDuration::parse))
                                                .withDeclaredCount(Plans.stated("3", Count::parse)))),
                        "SATISFIED agenda"));
    }

    private static List<RuleCase> blocks() {
        return List.of(
                RuleCase.of(
                        "a block that is full",
                        plan().slots(slot("a for=PT30M", slot("b for=PT10M"), slot("c for=PT20M"))),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a block that is too full",
                        plan().slots(slot("a time=07:00/07:30", slot("b for=PT10M"), slot("c for=PT21M"))),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "until midnight",
                        plan().slots(slot("a time=23:00/24:00", slot("b for=PT60M"))),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a block that may be too short",
                        plan().slots(slot("a for=PT28M/PT31M", slot("b for=PT30M"))),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "a block within a block",
                        plan().slots(slot("a for=PT30M", slot("b", slot("c for=PT31M")))),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "two places at once",
                        plan().slots(slot("a for=PT30M", slot("b for=PT30M at=hall"), slot("c for=PT25M"))),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "two places at once, whichever is the longer",
                        plan().slots(slot(
                                "a for=PT45M", slot("b for=PT30M/PT40M at=hall"), slot("c for=PT20M/PT50M at=yard"))),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].slots[b].duration and agenda.slots[a].slots[c].duration"),
                RuleCase.of(
                        "the same at the other place",
                        plan().slots(slot(
                                "a for=PT45M", slot("b for=PT30M/PT40M at=yard"), slot("c for=PT20M/PT50M at=hall"))),
                        "UNDETERMINED agenda.slots[a], decided by agenda.slots[a].slots[b].duration and agenda.slots[a].slots[c].duration"),
                RuleCase.of(
                        "two places at once, the one too long at least",
                        plan().slots(slot(
                                "a for=PT29M", slot("b for=PT30M/PT40M at=hall"), slot("c for=PT20M/PT50M at=yard"))),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "the other too long at least",
                        plan().slots(slot(
                                "a for=PT29M", slot("b for=PT30M/PT40M at=yard"), slot("c for=PT20M/PT50M at=hall"))),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "two films that a slot shows",
                        plan().slots(slot("a for=PT30M", slot("b uses=film uses=trailer")))
                                .products(product("film", "PT29M"), product("trailer", "PT2M")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a film and what else a slot contains",
                        plan().slots(slot(
                                        "a for=PT30M",
                                        slot("b uses=film", slot("c for=PT10M")).withPresentations(each("PT1M", "11"))))
                                .products(product("film", "PT10M")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a film and what else a slot contains, a minute less",
                        plan().slots(slot(
                                        "a for=PT30M",
                                        slot("b uses=film", slot("c for=PT10M")).withPresentations(each("PT1M", "10"))))
                                .products(product("film", "PT10M")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a film that is about as long as the block",
                        plan().slots(slot("a for=PT30M", slot("b uses=film"))).products(product("film", "~PT30M")),
                        "UNDETERMINED agenda.slots[a], decided by products[film].duration"),
                RuleCase.of(
                        "a film without a duration",
                        plan().slots(slot("a for=PT30M", slot("b for=PT30M uses=film"), slot("c uses=film")))
                                .products(product("film")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a film that a slot shows",
                        plan().slots(slot("a for=PT30M", slot("b uses=film"))).products(product("film", "PT31M")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of("no length of the block", plan().slots(slot("a", slot("b for=PT30M"))), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative time of the block",
                        plan().slots(slot("a time=dk_07:00/07:30", slot("b for=PT30M"))),
                        "SATISFIED agenda.slots[a] tentative"),
                RuleCase.of("a block with nothing in it", plan().slots(slot("a for=PT0S")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "nothing in a block of no minutes",
                        plan().slots(slot("a for=PT0S", slot("b for=PT0S"))),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a tentative duration",
                        plan().slots(slot("a for=dk_PT30M", slot("b for=PT30M"))),
                        "SATISFIED agenda.slots[a] tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().slots(slot("a for=PT30M", slot("b for=PT31M/PT35M"))).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The contents of \"a\" need 31 to 35 minutes, but it has 30.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Các nội dung của mục \"a\" cần từ 31 đến 35 phút, nhưng mục này chỉ có 30 phút.");
    }

    @Test
    void whatHasNoUpperBoundIsNamedWithoutOne() {
        Finding finding = plan().halfDays("1")
                .slots(slot("c").withPresentations(each("PT0S/PT5M", "48..")))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Whether the agenda fits the session is open: it needs at least 0 minutes and the session has"
                                + " 240.");
    }

    @Test
    void theMessageOfTheSessionSaysWhatIsWrong() {
        Finding finding = plan().halfDays("1").slots(slot("a for=PT5H")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("What the agenda contains needs 300 minutes, but the session has 240.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Các nội dung của chương trình cần 300 phút, nhưng phiên họp chỉ có 240 phút.");
    }

    @Test
    void theLengthOfHalfADayIsAParameter() {
        RuleEngine engine = Plans.engine(RULE)
                .withConfiguration(RuleConfiguration.builder()
                        .parameter(RULE, "halfDayMinutes", 180)
                        .build());

        assertThat(plan().halfDays("1").slots(slot("a for=PT4H")).verdicts(engine))
                .containsExactly("VIOLATED agenda");
    }

    @Test
    void aPresentationIsToldByItsTopicOrElseByWhoPresents() {
        Actor director = Actor.builder()
                .office("Giám đốc")
                .organisation(OrganisationId.of("so-y-te"))
                .person("Nguyễn Văn A")
                .build();
        PresentationList list = presentations()
                .withSections(presentations()
                        .withTitle("Tập thể")
                        .withPresentations(
                                lasting(director).withTopic("Xây dựng nông thôn mới"),
                                lasting(director),
                                lasting(director.withPerson(Optional.empty())),
                                lasting(Actor.office("Giám đốc"))));

        Finding finding =
                plan().halfDays("1").slots(slot("c").withPresentations(list)).finding(RULE);

        assertThat(finding.deciding())
                .extracting(path -> path.toString().replace("agenda.slots[c].presentations.sections[Tập thể].", ""))
                .containsExactly(
                        "presentations[Xây dựng nông thôn mới].duration",
                        "presentations[so-y-te, Giám đốc, Nguyễn Văn A].duration",
                        "presentations[so-y-te, Giám đốc].duration",
                        "presentations[Giám đốc].duration");
    }

    private static Presentation lasting(Actor presenter) {
        return Presentation.builder()
                .presenter(presenter)
                .duration(Plans.stated("PT1H/PT2H", PlanDuration::parse))
                .build();
    }

    /** Presentations that take so long each. */
    private static PresentationList lasting(String... durations) {
        return presentations()
                .withPresentations(Stream.of(durations)
                        .map(duration -> Presentation.builder()
                                .presenter(Actor.office("Văn phòng"))
                                .duration(Plans.stated(duration, PlanDuration::parse))
                                .build())
                        .toList());
    }

    private static PresentationList each(String duration, String declared) {
        return presentations()
                .withDurationEach(Plans.stated(duration, PlanDuration::parse))
                .withDeclaredCount(Plans.stated(declared, Count::parse));
    }
}
