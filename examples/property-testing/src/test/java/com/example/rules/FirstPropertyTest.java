package com.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.testkit.Conforming;
import io.conferenceplan.testkit.PlanDomain;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanDomain.class)
class FirstPropertyTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();

    @Property(tries = 100)
    void whatConformsHasNoErrors(@ForAll @Conforming ConferencePlan plan) {
        assertEquals(List.of(), FailOn.errors().causes(ENGINE.check(plan)));
    }
}
