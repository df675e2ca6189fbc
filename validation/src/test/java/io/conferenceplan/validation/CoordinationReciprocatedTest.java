package io.conferenceplan.validation;

import static io.conferenceplan.duty.DutyRole.COORDINATE;
import static io.conferenceplan.duty.DutyRole.LEAD;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.actor;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.organisation;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoordinationReciprocatedTest {

    private static final String RULE = "coordination-reciprocated";

    static List<RuleCase> cases() {
        AssignedDuty leads = delivers("a", "x", LEAD, "film").withPartners(actor("y"));
        AssignedDuty coordinates = delivers("b", "y", COORDINATE, "film").withPartners(actor("x"));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no partners", plan().duties(delivers("a", "x", LEAD, "film")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "no product",
                        plan().duties(delivers("a", "x", LEAD).withPartners(actor("y")), coordinates.withProducts()),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "both sides",
                        plan().duties(leads, coordinates),
                        "SATISFIED duties[a].products[film]",
                        "SATISFIED duties[b].products[film]"),
                RuleCase.of(
                        "the other side names nobody",
                        plan().duties(leads, coordinates.withPartners()),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "the other side leads too",
                        plan().duties(leads, delivers("b", "y", "film")),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "a lead whose partner has other duties only",
                        plan().duties(leads, delivers("b", "y", COORDINATE, "script")),
                        "VIOLATED duties[a].products[film]"),
                RuleCase.of(
                        "a partner without a word of the role",
                        plan().duties(
                                        delivers("a", "x", "film").withPartners(actor("y")),
                                        delivers("b", "y", COORDINATE, "script")),
                        "VIOLATED duties[a].products[film]"),
                RuleCase.of("a lead whose partner has no duties", plan().duties(leads), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a lead of whose two partners one has no duties",
                        plan().duties(leads.withPartners(actor("y"), actor("z")), coordinates.withPartners()),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "a lead of whose two partners one is silent",
                        plan().duties(
                                        leads.withPartners(actor("y"), actor("z")),
                                        coordinates.withPartners(),
                                        delivers("c", "z", "script")),
                        "VIOLATED duties[a].products[film]"),
                RuleCase.of(
                        "a partner that is no organisation",
                        plan().duties(leads.withPartners(Actor.office("Các đơn vị")), delivers("b", "y", "script")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "coordination with somebody who has other duties only",
                        plan().duties(coordinates, delivers("a", "x", "script")),
                        "VIOLATED duties[b].products[film]"),
                RuleCase.of(
                        "coordination with somebody who has no duties", plan().duties(coordinates), "NOT_APPLICABLE"),
                RuleCase.of(
                        "coordination with one for the report and another for the plan",
                        plan().duties(
                                        delivers("a", "x", COORDINATE, "report", "plan")
                                                .withPartners(actor("y"), actor("z")),
                                        delivers("b", "y", "report"),
                                        delivers("c", "z", "plan")),
                        "SATISFIED duties[a].products[report]",
                        "SATISFIED duties[a].products[plan]"),
                RuleCase.of(
                        "coordination with two, of whom one is silent and the other unknown",
                        plan().duties(
                                        coordinates.withPartners(actor("x"), Actor.office("Các đơn vị")),
                                        delivers("a", "x", "script")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "coordination with two who are silent",
                        plan().duties(
                                        coordinates.withPartners(actor("x"), actor("z")),
                                        delivers("a", "x", "script"),
                                        delivers("c", "z", "script")),
                        "VIOLATED duties[b].products[film]"),
                RuleCase.of(
                        "coordination with somebody known and somebody unknown",
                        plan().duties(
                                        coordinates.withPartners(actor("x"), Actor.office("Các đơn vị")),
                                        delivers("a", "x", "film")),
                        "SATISFIED duties[b].products[film]"),
                RuleCase.of(
                        "a partner with a duty for the same slot",
                        plan().duties(serving(leads, "show"), serving(delivers("b", "y", "projector"), "show")),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "a partner with a duty for another slot",
                        plan().duties(serving(leads, "show"), serving(delivers("b", "y", "projector"), "awards")),
                        "VIOLATED duties[a].products[film]"),
                RuleCase.of(
                        "a partner who carries out the duty of another",
                        plan().duties(leads, delivers("b", "z", "film").withCarriedOutBy(actor("y"))),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "a partner of whom a part has the duty",
                        plan().organisations(organisation("part").withParent(OrganisationId.of("y")))
                                .duties(leads, delivers("b", "part", COORDINATE, "film")),
                        "SATISFIED duties[a].products[film]"),
                RuleCase.of(
                        "a product that is named twice",
                        plan().duties(delivers("a", "x", "film", "film").withPartners(actor("y")), coordinates),
                        "SATISFIED duties[a].products[film]",
                        "SATISFIED duties[b].products[film]"));
    }

    private static AssignedDuty serving(AssignedDuty duty, String... slots) {
        return duty.withSlots(Stream.of(slots).map(SlotId::of).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheSilentPartnersOfALead() {
        Finding finding = plan().organisation("x", "Đài PTTH")
                .products(product("film").withName("Phim tư liệu"))
                .duties(
                        delivers("a", "x", LEAD, "film").withPartners(actor("y"), actor("z")),
                        delivers("b", "y", "film"),
                        delivers("c", "z"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Đài PTTH leads \"Phim tư liệu\" in coordination with y, z,"
                        + " but the duties of z do not say so.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Đài PTTH chủ trì, phối hợp với y, z thực hiện \"Phim tư liệu\","
                        + " nhưng phần nhiệm vụ của z không nêu nội dung này.");
    }

    @Test
    void theMessageNamesThoseWithWhomNobodyCoordinates() {
        Finding finding = plan().organisation("y", "Sở Nội vụ")
                .duties(delivers("a", "x", COORDINATE, "film").withPartners(actor("y")), delivers("b", "y"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("x coordinates \"film\" with Sở Nội vụ, but the duties of Sở Nội vụ do not say so.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("x phối hợp với Sở Nội vụ thực hiện \"film\","
                        + " nhưng phần nhiệm vụ của Sở Nội vụ không nêu nội dung này.");
    }
}
