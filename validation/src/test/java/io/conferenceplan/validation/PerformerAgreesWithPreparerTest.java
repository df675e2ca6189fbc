package io.conferenceplan.validation;

import static io.conferenceplan.duty.DutyRole.COORDINATE;
import static io.conferenceplan.product.ProductKind.FILM;
import static io.conferenceplan.product.ProductKind.PAPER;
import static io.conferenceplan.product.ProductKind.REPORT;
import static io.conferenceplan.product.ProductKind.SPEECH;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.actor;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.organisation;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PerformerAgreesWithPreparerTest {

    private static final String RULE = "performer-agrees-with-preparer";

    private static final String AGREE = "SATISFIED agenda.slots[a].products[p]";
    private static final String DIFFER = "VIOLATED agenda.slots[a].products[p]";

    static List<RuleCase> cases() {
        Plans report = plan().products(product("p", REPORT)).duties(delivers("d", "x", "p"));
        Actor chairman = Actor.office("Chủ tịch", OrganisationId.of("x"));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no performers", report.slots(slot("a uses=p")), "NOT_APPLICABLE"),
                RuleCase.of("no products", report.slots(slot("a by=y")), "NOT_APPLICABLE"),
                RuleCase.of("a product that is not there", plan().slots(slot("a by=y uses=p")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that nobody prepares",
                        plan().products(product("p", REPORT)).slots(slot("a by=y uses=p")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that nobody leads",
                        report.duties(delivers("d", "x", COORDINATE, "p")).slots(slot("a by=y uses=p")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that no organisation leads",
                        report.duties(duty("d").withProducts(ProductId.of("p"))).slots(slot("a by=y uses=p")),
                        "NOT_APPLICABLE"),
                RuleCase.of("the preparer", report.slots(slot("a by=x uses=p")), AGREE),
                RuleCase.of("another", report.slots(slot("a by=y uses=p")), DIFFER),
                RuleCase.of(
                        "one who coordinates",
                        report.duties(delivers("d", "x", "p"), delivers("e", "y", COORDINATE, "p"))
                                .slots(slot("a by=y uses=p")),
                        DIFFER),
                RuleCase.of(
                        "one of several who lead",
                        report.duties(delivers("d", "x", "p"), delivers("e", "y", "p"))
                                .slots(slot("a by=y uses=p")),
                        AGREE),
                RuleCase.of(
                        "none of several, one of whom is unknown",
                        report.duties(delivers("d", "x", "p"), duty("e").withProducts(ProductId.of("p")))
                                .slots(slot("a by=y uses=p")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "who carries out the duty",
                        report.duties(delivers("d", "x", "p").withCarriedOutBy(actor("y")))
                                .slots(slot("a by=y uses=p")),
                        AGREE),
                RuleCase.of("the preparer and another", report.slots(slot("a by=y by=x uses=p")), AGREE),
                RuleCase.of("two others", report.slots(slot("a by=y by=z uses=p")), DIFFER),
                RuleCase.of(
                        "another and somebody of no organisation",
                        report.slots(slot("a by=y uses=p").withPerformers(actor("y"), Actor.office("Đại diện"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an office of the preparer",
                        report.slots(slot("a uses=p").withPerformers(chairman)),
                        AGREE),
                RuleCase.of(
                        "a part of the preparer",
                        report.organisations(organisation("y").withParent(OrganisationId.of("x")))
                                .slots(slot("a by=y uses=p")),
                        AGREE),
                RuleCase.of(
                        "the whole of which the preparer is a part",
                        report.organisations(organisation("x").withParent(OrganisationId.of("y")))
                                .slots(slot("a by=y uses=p")),
                        AGREE),
                RuleCase.of("the issuer", report.issuer("y").slots(slot("a by=y uses=p")), "NOT_APPLICABLE"),
                RuleCase.of("the issuer, who prepared it", report.issuer("x").slots(slot("a by=x uses=p")), AGREE),
                RuleCase.of(
                        "another than the issuer, who prepared it",
                        report.issuer("x").slots(slot("a by=y uses=p")),
                        DIFFER),
                RuleCase.of("named twice", report.slots(slot("a by=y uses=p uses=p")), DIFFER),
                RuleCase.of("presented by the author", paper().slots(presented("x")), "SATISFIED " + PRESENTED),
                RuleCase.of("presented by another", paper().slots(presented("y")), "VIOLATED " + PRESENTED),
                RuleCase.of(
                        "presented by the author in a slot that another runs",
                        paper().slots(presented("x").withPerformers(actor("y")).withProducts(ProductId.of("p"))),
                        "SATISFIED " + PRESENTED),
                RuleCase.of(
                        "presented twice, once by another",
                        paper().slots(slot("a")
                                .withPresentations(presentations()
                                        .withPresentations(
                                                presentation("Đổi mới", "y"), presentation("Sáng tạo", "x")))),
                        "VIOLATED " + PRESENTED,
                        "SATISFIED agenda.slots[a].presentations.presentations[Sáng tạo].product"),
                RuleCase.of(
                        "a paper in a slot that another runs", paper().slots(slot("a by=y uses=p")), "NOT_APPLICABLE"),
                RuleCase.of("a speech of another", speech(chairman).slots(slot("a by=y uses=p")), DIFFER),
                RuleCase.of("a speech of the organisation", speech(chairman).slots(slot("a by=x uses=p")), AGREE),
                RuleCase.of(
                        "a speech of the same office",
                        speech(chairman).slots(slot("a uses=p").withPerformers(chairman.withWording("CT"))),
                        AGREE),
                RuleCase.of(
                        "a speech of another office",
                        speech(chairman)
                                .slots(slot("a uses=p")
                                        .withPerformers(Actor.office("Phó Chủ tịch", OrganisationId.of("x")))),
                        DIFFER),
                RuleCase.of(
                        "a speech of another person",
                        speech(chairman.withPerson("Lê A"))
                                .slots(slot("a uses=p").withPerformers(chairman.withPerson("Lê B"))),
                        DIFFER),
                RuleCase.of(
                        "a speech of somebody of whom other things are stated",
                        speech(Actor.office("Chủ tịch")).slots(slot("a by=x uses=p")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a report whose presenter is stated",
                        report.products(product("p", REPORT).withPresenter(actor("y")))
                                .slots(slot("a by=y uses=p")),
                        AGREE));
    }

    private static final String PRESENTED = "agenda.slots[a].presentations.presentations[Đổi mới].product";

    private static Plans paper() {
        return plan().products(product("p", PAPER)).duties(delivers("d", "x", "p"));
    }

    private static AgendaSlot presented(String presenter) {
        return slot("a kind=presentations")
                .withPresentations(presentations().withPresentations(presentation("Đổi mới", presenter)));
    }

    private static Presentation presentation(String topic, String presenter) {
        return Presentation.builder()
                .presenter(actor(presenter))
                .topic(topic)
                .product(ProductId.of("p"))
                .build();
    }

    private static Plans speech(Actor presenter) {
        return plan().products(product("p", SPEECH).withPresenter(presenter)).duties(delivers("d", "z", "p"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "FILM", "ARTS"})
    void whoeverPreparesAlsoPerforms(ProductKind kind) {
        assertThat(performedByAnother(kind)).containsExactly(DIFFER);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REPORT", "FILM", "ARTS"})
    void anythingElseIsPreparedForOthers(ProductKind kind) {
        assertThat(performedByAnother(kind)).containsExactly("NOT_APPLICABLE");
    }

    private static List<String> performedByAnother(ProductKind kind) {
        return plan().products(product("p", kind))
                .duties(delivers("d", "x", "p"))
                .slots(slot("a by=y uses=p"))
                .verdicts(RULE);
    }

    @Test
    void theMessageNamesPreparersAndPerformers() {
        Finding finding = plan().organisation("y", "Đài PTTH")
                .products(product("film", FILM).withName("Phim"))
                .duties(delivers("d", "x", "film"), delivers("e", "x", "film"))
                .slots(slot("a by=y uses=film"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"Phim\" is prepared by x, but in \"a\" it is performed by Đài PTTH.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"Phim\" do x chủ trì chuẩn bị, nhưng tại mục \"a\" lại do Đài PTTH thực hiện.");
    }

    @Test
    void theMessageNamesTheStatedPresenter() {
        Finding finding = speech(Actor.office("Chủ tịch", OrganisationId.of("x")))
                .slots(slot("a by=y uses=p"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"p\" is meant to be presented by Chủ tịch, x, but in \"a\" it is performed by y.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"p\" dự kiến do Chủ tịch, x trình bày, nhưng tại mục \"a\" lại ghi y thực hiện.");
    }
}
