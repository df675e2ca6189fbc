package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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

    @TestFactory
    Stream<DynamicTest> violateAnyRuleAndNoOtherHoweverImprecise() {
        return RuleNames.of(RuleSets.recommended()).stream()
                .flatMap(rule -> Stream.of(
                        test(rule, "as they come", PlanArbitraries.plans()),
                        test(rule, "exact", PlanArbitraries.plans().withImprecision(0)),
                        test(rule, "imprecise", PlanArbitraries.plans().withImprecision(100)),
                        test(rule, "small", PlanArbitraries.plans().ofSize(PlanSize.SMALL))));
    }

    private static DynamicTest test(RuleId rule, String kind, PlanArbitrary plans) {
        return DynamicTest.dynamicTest(
                rule + ", " + kind,
                () -> assertThat(Samples.of(plans.violating(rule, ENGINE), 20))
                        .allSatisfy(plan -> assertThat(ENGINE.check(plan).violations())
                                .isNotEmpty()
                                .extracting(Finding::rule)
                                .containsOnly(rule)));
    }
}
