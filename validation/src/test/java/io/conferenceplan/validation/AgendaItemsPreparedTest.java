package io.conferenceplan.validation;

import static io.conferenceplan.product.ProductKind.FILM;
import static io.conferenceplan.product.ProductKind.REPORT;
import static io.conferenceplan.product.ProductKind.SPEECH;
import static io.conferenceplan.product.ProductKind.STAFF;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.actor;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaItemsPreparedTest {

    private static final String RULE = "agenda-items-prepared";

    static List<RuleCase> cases() {
        Plans assigned = plan().duties(delivers("d", "x"));
        Plans withFilm = plan().products(product("film", FILM)).duties(delivers("d", "x", "film"));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no duties", plan().slots(slot("a kind=report")), "NOT_APPLICABLE"),
                RuleCase.of("no agenda", assigned, "NOT_APPLICABLE"),
                RuleCase.of("a slot that needs nothing", assigned.slots(slot("a kind=break")), "NOT_APPLICABLE"),
                RuleCase.of("a slot without a kind", assigned.slots(slot("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that a duty delivers",
                        withFilm.slots(slot("a uses=film")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a product that no duty delivers",
                        assigned.products(product("film", FILM)).slots(slot("a uses=film")),
                        "VIOLATED agenda.slots[a], with products[film]"),
                RuleCase.of(
                        "one of two products that no duty delivers",
                        withFilm.products(product("film", FILM), product("light"))
                                .slots(slot("a uses=film uses=light")),
                        "VIOLATED agenda.slots[a], with products[light]"),
                RuleCase.of(
                        "a product that is not there", assigned.slots(slot("a kind=film uses=film")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that a presentation names",
                        assigned.products(product("paper", ProductKind.PAPER))
                                .slots(slot("a kind=presentations")
                                        .withPresentations(presentations()
                                                .withPresentations(Presentation.builder()
                                                        .presenter(actor("x"))
                                                        .product(ProductId.of("paper"))
                                                        .build()))),
                        "VIOLATED agenda.slots[a], with products[paper]"),
                RuleCase.of(
                        "a kind of which a duty delivers a product",
                        withFilm.slots(slot("a kind=film")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a kind of which no duty delivers a product",
                        assigned.products(product("film", FILM)).slots(slot("a kind=film")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a kind of which the only product is for another slot",
                        withFilm.slots(slot("a kind=film"), slot("b uses=film")),
                        "VIOLATED agenda.slots[a]",
                        "SATISFIED agenda.slots[b]"),
                RuleCase.of(
                        "a duty that serves the slot with a product of the kind",
                        withFilm.duties(delivers("d", "x", "film").withSlots(SlotId.of("a")))
                                .slots(slot("a kind=film"), slot("b uses=film")),
                        "SATISFIED agenda.slots[a]",
                        "SATISFIED agenda.slots[b]"),
                RuleCase.of(
                        "a duty that serves the slot and does not say what it delivers",
                        plan().duties(delivers("d", "x").withSlots(SlotId.of("a")))
                                .slots(slot("a kind=film")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of(
                        "a duty that serves the slot with something else",
                        plan().products(product("staff", STAFF))
                                .duties(delivers("d", "x", "staff").withSlots(SlotId.of("a")))
                                .slots(slot("a kind=film")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "two kinds, of which one is prepared",
                        withFilm.slots(slot("a kind=film kind=report")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a slot that contains others",
                        withFilm.slots(slot("a kind=report", slot("b kind=film"))),
                        "SATISFIED agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "a launch with a speech",
                        plan().products(product("speech", SPEECH))
                                .duties(delivers("d", "x", "speech"))
                                .slots(slot("a kind=launch")),
                        "SATISFIED agenda.slots[a]"),
                RuleCase.of("a speech of nobody", assigned.slots(slot("a kind=speech")), "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a speech of the issuer",
                        assigned.issuer("x").slots(slot("a kind=speech by=y by=x")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a speech of a guest",
                        assigned.issuer("x").slots(slot("a kind=speech by=y")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a speech of somebody of no organisation",
                        assigned.issuer("x").slots(slot("a kind=speech").withPerformers(Actor.office("Lãnh đạo tỉnh"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a speech in a plan without an issuer",
                        assigned.slots(slot("a kind=speech").withPerformers(Actor.office("Lãnh đạo tỉnh"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a speech of a guest whose text is named",
                        assigned.issuer("x").products(product("speech", SPEECH)).slots(slot("a by=y uses=speech")),
                        "VIOLATED agenda.slots[a], with products[speech]"),
                RuleCase.of(
                        "a report of a guest",
                        assigned.issuer("x").slots(slot("a kind=report by=y")),
                        "VIOLATED agenda.slots[a]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @CsvSource({
        "arts, an arts programme, chương trình văn nghệ",
        "report, a report, báo cáo",
        "film, a film, phim",
        "presentations, a paper to present, báo cáo tham luận",
        "exchange, a script, kịch bản",
        "speech, a speech, bài phát biểu",
        "award, a list of awards, danh sách khen thưởng",
        "launch, a launch text, nội dung phát động",
        "signing, a pact, giao ước thi đua"
    })
    void aSlotNeeds(String kind, String english, String vietnamese) {
        Finding finding =
                plan().duties(delivers("d", "x")).slots(slot("a kind=" + kind)).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("\"a\" needs what no duty prepares: " + english + ".");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục \"a\" cần nội dung chưa phân công đơn vị nào chuẩn bị: " + vietnamese + ".");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ARTS", "REPORT", "FILM", "PRESENTATIONS", "EXCHANGE", "SPEECH", "AWARD", "LAUNCH", "SIGNING"})
    void aSlotOfAnotherKindNeedsNothing(SlotKind kind) {
        Plans plan = plan().duties(delivers("d", "x")).slots(slot("a").withKinds(kind));

        assertThat(plan.verdicts(RULE)).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void theMessageNamesTheProductsThatNobodyPrepares() {
        Finding finding = plan().duties(delivers("d", "x"))
                .products(
                        product("report", REPORT).withName("Báo cáo tổng kết"),
                        product("film", FILM).withName("Phim"))
                .slots(slot("a uses=report uses=film"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"a\" needs what no duty prepares: Báo cáo tổng kết, Phim.");
    }

    @Test
    void theMessageNamesWhatIsPrepared() {
        Plans withFilm =
                plan().products(product("film", FILM).withName("Phim tư liệu")).duties(delivers("d", "x", "film"));

        assertThat(withFilm.slots(slot("a uses=film")).finding(RULE).message(Locale.ENGLISH))
                .isEqualTo("What \"a\" needs is prepared: Phim tư liệu.");
        assertThat(withFilm.slots(slot("a kind=film kind=film")).finding(RULE).message(VIETNAMESE))
                .isEqualTo("Mục \"a\" đã phân công chuẩn bị nội dung cần thiết: phim.");
    }
}
