package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.dependent;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.AssignedDuty;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyDependenciesAcyclicTest {

    private static final String RULE = "duty-dependencies-acyclic";
    private static final int MANY = 100_000;

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no dependencies", plan().duties(duty("a"), duty("b")), "NOT_APPLICABLE"),
                RuleCase.of("a duty that is not there", plan().duties(dependent("a", "x")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "one after the other",
                        plan().duties(duty("a"), dependent("b", "a"), dependent("c", "b")),
                        "SATISFIED duties[b].dependsOn",
                        "SATISFIED duties[c].dependsOn"),
                RuleCase.of(
                        "two ways to one duty",
                        plan().duties(dependent("a", "b", "c"), dependent("b", "d"), dependent("c", "d"), duty("d")),
                        "SATISFIED duties[a].dependsOn",
                        "SATISFIED duties[b].dependsOn",
                        "SATISFIED duties[c].dependsOn"),
                RuleCase.of("itself", plan().duties(dependent("a", "a")), "VIOLATED duties[a].dependsOn"),
                RuleCase.of(
                        "itself and another",
                        plan().duties(dependent("a", "b", "a"), duty("b")),
                        "VIOLATED duties[a].dependsOn"),
                RuleCase.of(
                        "each other",
                        plan().duties(dependent("a", "b"), dependent("b", "a")),
                        "VIOLATED duties[a].dependsOn, with duties[b].dependsOn"),
                RuleCase.of(
                        "each other, and one of them itself",
                        plan().duties(dependent("a", "b"), dependent("b", "a", "b")),
                        "VIOLATED duties[a].dependsOn, with duties[b].dependsOn"),
                RuleCase.of(
                        "from and to a circle",
                        plan().duties(
                                        dependent("a", "b"),
                                        dependent("b", "c"),
                                        dependent("c", "d", "e"),
                                        dependent("d", "b"),
                                        duty("e")),
                        "SATISFIED duties[a].dependsOn",
                        "VIOLATED duties[b].dependsOn, with duties[c].dependsOn and duties[d].dependsOn"),
                RuleCase.of(
                        "two circles, one of which leads to the other",
                        plan().duties(
                                        dependent("a", "b", "c"),
                                        dependent("c", "d"),
                                        dependent("b", "a"),
                                        dependent("d", "c")),
                        "VIOLATED duties[a].dependsOn, with duties[b].dependsOn",
                        "VIOLATED duties[c].dependsOn, with duties[d].dependsOn"),
                RuleCase.of(
                        "two circles with a duty in common",
                        plan().duties(dependent("a", "b"), dependent("b", "a", "c"), dependent("c", "b")),
                        "VIOLATED duties[a].dependsOn, with duties[b].dependsOn and duties[c].dependsOn"),
                RuleCase.of(
                        "an id that is there twice is that of the first",
                        plan().duties(duty("a"), dependent("b", "a"), dependent("a", "b")),
                        "SATISFIED duties[b].dependsOn",
                        "SATISFIED duties[a].dependsOn"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void aLongChainExhaustsNoStack() {
        AssignedDuty[] chain = IntStream.range(0, MANY)
                .mapToObj(i -> i == MANY - 1 ? duty("d" + i) : dependent("d" + i, "d" + (i + 1)))
                .toArray(AssignedDuty[]::new);

        assertThat(plan().duties(chain).findings(RULE))
                .hasSize(MANY - 1)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.SATISFIED);
    }

    @Test
    void aLongCircleIsOneFinding() {
        AssignedDuty[] circle = IntStream.range(0, MANY)
                .mapToObj(i -> dependent("d" + i, "d" + (i + 1) % MANY))
                .toArray(AssignedDuty[]::new);

        assertThat(plan().duties(circle).finding(RULE).related()).hasSize(MANY - 1);
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().duties(dependent("phim", "duyet"), dependent("duyet", "phim"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("These duties depend on one another, so that none can be done first: phim, duyet.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Các nhiệm vụ sau phụ thuộc lẫn nhau nên không việc nào làm trước được: phim, duyet.");
    }

    @Test
    void theMessageSaysWhatDependsOnItself() {
        Finding finding = plan().duties(dependent("phim", "phim")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The duty \"phim\" depends on itself.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Nhiệm vụ \"phim\" phụ thuộc vào chính nó.");
    }
}
