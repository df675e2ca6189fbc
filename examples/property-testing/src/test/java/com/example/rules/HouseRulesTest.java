package com.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.testkit.Conforming;
import io.conferenceplan.testkit.Imprecision;
import io.conferenceplan.testkit.OfSize;
import io.conferenceplan.testkit.PlanDomain;
import io.conferenceplan.testkit.PlanSize;
import io.conferenceplan.testkit.Refinements;
import io.conferenceplan.testkit.RuleLaws;
import io.conferenceplan.testkit.Violating;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(PlanDomain.class)
class HouseRulesTest {

    private static final RuleEngine ENGINE = RuleEngine.of(new HouseRules().get());

    @Property(tries = 300)
    void ourOwnRuleObeysTheLaws(@ForAll ConferencePlan plan) {
        RuleLaws.of(new PresentationLength()).assertHold(plan);
    }

    @Test
    void allOurRulesObeyTheLaws() {
        RuleSet aboutTheWorld = ENGINE.rules().filter(rule -> rule.family() != RuleFamily.COMPLETENESS);

        RuleLaws.of(ENGINE.withRules(aboutTheWorld)).withSeed(42).assertHold(300);
    }

    @Property(tries = 100)
    void whatConformsIsLetThrough(@ForAll @Conforming(HouseRules.class) ConferencePlan plan) {
        assertTrue(ENGINE.check(plan).violations().isEmpty());
    }

    @Property(tries = 50)
    void aLongPresentationIsAllThatIsWrong(
            @ForAll @Violating(value = "house-presentation-length", rules = HouseRules.class) ConferencePlan plan) {
        Set<RuleId> violated = ENGINE.check(plan).violations().stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());

        assertEquals(Set.of(RuleId.of("house-presentation-length")), violated);
    }

    @Property(tries = 100)
    void anExactPlanLeavesNothingOpen(@ForAll @Imprecision(0) ConferencePlan plan) {
        assertTrue(Refinements.of(plan).isExact());
        assertTrue(ENGINE.check(plan).findings(Outcome.UNDETERMINED).isEmpty());
    }

    @Property(tries = 20)
    void aLargePlanIsCheckedToo(@ForAll @OfSize(PlanSize.LARGE) ConferencePlan plan) {
        assertTrue(ENGINE.check(plan).failures().isEmpty());
    }
}
