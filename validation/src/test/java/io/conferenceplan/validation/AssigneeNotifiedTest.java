package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.actor;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.organisation;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.recipient;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssigneeNotifiedTest {

    private static final String RULE = "assignee-notified";

    private static final String NOTIFIED = "SATISFIED organisations[x], with duties[a].assignee";
    private static final String LEFT_OUT = "VIOLATED organisations[x], with duties[a].assignee";

    static List<RuleCase> cases() {
        Plans assigned = plan().organisations(organisation("x")).duties(delivers("a", "x"));
        Organisation cluster = organisation("cluster").withMembers(OrganisationId.of("x"), OrganisationId.of("y"));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no recipients", assigned, "NOT_APPLICABLE"),
                RuleCase.of("no duties", plan().recipients(recipient("Như trên", "x")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a duty of no organisation",
                        plan().recipients(recipient("Như trên", "x")).duties(duty("a")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an organisation that is not listed",
                        plan().recipients(recipient("Như trên", "y")).duties(delivers("a", "x")),
                        "NOT_APPLICABLE"),
                RuleCase.of("covered", assigned.recipients(recipient("Các sở", "y", "x")), NOTIFIED),
                RuleCase.of("not covered", assigned.recipients(recipient("Các sở", "y")), LEFT_OUT),
                RuleCase.of("named", assigned.recipients(recipient("x")), NOTIFIED),
                RuleCase.of(
                        "named in other words",
                        assigned.organisations(organisation("x").withAliases("Sở X"))
                                .recipients(recipient("Sở X")),
                        NOTIFIED),
                RuleCase.of(
                        "a line that does not say whom it means",
                        assigned.recipients(recipient("Các sở"), recipient("Báo", "y")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "covered beside a line that does not say whom it means",
                        assigned.recipients(recipient("Các sở"), recipient("Báo", "x")),
                        NOTIFIED),
                RuleCase.of(
                        "in a group that is covered",
                        assigned.groups(List.of(group("g").withMembers(actor("x"))))
                                .recipients(recipient("Đại biểu").withCoversGroups(GroupId.of("g"))),
                        NOTIFIED),
                RuleCase.of(
                        "not in the group that is covered",
                        assigned.groups(List.of(group("g"), group("h").withMembers(actor("x"))))
                                .recipients(recipient("Đại biểu").withCoversGroups(GroupId.of("g"))),
                        LEFT_OUT),
                RuleCase.of(
                        "a group that is not there",
                        assigned.recipients(recipient("Đại biểu").withCoversGroups(GroupId.of("g"))),
                        LEFT_OUT),
                RuleCase.of("the issuer", assigned.issuer("x").recipients(recipient("Báo", "y")), NOTIFIED),
                RuleCase.of(
                        "a part of the issuer",
                        assigned.organisations(organisation("x").withParent(OrganisationId.of("y")))
                                .issuer("y")
                                .recipients(recipient("Báo", "z")),
                        NOTIFIED),
                RuleCase.of(
                        "a part of a part of a recipient",
                        assigned.organisations(
                                        organisation("x").withParent(OrganisationId.of("y")),
                                        organisation("y").withParent(OrganisationId.of("z")))
                                .recipients(recipient("Báo", "z")),
                        NOTIFIED),
                RuleCase.of(
                        "the whole of which a recipient is a part",
                        assigned.organisations(
                                        organisation("x"), organisation("y").withParent(OrganisationId.of("x")))
                                .recipients(recipient("Báo", "y")),
                        LEFT_OUT),
                RuleCase.of(
                        "a member of a recipient",
                        assigned.organisations(organisation("x"), cluster).recipients(recipient("Cụm", "cluster")),
                        NOTIFIED),
                RuleCase.of(
                        "all members are recipients",
                        plan().organisations(cluster)
                                .duties(delivers("a", "cluster"))
                                .recipients(recipient("Các tỉnh", "x", "y")),
                        "SATISFIED organisations[cluster], with duties[a].assignee"),
                RuleCase.of(
                        "the members are recipients, or the issuer is a part of them",
                        plan().organisations(cluster, organisation("issuer").withParent(OrganisationId.of("y")))
                                .duties(delivers("a", "cluster"))
                                .issuer("issuer")
                                .recipients(recipient("Các tỉnh", "x")),
                        "SATISFIED organisations[cluster], with duties[a].assignee"),
                RuleCase.of(
                        "not all members are recipients",
                        plan().organisations(cluster)
                                .duties(delivers("a", "cluster"))
                                .recipients(recipient("Các tỉnh", "x")),
                        "VIOLATED organisations[cluster], with duties[a].assignee"),
                RuleCase.of(
                        "organisations that are parts of each other",
                        assigned.organisations(
                                        organisation("x").withParent(OrganisationId.of("y")),
                                        organisation("y").withParent(OrganisationId.of("x")))
                                .recipients(recipient("Báo", "y")),
                        NOTIFIED),
                RuleCase.of(
                        "who carries out the duty of another",
                        plan().organisations(organisation("x"), organisation("y"))
                                .duties(delivers("a", "x").withCarriedOutBy(actor("y")))
                                .recipients(recipient("Các sở", "x")),
                        NOTIFIED),
                RuleCase.of(
                        "performers, chairs and presenters",
                        plan().organisations(organisation("x"), organisation("y"), organisation("z"))
                                .recipients(recipient("Các sở", "x"))
                                .slots(slot("a by=x")
                                        .withChairs(actor("y"))
                                        .withPresentations(presentations()
                                                .withPresentations(Presentation.builder()
                                                        .presenter(actor("z"))
                                                        .build()))),
                        "SATISFIED organisations[x], with agenda.slots[a].performers[x]",
                        "VIOLATED organisations[y], with agenda.slots[a].chairs[y]",
                        "VIOLATED organisations[z], with agenda.slots[a].presentations.presentations[z].presenter"),
                RuleCase.of(
                        "a duty and a slot",
                        assigned.slots(slot("s by=x")).recipients(recipient("Báo", "y")),
                        "VIOLATED organisations[x], with duties[a].assignee and agenda.slots[s].performers[x]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheOrganisation() {
        Finding finding = plan().organisation("x", "Sở Nội vụ")
                .duties(delivers("a", "x"))
                .recipients(recipient("Báo", "y"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Sở Nội vụ has a duty or a part in the agenda, but is not among the recipients.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Sở Nội vụ được giao nhiệm vụ hoặc tham gia chương trình, nhưng không có trong nơi nhận.");
    }
}
