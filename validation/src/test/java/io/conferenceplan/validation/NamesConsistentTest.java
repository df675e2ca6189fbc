package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.actor;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.organisation;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.recipient;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesConsistentTest {

    private static final String RULE = "names-consistent";

    static List<RuleCase> cases() {
        String places = ", with organisations[x]";
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no words kept", listed().duties(delivers("d", "x")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "words for somebody of no organisation",
                        listed().duties(delivers("d", "x")
                                .withAssignee(Actor.office("Giám đốc").withWording("GĐ Sở Y"))),
                        "NOT_APPLICABLE"),
                RuleCase.of("an organisation that is not listed", plan().duties(written("Sở X")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "the name", listed().duties(written("Sở X")), "SATISFIED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "an alias", listed().duties(written("SX")), "SATISFIED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "the name among other words",
                        listed().duties(written("lãnh đạo Sở X và các đơn vị")),
                        "SATISFIED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "another name",
                        listed().duties(written("Sở Y")),
                        "VIOLATED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "the name in small letters",
                        listed().duties(written("sở X")),
                        "VIOLATED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "the name with its marks apart",
                        listed().duties(written(Normalizer.normalize("Sở X", Normalizer.Form.NFD))),
                        "SATISFIED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "a name with its marks apart",
                        plan().organisations(
                                        organisation("x").withName(Normalizer.normalize("Sở X", Normalizer.Form.NFD)))
                                .duties(written("Sở X")),
                        "SATISFIED duties[d].assignee.wording" + places),
                RuleCase.of(
                        "all places of a duty",
                        listed().duties(delivers("d", "y")
                                .withCarriedOutBy(asY())
                                .withPartners(asY(), asY().withOffice("Giám đốc"))
                                .withDeliverTo(asY())
                                .withDeliverVia(asY())),
                        "VIOLATED duties[d].carriedOutBy.wording" + places,
                        "VIOLATED duties[d].deliverTo.wording" + places,
                        "VIOLATED duties[d].deliverVia.wording" + places,
                        "VIOLATED duties[d].partners[x, Giám đốc].wording" + places,
                        "VIOLATED duties[d].partners[x].wording" + places),
                RuleCase.of(
                        "all places of a slot",
                        listed().slots(slot("a")
                                .withPerformers(asY())
                                .withChairs(asY().withPerson("Lê A"))
                                .withPresentations(presentations()
                                        .withTitle("Tham luận")
                                        .withPresentations(presentation("Đổi mới"))
                                        .withSections(
                                                presentations()
                                                        .withTitle("Tập thể")
                                                        .withPresentations(presentation("Sáng tạo")),
                                                presentations().withPresentations(presentation("Thi đua"))))),
                        "VIOLATED agenda.slots[a].chairs[x, Lê A].wording" + places,
                        "VIOLATED agenda.slots[a].performers[x].wording" + places,
                        "VIOLATED agenda.slots[a].presentations.presentations[Đổi mới].presenter.wording" + places,
                        "VIOLATED agenda.slots[a].presentations.sections[1].presentations[Thi đua].presenter.wording"
                                + places,
                        "VIOLATED agenda.slots[a].presentations.sections[Tập thể].presentations[Sáng tạo].presenter"
                                + ".wording" + places),
                RuleCase.of(
                        "all other places",
                        listed().groups(List.of(group("g").withMembers(asY())))
                                .products(product("p").withPresenter(asY()))
                                .document(document -> document.withContact(asY()))
                                .with(plan -> plan.withFunding(plan.funding().withManager(asY()))),
                        "VIOLATED attendance.groups[g].members[x].wording" + places,
                        "VIOLATED document.contact.wording" + places,
                        "VIOLATED funding.manager.wording" + places,
                        "VIOLATED products[p].presenter.wording" + places),
                RuleCase.of(
                        "a recipient that is one organisation",
                        listed().recipients(recipient("Lãnh đạo Sở X", "x")),
                        "SATISFIED document.recipients[Lãnh đạo Sở X].name" + places),
                RuleCase.of(
                        "a recipient that is one organisation of another name",
                        listed().recipients(recipient("Sở Y", "x")),
                        "VIOLATED document.recipients[Sở Y].name" + places),
                RuleCase.of("a recipient that is none", listed().recipients(recipient("Sở Y")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a recipient that is several",
                        listed().recipients(recipient("Các sở", "x", "y")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a recipient that is a group too",
                        listed().recipients(recipient("Đại biểu", "x").withCoversGroups(GroupId.of("g"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a recipient that refers to another place",
                        listed().recipients(recipient("Như mục II", "x")
                                .withReference(new InternalReference("II", "mục II"))),
                        "NOT_APPLICABLE"));
    }

    /** A plan that lists Sở X. */
    private static Plans listed() {
        return plan().organisations(organisation("x").withName("Sở X").withAliases("SX"));
    }

    private static AssignedDuty written(String wording) {
        return delivers("d", "x").withAssignee(actor("x").withWording(wording));
    }

    private static Actor asY() {
        return actor("x").withWording("Sở Y");
    }

    private static Presentation presentation(String topic) {
        return Presentation.builder().presenter(asY()).topic(topic).build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).containsExactlyInAnyOrderElementsOf(line.verdicts());
    }

    @Test
    void theMessageShowsTheWordsAndTheNames() {
        Finding finding = listed().duties(written("Sở Y")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("An organisation is written \"Sở Y\", which has none of its names: Sở X, SX.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Cơ quan được ghi là \"Sở Y\", không đúng tên nào của cơ quan đó: Sở X, SX.");
    }
}
