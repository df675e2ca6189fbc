package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleSets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules say of the five plans what readers of the documents expect, and find nothing else. */
class ExpectedOutcomesTest {

    private static final List<List<String>> TABLE =
            MarkdownTable.rows(Path.of("src/test/resources/expected/outcomes.md"));

    private static final List<String> RULES =
            RuleSets.all().descriptors().stream().map(rule -> rule.id().value()).toList();

    private static final CheckedPlans PLANS = new CheckedPlans();

    /** The rows that name a plan; others say that a rule finds nothing in any. */
    static Stream<Expectation> expectations() {
        return TABLE.stream()
                .filter(row -> !row.get(1).equals("–"))
                .map(row -> Expectation.of(row.get(1), row.get(0), row.get(2), row.get(3)));
    }

    static Stream<Arguments> rulesAndPlans() {
        return RULES.stream().flatMap(rule -> CheckedPlans.names().stream().map(plan -> arguments(rule, plan)));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void aRuleSaysOfAPlanWhatIsExpected(Expectation expectation) {
        expectation.assertIsMetBy(PLANS.findings(expectation.plan(), expectation.rule()));
    }

    @ParameterizedTest
    @MethodSource("rulesAndPlans")
    void aRuleFindsNothingElse(String rule, String plan) {
        List<Expectation> expected = expectations()
                .filter(each -> each.rule().equals(rule) && each.plan().equals(plan))
                .toList();

        assertThat(PLANS.findings(plan, rule))
                .filteredOn(finding -> finding.outcome() == VIOLATED || finding.outcome() == UNDETERMINED)
                .filteredOn(finding -> expected.stream().noneMatch(each -> each.includes(finding)))
                .extracting(Finding::outcome, finding -> finding.path().toString())
                .isEmpty();
    }

    @Test
    void everyRuleIsInTheTable() {
        assertThat(TABLE.stream().map(row -> row.get(0).replace("`", "")).distinct())
                .as("rules in src/test/resources/expected/outcomes.md")
                .containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Test
    void everyRowCitesTheFactsThatItRestsOn() {
        assertThat(TABLE)
                .allSatisfy(row -> assertThat(row).hasSize(5).last().asString().isNotEmpty());
    }
}
