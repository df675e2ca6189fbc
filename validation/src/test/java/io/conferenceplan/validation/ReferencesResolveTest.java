package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.dependent;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesResolveTest {

    private static final String RULE = "references-resolve";

    private static final OrganisationId NOBODY = OrganisationId.of("nobody");
    private static final Actor ACTOR = Actor.organisation(NOBODY);
    private static final InternalReference REFERENCE = new InternalReference("II.3", "khoản 3 mục II");

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("nothing referred to", plan().slots(slot("a")).products(product("film")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "all that is referred to is there",
                        plan().organisation("so", "Sở")
                                .slots(slot("a", slot("b uses=film")))
                                .products(product("film"))
                                .duties(
                                        delivers("d", "so", "film", "film").withSlots(SlotId.of("b")),
                                        dependent("e", "d")),
                        "SATISFIED organisations",
                        "SATISFIED agenda.slots",
                        "SATISFIED products",
                        "SATISFIED duties"),
                RuleCase.of(
                        "one of two is there",
                        plan().products(product("film")).slots(slot("a uses=film uses=phim")),
                        "VIOLATED agenda.slots[a].products[phim]"),
                RuleCase.of(
                        "the same id twice in a list",
                        plan().slots(slot("a uses=phim uses=phim")),
                        "VIOLATED agenda.slots[a].products[phim]"),
                RuleCase.of(
                        "the id of a part of another kind",
                        plan().products(product("film")).duties(dependent("a", "film")),
                        "VIOLATED duties[a].dependsOn[film]"),
                RuleCase.of(
                        "a group of a recipient",
                        document(recipients(recipient("Như trên").withCoversGroups(GroupId.of("press"))))
                                .groups(List.of(group("press"))),
                        "SATISFIED attendance.groups"),
                RuleCase.of(
                        "an id of two parts",
                        plan().products(product("film"), product("script"), product("film"))
                                .slots(slot("a uses=film")),
                        "VIOLATED products[film], with products[film]"),
                RuleCase.of(
                        "an id of three parts, one within the other",
                        plan().slots(slot("a", slot("b")), slot("b", slot("b"))),
                        "VIOLATED agenda.slots[b], with agenda.slots[a].slots[b] and agenda.slots[b].slots[b]"),
                RuleCase.of(
                        "an id of two parts, and one of none",
                        plan().duties(dependent("a"), dependent("a", "b")),
                        "VIOLATED duties[a], with duties[a]",
                        "VIOLATED duties[a].dependsOn[b]"),
                RuleCase.of(
                        "a section",
                        document(recipients(referring("Như trên", REFERENCE)).withSections(section("II.3"))),
                        "SATISFIED document.recipients[Như trên].reference.target"),
                RuleCase.of(
                        "another section",
                        document(recipients(referring("Như trên", REFERENCE)).withSections(section("II"))),
                        "VIOLATED document.recipients[Như trên].reference.target"),
                RuleCase.of(
                        "a reference where no sections are listed",
                        document(recipients(referring("Như trên", REFERENCE)).withAnnexes(annex("Phụ lục 1"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an annex where no sections are listed",
                        document(recipients(referring("Như trên", new InternalReference("PL", "phụ lục")))
                                .withAnnexes(annex("PL"))),
                        "SATISFIED document.recipients[Như trên].reference.target"),
                RuleCase.of("nothing there", dangling(), DANGLING));
    }

    private static final String[] DANGLING = Stream.of(
                    "document.issuer.organisation",
                    "document.bases[1/QĐ].issuer",
                    "document.contact.organisation",
                    "document.recipients[Như trên].covers[nobody]",
                    "attendance.groups[press].members[nobody].organisation",
                    "agenda.slots[a].performers[nobody].organisation",
                    "agenda.slots[a].chairs[nobody].organisation",
                    "agenda.slots[a].presentations.presentations[nobody].presenter.organisation",
                    "agenda.slots[a].presentations.sections[0].presentations[nobody].presenter.organisation",
                    "products[film].presenter.organisation",
                    "duties[d].assignee.organisation",
                    "duties[d].carriedOutBy.organisation",
                    "duties[d].partners[nobody].organisation",
                    "duties[d].deliverTo.organisation",
                    "duties[d].deliverVia.organisation",
                    "funding.sources[Quỹ].organisation",
                    "funding.manager.organisation",
                    "organisations[so].parent",
                    "organisations[so].members[nobody]",
                    "document.recipients[Như trên].coversGroups[nobody]",
                    "document.annexes[PL].listsSlot",
                    "duties[d].slots[nothing]",
                    "agenda.slots[a].products[nothing]",
                    "agenda.slots[a].presentations.presentations[nobody].product",
                    "duties[d].products[nothing]",
                    "duties[d].dependsOn[nothing]",
                    "document.references[khoản 3 mục II].target",
                    "document.recipients[Như trên].reference.target")
            .map("VIOLATED "::concat)
            .toArray(String[]::new);

    /** A plan in which every reference leads nowhere. */
    private static Plans dangling() {
        ProductId nothing = ProductId.of("nothing");
        return Plans.of(document(danglingDocument())
                .groups(List.of(group("press").withMembers(ACTOR)))
                .slots(slot("a uses=nothing")
                        .withPerformers(ACTOR)
                        .withChairs(ACTOR)
                        .withPresentations(presentations(ACTOR)
                                .withPresentations(presentations(ACTOR)
                                        .presentations()
                                        .get(0)
                                        .withProduct(nothing))
                                .withSections(presentations(ACTOR))))
                .products(product("film").withPresenter(ACTOR))
                .duties(delivers("d", "nobody", "nothing")
                        .withCarriedOutBy(ACTOR)
                        .withPartners(ACTOR)
                        .withDependsOn(DutyId.of("nothing"))
                        .withSlots(SlotId.of("nothing"))
                        .withDeliverTo(ACTOR)
                        .withDeliverVia(ACTOR))
                .value()
                .withFunding(Funding.builder()
                        .addSource(FundingSource.builder()
                                .name("Quỹ")
                                .organisation(NOBODY)
                                .build())
                        .manager(ACTOR)
                        .build())
                .withOrganisations(Organisation.builder()
                        .id(OrganisationId.of("so"))
                        .name("Sở")
                        .parent(NOBODY)
                        .addMember(NOBODY)
                        .build()));
    }

    private static PlanDocument danglingDocument() {
        return recipients(referring("Như trên", REFERENCE).withCovers(NOBODY).withCoversGroups(GroupId.of("nobody")))
                .withIssuer(Issuer.builder()
                        .kind(IssuerKind.OTHER)
                        .organisation(NOBODY)
                        .build())
                .withBases(LegalBasis.builder()
                        .type(BasisType.DECISION)
                        .number("1/QĐ")
                        .issuer(NOBODY)
                        .build())
                .withSections(section("I"))
                .withReferences(REFERENCE)
                .withContact(ACTOR)
                .withAnnexes(annex("PL").withListsSlot(SlotId.of("nothing")));
    }

    private static Plans document(PlanDocument document) {
        return Plans.of(plan().value().withDocument(document));
    }

    private static PlanDocument recipients(Recipient recipient) {
        return PlanDocument.empty().withRecipients(recipient);
    }

    private static Recipient referring(String name, InternalReference reference) {
        return recipient(name).withReference(reference);
    }

    private static Recipient recipient(String name) {
        return Recipient.builder().name(name).build();
    }

    private static DocumentSection section(String label) {
        return DocumentSection.builder().label(label).build();
    }

    private static Annex annex(String label) {
        return Annex.builder().label(label).title("Danh sách").build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    /** A member that is added to these belongs into the plan in which every reference leads nowhere. */
    @Test
    void theseMembersOfAPlanReferToItsParts() {
        assertThat(ReferringMembers.of(ConferencePlan.class))
                .containsExactlyInAnyOrder(
                        "Actor.organisation",
                        "AgendaSlot.chairs",
                        "AgendaSlot.performers",
                        "AgendaSlot.products",
                        "Annex.listsSlot",
                        "AssignedDuty.assignee",
                        "AssignedDuty.carriedOutBy",
                        "AssignedDuty.deliverTo",
                        "AssignedDuty.deliverVia",
                        "AssignedDuty.dependsOn",
                        "AssignedDuty.partners",
                        "AssignedDuty.products",
                        "AssignedDuty.slots",
                        "Funding.manager",
                        "FundingSource.organisation",
                        "Issuer.organisation",
                        "LegalBasis.issuer",
                        "Organisation.members",
                        "Organisation.parent",
                        "ParticipantGroup.members",
                        "PlanDocument.contact",
                        "PlanDocument.references",
                        "Presentation.presenter",
                        "Presentation.product",
                        "Recipient.covers",
                        "Recipient.coversGroups",
                        "Recipient.reference",
                        "WorkProduct.presenter");
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().slots(slot("a uses=phim")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The plan lists no work product with the id \"phim\", which is meant here.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch không có sản phẩm nào mang mã \"phim\" được dẫn chiếu ở đây.");
    }

    @Test
    void theMessageSaysWhichSectionIsNotThere() {
        Finding finding = document(recipients(referring("Như trên", REFERENCE)).withSections(section("II")))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"khoản 3 mục II\" refers to II.3, but the plan has no such section or annex.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"khoản 3 mục II\" dẫn chiếu đến II.3, nhưng kế hoạch không có mục hoặc phụ lục này.");
    }

    @Test
    void theMessageSaysThatAnIdIsAmbiguous() {
        Finding finding = plan().products(product("film"), product("film")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The id \"film\" belongs to 2 parts of the plan; a reference to it is ambiguous.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mã \"film\" được dùng cho 2 nội dung của kế hoạch; dẫn chiếu đến mã này không rõ ràng.");
    }
}
