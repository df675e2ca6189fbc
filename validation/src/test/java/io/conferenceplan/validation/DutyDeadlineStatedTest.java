package io.conferenceplan.validation;

import static io.conferenceplan.duty.DutyPhase.AFTER;
import static io.conferenceplan.duty.DutyPhase.DURING;
import static io.conferenceplan.duty.DutyRole.COORDINATE;
import static io.conferenceplan.duty.DutyRole.LEAD;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.time.Deadline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyDeadlineStatedTest {

    private static final String RULE = "duty-deadline-stated";
    private static final String DUE = "no later than 2024-01-11";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no duty", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a duty without a product", plan().duties(duty("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a duty without a product that has a deadline",
                        plan().duties(duty("a", DUE)),
                        "NOT_APPLICABLE"),
                RuleCase.of("no deadline", plan().duties(delivers("a", "x", "film")), "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "a deadline", plan().duties(due(delivers("a", "x", "film"))), "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "a tentative deadline",
                        plan().duties(delivers("a", "x", "film").withDeadline(stated("dk " + DUE, Deadline::parse))),
                        "SATISFIED duties[a].deadline tentative"),
                RuleCase.of(
                        "a relative deadline",
                        plan().duties(delivers("a", "x", "film")
                                .withDeadline(stated("5 days before the event", Deadline::parse))),
                        "SATISFIED duties[a].deadline"),
                RuleCase.of(
                        "during the event",
                        plan().duties(delivers("a", "x", "film").withPhase(DURING)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "after the event",
                        plan().duties(delivers("a", "x", "film").withPhase(AFTER)),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "who coordinates what nobody leads",
                        plan().duties(delivers("a", "x", COORDINATE, "film")),
                        "VIOLATED duties[a].deadline"),
                RuleCase.of(
                        "who coordinates what another leads",
                        plan().duties(delivers("a", "x", COORDINATE, "film"), delivers("b", "y", LEAD, "film")),
                        "VIOLATED duties[b].deadline"),
                RuleCase.of(
                        "who coordinates what another without a role word leads",
                        plan().duties(delivers("a", "x", COORDINATE, "film"), due(delivers("b", "y", "film"))),
                        "SATISFIED duties[b].deadline"),
                RuleCase.of(
                        "who leads what another has a deadline for",
                        plan().duties(delivers("a", "x", LEAD, "film"), due(delivers("b", "y", LEAD, "film"))),
                        "VIOLATED duties[a].deadline",
                        "SATISFIED duties[b].deadline"),
                RuleCase.of(
                        "who coordinates two products of which one is led",
                        plan().duties(
                                        delivers("a", "x", COORDINATE, "film", "script"),
                                        due(delivers("b", "y", LEAD, "film"))),
                        "VIOLATED duties[a].deadline",
                        "SATISFIED duties[b].deadline"),
                RuleCase.of(
                        "who coordinates two products that are led",
                        plan().duties(
                                        delivers("a", "x", COORDINATE, "film", "script"),
                                        due(delivers("b", "y", LEAD, "film")),
                                        due(delivers("c", "z", LEAD, "script"))),
                        "SATISFIED duties[b].deadline",
                        "SATISFIED duties[c].deadline"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheDutyAndWhoHasIt() {
        Finding finding = plan().organisation("x", "Sở Nội vụ")
                .duties(delivers("a", "x", "film"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The duty \"a\" (Sở Nội vụ) has no deadline.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Nhiệm vụ \"a\" (Sở Nội vụ) không có thời hạn hoàn thành.");
    }

    @Test
    void theMessageSaysThatThereIsADeadline() {
        Finding finding = plan().duties(due(delivers("a", "x", "film"))).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The duty \"a\" (x) has a deadline: no later than 2024-01-11.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Nhiệm vụ \"a\" (x) có thời hạn hoàn thành: chậm nhất 11/01/2024.");
    }

    @Test
    void theMessageSaysThatNothingIsDelivered() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("No duty that needs a deadline delivers a work product.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Không có nhiệm vụ nào có sản phẩm và cần nêu thời hạn.");
    }

    private static AssignedDuty due(AssignedDuty duty) {
        return duty.withDeadline(stated(DUE, Deadline::parse));
    }
}
