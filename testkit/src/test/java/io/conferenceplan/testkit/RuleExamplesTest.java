package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example plans of the built-in rules show what the rules say. */
class RuleExamplesTest {

    static List<Rule> rules() {
        return RuleSets.all().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleKeepsTheRule(Rule rule) {
        assertThat(outcomes(rule, rule.descriptor().goodExample().orElseThrow()))
                .contains(Outcome.SATISFIED)
                .doesNotContain(Outcome.VIOLATED, Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleBreaksTheRule(Rule rule) {
        assertThat(outcomes(rule, rule.descriptor().badExample().orElseThrow())).contains(Outcome.VIOLATED);
    }

    private static List<Outcome> outcomes(Rule rule, String plan) {
        Report report = RuleEngine.of(RuleSet.of(rule))
                .check(PlanJson.standard().read(plan).orElseThrow());
        assertThat(report.failures()).isEmpty();
        return report.findings().stream().map(Finding::outcome).toList();
    }
}
