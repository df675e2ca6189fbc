package io.conferenceplan.validation;

import static io.conferenceplan.product.ProductKind.FILM;
import static io.conferenceplan.product.ProductKind.PAPER;
import static io.conferenceplan.product.ProductKind.SPEECH;
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
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProductsUsedTest {

    private static final String RULE = "products-used";

    private static final String USED = "SATISFIED products[film], with duties[d]";
    private static final String UNUSED = "VIOLATED products[film], with duties[d]";

    static List<RuleCase> cases() {
        Plans withFilm = plan().products(product("film", FILM)).duties(delivers("d", "x", "film"));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no agenda", withFilm, "NOT_APPLICABLE"),
                RuleCase.of(
                        "a product that no duty delivers",
                        plan().products(product("film", FILM)).slots(slot("a kind=break")),
                        "NOT_APPLICABLE"),
                RuleCase.of("in a slot", withFilm.slots(slot("a uses=film")), USED),
                RuleCase.of("in a slot within a slot", withFilm.slots(slot("a", slot("b uses=film"))), USED),
                RuleCase.of("in no slot", withFilm.slots(slot("a kind=discussion")), UNUSED),
                RuleCase.of(
                        "in a presentation",
                        plan().products(product("paper", PAPER))
                                .duties(delivers("d", "x", "paper"))
                                .slots(slot("a kind=other")
                                        .withPresentations(presentations()
                                                .withSections(presentations()
                                                        .withPresentations(Presentation.builder()
                                                                .presenter(actor("x"))
                                                                .product(ProductId.of("paper"))
                                                                .build())))),
                        "SATISFIED products[paper], with duties[d]"),
                RuleCase.of("beside a slot of its kind without products", withFilm.slots(slot("a kind=film")), USED),
                RuleCase.of(
                        "beside a slot of its kind with another product",
                        withFilm.slots(slot("a kind=film uses=other")),
                        UNUSED),
                RuleCase.of(
                        "a speech beside a launch without products",
                        plan().products(product("speech", SPEECH))
                                .duties(delivers("d", "x", "speech"))
                                .slots(slot("a kind=launch")),
                        "SATISFIED products[speech], with duties[d]"),
                RuleCase.of(
                        "of a duty that serves a slot",
                        withFilm.duties(delivers("d", "x", "film").withSlots(SlotId.of("a")))
                                .slots(slot("a kind=discussion")),
                        USED),
                RuleCase.of(
                        "beside a slot that states neither kind nor product",
                        withFilm.slots(slot("a kind=discussion"), slot("b")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "beside a slot that states no kind but a product",
                        withFilm.slots(slot("a uses=other")),
                        UNUSED),
                RuleCase.of(
                        "within a slot that states no kind",
                        withFilm.slots(slot("a", slot("b kind=discussion"))),
                        UNUSED),
                RuleCase.of(
                        "of two duties",
                        withFilm.duties(delivers("d", "x", "film"), delivers("e", "y", "film"))
                                .slots(slot("a kind=discussion")),
                        "VIOLATED products[film], with duties[d] and duties[e]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARTS", "REPORT", "FILM", "PAPER", "SPEECH", "LAUNCH_TEXT", "PACT"})
    void whatIsMadeToBeHeardOrSeenNeedsASlot(ProductKind kind) {
        assertThat(beside(kind)).containsExactly("VIOLATED products[p], with duties[d]");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ARTS", "REPORT", "FILM", "PAPER", "SPEECH", "LAUNCH_TEXT", "PACT"})
    void whatElseIsPreparedNeedsNone(ProductKind kind) {
        assertThat(beside(kind)).containsExactly("NOT_APPLICABLE");
    }

    private static List<String> beside(ProductKind kind) {
        return plan().products(product("p", kind))
                .duties(delivers("d", "x", "p"))
                .slots(slot("a kind=break"))
                .verdicts(RULE);
    }

    @Test
    void theMessageNamesTheProduct() {
        Finding finding = plan().products(product("film", FILM).withName("Phim tư liệu"))
                .duties(delivers("d", "x", "film"))
                .slots(slot("a kind=break"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"Phim tư liệu\" is prepared, but the agenda has no slot for it.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"Phim tư liệu\" được phân công chuẩn bị,"
                        + " nhưng chương trình không bố trí mục nào để sử dụng.");
    }
}
