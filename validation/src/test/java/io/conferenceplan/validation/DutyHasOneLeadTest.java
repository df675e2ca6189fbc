package io.conferenceplan.validation;

import static io.conferenceplan.duty.DutyRole.COORDINATE;
import static io.conferenceplan.duty.DutyRole.LEAD;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.AssignedDuty;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyHasOneLeadTest {

    private static final String RULE = "duty-has-one-lead";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a product that no duty delivers", plan().products(product("film")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a duty without a product",
                        plan().products(product("film")).duties(delivers("a", "x")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "one lead",
                        plan().products(product("film"))
                                .duties(delivers("a", "x", LEAD, "film"), delivers("b", "y", COORDINATE, "film")),
                        "SATISFIED products[film], with duties[a] and duties[b]"),
                RuleCase.of(
                        "without a role word one leads",
                        plan().products(product("film")).duties(delivers("a", "x", "film")),
                        "SATISFIED products[film], with duties[a]"),
                RuleCase.of(
                        "only coordination",
                        plan().products(product("film")).duties(delivers("a", "x", COORDINATE, "film")),
                        "VIOLATED products[film], with duties[a]"),
                RuleCase.of(
                        "two leads",
                        plan().products(product("film"))
                                .duties(delivers("a", "x", LEAD, "film"), delivers("b", "y", "film")),
                        "VIOLATED products[film], with duties[a] and duties[b]"),
                RuleCase.of(
                        "one that leads twice",
                        plan().products(product("film"))
                                .duties(delivers("a", "x", LEAD, "film"), delivers("b", "x", "film")),
                        "SATISFIED products[film], with duties[a] and duties[b]"),
                RuleCase.of(
                        "one that leads twice in other words",
                        plan().products(product("film"))
                                .duties(
                                        delivers("a", "x", LEAD, "film"),
                                        inOtherWords(delivers("b", "x", LEAD, "film"))),
                        "SATISFIED products[film], with duties[a] and duties[b]"),
                RuleCase.of(
                        "three leads",
                        plan().products(product("film"))
                                .duties(
                                        delivers("a", "x", "film"),
                                        delivers("b", "y", "film"),
                                        delivers("c", "z", "film")),
                        "VIOLATED products[film], with duties[a] and duties[b] and duties[c]"),
                RuleCase.of(
                        "a product that is none", plan().duties(delivers("a", "x", LEAD, "film")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "two products of one duty",
                        plan().products(product("film"), product("script"))
                                .duties(delivers("a", "x", LEAD, "film", "script")),
                        "SATISFIED products[film], with duties[a]",
                        "SATISFIED products[script], with duties[a]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().organisation("y", "Công an huyện")
                .products(product("film"))
                .duties(delivers("a", "x", LEAD, "film"), delivers("b", "y", LEAD, "film"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Several lead \"film\": x, Công an huyện.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("\"film\" có nhiều đơn vị chủ trì: x, Công an huyện.");
    }

    @Test
    void theMessageNamesThoseWhoOnlyCoordinate() {
        Finding finding = plan().organisation("y", "Công an huyện")
                .products(product("film"))
                .duties(
                        delivers("a", "x", COORDINATE, "film"),
                        delivers("b", "y", COORDINATE, "film"),
                        delivers("c", "x", COORDINATE, "film"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Nobody leads \"film\"; it is only coordinated, by x, Công an huyện.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"film\" không có đơn vị chủ trì; chỉ có đơn vị phối hợp: x, Công an huyện.");
    }

    private static AssignedDuty inOtherWords(AssignedDuty duty) {
        return duty.withAssignee(duty.assignee().withWording("Các đơn vị liên quan"));
    }
}
