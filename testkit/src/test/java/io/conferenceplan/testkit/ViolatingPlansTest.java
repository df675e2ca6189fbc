package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Plans that violate one rule. */
@Domain(PlanDomain.class)
class ViolatingPlansTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();

    @Property(tries = 100)
    void violateTheRuleAndNoOther(@ForAll @Violating("deadline-before-event") ConferencePlan plan) {
        assertThat(ENGINE.check(plan).violations())
                .isNotEmpty()
                .extracting(Finding::rule)
                .containsOnly(RuleId.of("deadline-before-event"));
    }

    @Example
    void violateAnyRuleAndNoOther() {
        assertEachRuleIsViolatedAlone(PlanArbitraries.plans(), 10);
    }

    @Example
    void violateAnyRuleAndNoOtherWhenEveryValueIsExact() {
        assertEachRuleIsViolatedAlone(PlanArbitraries.plans().withImprecision(0), 3);
    }

    @Example
    void violateAnyRuleAndNoOtherWhenEveryValueIsImprecise() {
        assertEachRuleIsViolatedAlone(PlanArbitraries.plans().withImprecision(100), 3);
    }

    @Example
    void violateAnyRuleAndNoOtherWhenTheyAreSmall() {
        assertEachRuleIsViolatedAlone(PlanArbitraries.plans().ofSize(PlanSize.SMALL), 3);
    }

    @Example
    void violateAnyRuleAndNoOtherWhenTheyAreLarge() {
        assertEachRuleIsViolatedAlone(PlanArbitraries.plans().ofSize(PlanSize.LARGE), 1);
    }

    private static void assertEachRuleIsViolatedAlone(PlanArbitrary plans, int number) {
        assertThat(RuleNames.of(RuleSets.recommended()))
                .allSatisfy(rule -> assertThat(Samples.of(plans.violating(rule, ENGINE), number))
                        .allSatisfy(plan -> assertThat(ENGINE.check(plan).violations())
                                .isNotEmpty()
                                .extracting(Finding::rule)
                                .containsOnly(rule)));
    }
}
