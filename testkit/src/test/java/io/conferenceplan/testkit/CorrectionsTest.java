package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What corrections do to plans with mistakes. */
class CorrectionsTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();
    private static final Corrections CORRECTIONS = new Corrections(ENGINE);

    @Example
    void eachRuleIsServed() {
        assertThat(RuleNames.of(RuleSets.recommended())).allMatch(CORRECTIONS::serve);
    }

    @Example
    void eachRuleIsSeldomViolatedAfterwards() {
        List<ConferencePlan> corrected = Samples.of(PlanArbitraries.plans().withImprecision(0), 500).stream()
                .map(CORRECTIONS::all)
                .toList();

        assertThat(RuleNames.of(RuleSets.recommended()))
                .allSatisfy(rule -> assertThat(corrected)
                        .as(rule.value())
                        .filteredOn(plan -> violates(rule, plan))
                        .hasSizeLessThan(rule.equals(RuleId.of("agenda-durations-fit")) ? 200 : 10));
    }

    private static boolean violates(RuleId rule, ConferencePlan plan) {
        return ENGINE.check(plan).violations().stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    @Property(tries = 300)
    @Domain(PlanDomain.class)
    void nothingIsAdded(@ForAll ConferencePlan plan) {
        ConferencePlan corrected = CORRECTIONS.all(plan);

        assertThat(corrected.schedule().days().isPresent())
                .isEqualTo(plan.schedule().days().isPresent());
        assertThat(corrected.duties()).hasSameSizeAs(plan.duties());
        assertThat(corrected.agenda().slots()).hasSameSizeAs(plan.agenda().slots());
        assertThat(corrected.attendance().total().isPresent())
                .isEqualTo(plan.attendance().total().isPresent());
    }
}
