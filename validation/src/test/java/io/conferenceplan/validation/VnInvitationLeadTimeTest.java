package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.COLLECTIVE;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.duty.DutyPhase.DURING;
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
import io.conferenceplan.validation.rules.VnInvitationLeadTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnInvitationLeadTimeTest {

    private static final String RULE = "vn-invitation-lead-time";
    private static final String WHENEVER = ", with products[invitations]";
    private static final String DATED = WHENEVER + " and schedule.days";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no event", statePlan(), "NOT_APPLICABLE"),
                RuleCase.of("a Party body", statePlan().issuedBy(PARTY_BODY).days("2024-02-24"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "neither deadline nor issue",
                        plan().issuedBy(COLLECTIVE).days("2024-01-18").duties(sending()),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "due in time, without an issue", due("no later than 2024-01-15"), verdict("SATISFIED", DATED)),
                RuleCase.of("due a day later", due("no later than 2024-01-16"), verdict("VIOLATED", DATED)),
                RuleCase.of("due before that day", due("before 2024-01-16"), verdict("SATISFIED", DATED)),
                RuleCase.of("due before the next", due("before 2024-01-17"), verdict("VIOLATED", DATED)),
                RuleCase.of(
                        "due in a span",
                        due("no later than 2024-01-15/2024-01-16"),
                        verdict(
                                "UNDETERMINED",
                                ", decided by duties[send].deadline, with products[invitations] and schedule.days")),
                RuleCase.of(
                        "a tentative deadline",
                        due("dk no later than 2024-01-15"),
                        verdict("SATISFIED", " tentative" + DATED)),
                RuleCase.of(
                        "an event in a span",
                        due("no later than 2024-01-15").days("2024-01-17/2024-01-18"),
                        verdict(
                                "UNDETERMINED",
                                ", decided by schedule.days, with products[invitations] and schedule.days")),
                RuleCase.of(
                        "due on the Friday before Monday",
                        dueBeforeMonday("no later than 2024-01-12"),
                        verdict("VIOLATED", DATED)),
                RuleCase.of(
                        "due on the Wednesday before it",
                        dueBeforeMonday("no later than 2024-01-10"),
                        verdict("SATISFIED", DATED)),
                RuleCase.of(
                        "holidays are no working days",
                        due("no later than 2024-04-12").days("2024-04-19"),
                        verdict("SATISFIED", DATED)),
                RuleCase.of(
                        "three working days before the event, whenever that is",
                        statePlan().products(invitations()).duties(sending("3 working days before the event")),
                        verdict("SATISFIED", WHENEVER)),
                RuleCase.of(
                        "two working days before the event, whenever that is",
                        statePlan().products(invitations()).duties(sending("2 working days before the event")),
                        verdict("VIOLATED", WHENEVER)),
                RuleCase.of(
                        "two days before the event, whenever that is",
                        statePlan().products(invitations()).duties(sending("2 days before the event")),
                        verdict("VIOLATED", WHENEVER)),
                RuleCase.of(
                        "three days before an event without a date",
                        statePlan().products(invitations()).duties(sending("3 days before the event")),
                        "NOT_APPLICABLE duties[send].deadline, with products[invitations]"),
                RuleCase.of(
                        "three days before a Thursday", due("3 days before the event"), verdict("SATISFIED", DATED)),
                RuleCase.of(
                        "three days before a Monday",
                        dueBeforeMonday("3 days before the event"),
                        verdict("VIOLATED", DATED)),
                RuleCase.of(
                        "three days before any day of a week",
                        due("3 days before the event").days("2024-03-04/2024-03-10"),
                        verdict(
                                "UNDETERMINED",
                                ", decided by schedule.days, with products[invitations] and schedule.days")),
                RuleCase.of(
                        "five days before any day of a week",
                        due("5 days before the event").days("2024-03-04/2024-03-10"),
                        verdict("SATISFIED", DATED)),
                RuleCase.of(
                        "five days before any day of four years are too many to try",
                        due("5 days before the event").days("2024-01-01/2027-12-31"),
                        verdict(
                                "UNDETERMINED",
                                ", decided by schedule.days, with products[invitations] and schedule.days")),
                RuleCase.of(
                        "the issue does not count beside a deadline",
                        due("no later than 2024-01-15").issued("2024-01-17"),
                        verdict("SATISFIED", DATED)),
                RuleCase.of(
                        "issued in time",
                        statePlan().issued("2024-01-15").days("2024-01-18"),
                        "SATISFIED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "issued a day later",
                        statePlan().issued("2024-01-16").days("dk 2024-01-18"),
                        "VIOLATED document.issueDate tentative, with schedule.days"),
                RuleCase.of(
                        "issued on a day that is not final",
                        statePlan().issued("dk 2024-01-16").days("2024-01-18"),
                        "VIOLATED document.issueDate tentative, with schedule.days"),
                RuleCase.of(
                        "issued in a month before",
                        statePlan().issued("2019-12").days("2020-01-16"),
                        "SATISFIED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "issued in the month of the event",
                        statePlan().issued("2024-01").days("2024-01-18"),
                        "UNDETERMINED document.issueDate, decided by document.issueDate, with schedule.days"),
                RuleCase.of(
                        "a deadline of other things",
                        statePlan()
                                .days("2024-02-24")
                                .products(product("invitations"))
                                .duties(sending("no later than 2024-02-24")),
                        "VIOLATED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "a deadline of a product that is none",
                        statePlan().days("2024-02-24").duties(sending("no later than 2024-02-24")),
                        "VIOLATED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "a deadline during the event",
                        statePlan()
                                .days("2024-03-24")
                                .products(invitations())
                                .duties(sending("no later than 2024-03-24").withPhase(DURING)),
                        "SATISFIED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "a plan of the day before the decision",
                        statePlan().issued("2018-12-24").days("2018-12-25"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a plan of the day of the decision",
                        statePlan().issued("2018-12-25").days("2018-12-26"),
                        "VIOLATED document.issueDate, with schedule.days"),
                RuleCase.of(
                        "issued too late unless before the decision",
                        statePlan().issued("2018-12-24/2018-12-25").days("2018-12-26"),
                        "UNDETERMINED document.issueDate, decided by document.issueDate, with schedule.days"),
                RuleCase.of(
                        "due in time if the law is in force at all",
                        plan().issuedBy(COLLECTIVE)
                                .days("2018-12-24/2018-12-25")
                                .products(invitations())
                                .duties(sending("3 working days before the event")),
                        verdict("UNDETERMINED", ", decided by schedule.days" + WHENEVER)));
    }

    /** Invitations to an event on Thursday 18/01/2024 of a plan without a day of issue. */
    private static Plans due(String deadline) {
        return plan().issuedBy(COLLECTIVE)
                .days("2024-01-18")
                .products(invitations())
                .duties(sending(deadline));
    }

    private static Plans dueBeforeMonday(String deadline) {
        return due(deadline).days("2024-01-15");
    }

    private static WorkProduct invitations() {
        return product("invitations", ProductKind.INVITATIONS);
    }

    private static AssignedDuty sending() {
        return duty("send").withProducts(ProductId.of("invitations"));
    }

    private static AssignedDuty sending(String deadline) {
        return duty("send", deadline).withProducts(ProductId.of("invitations"));
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
    void theMessageNamesTheLastDayInTime() {
        Finding finding = due("no later than 2024-01-16").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The duty \"send\" is due no later than 2024-01-16, too late for an event that begins 2024-01-18:"
                                + " at least 3 working days before, that is by 2024-01-15, are asked for by"
                                + " Quyết định 45/2018/QĐ-TTg.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Nhiệm vụ \"send\" có hạn chậm nhất 16/01/2024, quá muộn so với hội nghị khai mạc 18/01/2024:"
                                + " theo Quyết định 45/2018/QĐ-TTg phải trước ít nhất 3 ngày làm việc, tức chậm nhất 15/01/2024.");
    }

    @Test
    void theMessageOfAPlanThatIsIssuedTooLate() {
        Finding finding = statePlan().issued("2024-01-16").days("2024-01-18").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The plan was issued 2024-01-16, so that invitations to an event that begins 2024-01-18 come too"
                                + " late: Quyết định 45/2018/QĐ-TTg asks for at least 3 working days before, that is by 2024-01-15.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch ban hành 16/01/2024, không kịp gửi giấy mời dự hội nghị khai mạc 18/01/2024: theo"
                        + " Quyết định 45/2018/QĐ-TTg phải trước ít nhất 3 ngày làm việc, tức chậm nhất 15/01/2024.");
    }

    @Test
    void theDescriptionSaysWhereItIsNotTight() {
        assertThat(new VnInvitationLeadTime().descriptor().notTight())
                .contains(
                        "the deadline counts calendar days before an event that may begin on any of more than 1100 days");
    }

    @Test
    void theNumberOfWorkingDaysCanBeSet() {
        RuleEngine engine = Plans.engine(RULE, "workingDays", 5);

        assertThat(due("no later than 2024-01-11").verdicts(engine)).containsExactly(verdict("SATISFIED", DATED));
        assertThat(due("no later than 2024-01-12").verdicts(engine)).containsExactly(verdict("VIOLATED", DATED));
        assertThat(due("4 working days before the event").verdicts(engine))
                .containsExactly(verdict("VIOLATED", WHENEVER));
        assertThat(due("4 days before the event").verdicts(engine)).containsExactly(verdict("VIOLATED", WHENEVER));
    }
}
