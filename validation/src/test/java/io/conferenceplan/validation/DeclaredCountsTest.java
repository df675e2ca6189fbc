package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.value.Count;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredCountsTest {

    private static final String RULE = "declared-counts";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no count", plan().slots(slot("a").withPresentations(presentations(3))), "NOT_APPLICABLE"),
                RuleCase.of(
                        "nothing listed",
                        plan().slots(slot("a").withPresentations(declared("3", 0))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "3 of 3",
                        plan().slots(slot("a").withPresentations(declared("3", 3))),
                        "SATISFIED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "4 of 3",
                        plan().slots(slot("a").withPresentations(declared("3", 4))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "2 of 3",
                        plan().slots(slot("a").withPresentations(declared("3", 2))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "about 10 may be 9",
                        plan().slots(slot("a").withPresentations(declared("~10", 9))),
                        "UNDETERMINED agenda.slots[a].presentations.declaredCount, decided by agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "about 10 are 9 at least",
                        plan().slots(slot("a").withPresentations(declared("~10", 8))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "about 9 are 9",
                        plan().slots(slot("a").withPresentations(declared("~9", 9))),
                        "SATISFIED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "0 of 1",
                        plan().slots(slot("a").withPresentations(declared("0", 1))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "3 to 3 of 3",
                        plan().slots(slot("a").withPresentations(declared("3..3", 3))),
                        "SATISFIED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "one each for 3",
                        plan().slots(slot("a").withPresentations(declared("3x1", 3))),
                        "SATISFIED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "2 each for 3",
                        plan().slots(slot("a").withPresentations(declared("3x2", 5))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "at least 3, and 3 are there",
                        plan().slots(slot("a").withPresentations(declared("3..", 3))),
                        "UNDETERMINED agenda.slots[a].presentations.declaredCount, decided by agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "at most 3, and 3 are there",
                        plan().slots(slot("a").withPresentations(declared("..3", 3))),
                        "UNDETERMINED agenda.slots[a].presentations.declaredCount, decided by agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "at most 3, and 4 are there",
                        plan().slots(slot("a").withPresentations(declared("..3", 4))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "at most none",
                        plan().slots(slot("a").withPresentations(declared("..0", 1))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "some",
                        plan().slots(slot("a").withPresentations(declared("?", 1))),
                        "UNDETERMINED agenda.slots[a].presentations.declaredCount, decided by agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "at least 3",
                        plan().slots(slot("a").withPresentations(declared("3..", 2))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount"),
                RuleCase.of(
                        "sections of nothing",
                        plan().slots(slot("a")
                                .withPresentations(declared("3", 0).withSections(declared("3", 0)))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "sections of 6 and 3",
                        plan().slots(slot("a")
                                .withPresentations(declared("9", 0).withSections(declared("6", 6), declared("3", 2)))),
                        "VIOLATED agenda.slots[a].presentations.declaredCount",
                        "SATISFIED agenda.slots[a].presentations.sections[0].declaredCount",
                        "VIOLATED agenda.slots[a].presentations.sections[1].declaredCount"),
                RuleCase.of(
                        "sections with titles",
                        plan().slots(slot("a")
                                .withPresentations(presentations()
                                        .withSections(
                                                declared("6", 6).withTitle("Tập thể"),
                                                declared("3", 2).withTitle("Cá nhân")))),
                        "SATISFIED agenda.slots[a].presentations.sections[Tập thể].declaredCount",
                        "VIOLATED agenda.slots[a].presentations.sections[Cá nhân].declaredCount"),
                RuleCase.of(
                        "members of a group",
                        plan().groups(List.of(members("2", "x", "y"))),
                        "SATISFIED attendance.groups[g].memberCount"),
                RuleCase.of(
                        "a member too many",
                        plan().groups(List.of(members("1", "x", "y"))),
                        "VIOLATED attendance.groups[g].memberCount"),
                RuleCase.of(
                        "a tentative number of members",
                        plan().groups(List.of(members("dk 2", "x", "y"))),
                        "SATISFIED attendance.groups[g].memberCount tentative"),
                RuleCase.of("no members listed", plan().groups(List.of(members("1"))), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative count",
                        plan().slots(slot("a").withPresentations(declared("dk 3", 3))),
                        "SATISFIED agenda.slots[a].presentations.declaredCount tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().groups(List.of(members("3..4", "x", "y"))).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"g\" is stated to have 3 to 4 entries, but 2 are listed.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("\"g\" ghi có từ 3 đến 4 mục, nhưng danh sách có 2.");
    }

    @Test
    void theMessageNamesTheTitleOfTheListIfThereIsOne() {
        Finding finding = plan().slots(
                        slot("a").withPresentations(declared("3", 2).withTitle("Tham luận")))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"Tham luận\" is stated to have 3 entries, but 2 are listed.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("\"Tham luận\" ghi có 3 mục, nhưng danh sách có 2.");
    }

    @Test
    void theMessageNamesTheSlotOfAListWithoutATitle() {
        Finding finding =
                plan().slots(slot("a").withPresentations(declared("3", 2))).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("\"a\" is stated to have 3 entries, but 2 are listed.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("\"a\" ghi có 3 mục, nhưng danh sách có 2.");
    }

    private static PresentationList declared(String count, int listed) {
        return presentations(listed).withDeclaredCount(Plans.stated(count, Count::parse));
    }

    private static ParticipantGroup members(String count, String... offices) {
        return Plans.group("g")
                .withMemberCount(Plans.stated(count, Count::parse))
                .withMembers(Stream.of(offices).map(Actor::office).toList());
    }
}
