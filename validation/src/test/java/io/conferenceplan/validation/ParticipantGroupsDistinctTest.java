package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.person;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantGroupsDistinctTest {

    private static final String RULE = "participant-groups-distinct";

    private static final Actor COMMITTEE = Actor.organisation(OrganisationId.of("ubnd"));
    private static final Actor CHAIR = Actor.office("Chủ tịch", OrganisationId.of("ubnd"));
    private static final Actor VICE_CHAIR = Actor.office("Phó Chủ tịch", OrganisationId.of("ubnd"));
    private static final Actor CHAIR_OF_COUNCIL = Actor.office("Chủ tịch", OrganisationId.of("hdnd"));

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("one group", groups(group("a", CHAIR, CHAIR)), "NOT_APPLICABLE"),
                RuleCase.of("nobody named", groups(group("a"), group("b")), "NOT_APPLICABLE"),
                RuleCase.of("nobody named in one", groups(group("a", CHAIR), group("b")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "two offices of one organisation",
                        groups(group("a", CHAIR), group("b", VICE_CHAIR)),
                        "SATISFIED attendance.groups[b]"),
                RuleCase.of(
                        "one office of two organisations",
                        groups(group("a", CHAIR), group("b", CHAIR_OF_COUNCIL)),
                        "SATISFIED attendance.groups[b]"),
                RuleCase.of(
                        "one office of one organisation",
                        groups(group("a", CHAIR_OF_COUNCIL, CHAIR), group("b", VICE_CHAIR, CHAIR)),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]"),
                RuleCase.of(
                        "in other words",
                        groups(group("a", CHAIR), group("b", CHAIR.withWording("Đ/c Chủ tịch"))),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]"),
                RuleCase.of(
                        "one organisation as a whole",
                        groups(group("a", COMMITTEE), group("b", COMMITTEE)),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]"),
                RuleCase.of(
                        "an organisation and one of its offices",
                        groups(group("a", COMMITTEE), group("b", CHAIR)),
                        "SATISFIED attendance.groups[b]"),
                RuleCase.of(
                        "one office of no organisation",
                        groups(group("a", Actor.office("Chủ tịch")), group("b", Actor.office("Chủ tịch"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "two persons of one organisation",
                        groups(group("a", person("An/ubnd")), group("b", person("Hạnh/ubnd"))),
                        "SATISFIED attendance.groups[b]"),
                RuleCase.of(
                        "one person of one organisation",
                        groups(group("a", person("An/ubnd")), group("b", person("An/ubnd"))),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]"),
                RuleCase.of(
                        "in three groups",
                        groups(group("a", CHAIR), group("b", CHAIR), group("c", CHAIR)),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]",
                        "VIOLATED attendance.groups[c], with attendance.groups[a]"),
                RuleCase.of(
                        "with two other groups",
                        groups(group("a", CHAIR), group("b", VICE_CHAIR), group("c", VICE_CHAIR, CHAIR)),
                        "SATISFIED attendance.groups[b]",
                        "VIOLATED attendance.groups[c], with attendance.groups[b] and attendance.groups[a]"),
                RuleCase.of(
                        "two offices with one other group",
                        groups(group("a", CHAIR, VICE_CHAIR), group("b", VICE_CHAIR, CHAIR)),
                        "VIOLATED attendance.groups[b], with attendance.groups[a]"));
    }

    private static Plans groups(ParticipantGroup... groups) {
        return plan().groups(List.of(groups));
    }

    private static ParticipantGroup group(String id, Actor... members) {
        return Plans.group(id).withMembers(members);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = groups(group("lanh-dao", CHAIR, VICE_CHAIR), group("khach", CHAIR, VICE_CHAIR))
                .organisation("ubnd", "UBND tỉnh")
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The group \"khach\" names Chủ tịch, UBND tỉnh, Phó Chủ tịch, UBND tỉnh, already named by:"
                        + " lanh-dao.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Thành phần \"khach\" có Chủ tịch, UBND tỉnh, Phó Chủ tịch, UBND tỉnh, đã được nêu ở thành"
                        + " phần: lanh-dao.");
    }
}
