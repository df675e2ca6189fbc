package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.COLLECTIVE;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.duty.DutyPhase.AFTER;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.rules.VnDocumentsLeadTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnDocumentsLeadTimeTest {

    private static final String RULE = "vn-documents-lead-time";
    private static final String WHENEVER = ", with products[documents]";
    private static final String DATED = WHENEVER + " and schedule.days";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no deadline", statePlan().days("2024-02-24"), "NOT_APPLICABLE"),
                RuleCase.of("a Party body", due("no later than 2024-01-18").issuedBy(PARTY_BODY), "NOT_APPLICABLE"),
                RuleCase.of(
                        "documents that are not for delegates",
                        due("no later than 2024-01-18").products(product("documents", ProductKind.DOCUMENTS)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "meals for delegates",
                        due("no later than 2024-01-18")
                                .products(product("documents", ProductKind.REFRESHMENTS)
                                        .withForDelegates(true)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "documents after the event",
                        due("no later than 2024-01-18")
                                .duties(sending("no later than 2024-01-18").withPhase(AFTER)),
                        "NOT_APPLICABLE"),
                RuleCase.of("due in time", due("no later than 2024-01-15"), verdict("SATISFIED", DATED)),
                RuleCase.of("due a day later", due("no later than 2024-01-16"), verdict("VIOLATED", DATED)),
                RuleCase.of(
                        "due in a span",
                        due("no later than 2024-01-15/2024-01-16"),
                        verdict("UNDETERMINED", ", decided by duties[send].deadline" + DATED)),
                RuleCase.of(
                        "three working days before the event",
                        due("3 working days before the event"),
                        verdict("SATISFIED", WHENEVER)),
                RuleCase.of(
                        "two working days before the event",
                        due("2 working days before the event"),
                        verdict("VIOLATED", WHENEVER)),
                RuleCase.of(
                        "an event before the decision",
                        due("2 days before the event").days("2018-12-24"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an event from the decision",
                        due("2 days before the event").days("2018-12-25"),
                        verdict("VIOLATED", WHENEVER)),
                RuleCase.of(
                        "an event perhaps before the decision",
                        due("dk 2 days before the event").days("2018-12-24/2018-12-25"),
                        verdict("UNDETERMINED", " tentative, decided by schedule.days" + WHENEVER)),
                RuleCase.of(
                        "two documents of one duty",
                        due("no later than 2024-01-15")
                                .products(documents(), documents().withId(ProductId.of("map")))
                                .duties(sending("no later than 2024-01-15")
                                        .withProducts(
                                                ProductId.of("documents"),
                                                ProductId.of("map"),
                                                ProductId.of("documents"))),
                        "SATISFIED duties[send].deadline, with products[documents] and products[map] and schedule.days"));
    }

    /** Documents for an event on Thursday 18/01/2024 of a plan without a day of issue. */
    private static Plans due(String deadline) {
        return plan().issuedBy(COLLECTIVE)
                .days("2024-01-18")
                .products(documents())
                .duties(sending(deadline));
    }

    private static WorkProduct documents() {
        return product("documents", ProductKind.DOCUMENTS).withForDelegates(true);
    }

    private static AssignedDuty sending(String deadline) {
        return duty("send", deadline).withProducts(ProductId.of("documents"));
    }

    private static String verdict(String outcome, String rest) {
        return outcome + " duties[send].deadline" + rest;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageOfADeadlineThatIsTooLateWheneverTheEventIs() {
        Finding finding = due("2 days before the event").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The duty \"send\" is due 2 days before the event: Quyết định 45/2018/QĐ-TTg asks for at least 3"
                                + " working days before the event.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Nhiệm vụ \"send\" có hạn trước ngày tổ chức 2 ngày: theo Quyết định 45/2018/QĐ-TTg phải trước hội"
                                + " nghị ít nhất 3 ngày làm việc.");
    }

    @Test
    void theDescriptionSaysWhereItIsNotTight() {
        assertThat(new VnDocumentsLeadTime().descriptor().notTight())
                .contains(
                        "the deadline counts calendar days before an event that may begin on any of more than 1100 days");
    }

    @Test
    void theNumberOfWorkingDaysCanBeSet() {
        RuleEngine engine = Plans.engine(RULE, "workingDays", 2);

        assertThat(due("no later than 2024-01-16").verdicts(engine)).containsExactly(verdict("SATISFIED", DATED));
        assertThat(due("no later than 2024-01-17").verdicts(engine)).containsExactly(verdict("VIOLATED", DATED));
    }
}
