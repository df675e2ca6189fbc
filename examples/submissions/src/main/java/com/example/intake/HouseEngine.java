package com.example.intake;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.jakarta.EngineProvider;

/** What our house asks of plans, found as a service: the rules of consistency. */
public final class HouseEngine implements EngineProvider {

    @Override
    public String name() {
        return "house";
    }

    @Override
    public RuleEngine engine() {
        return RuleEngine.of(RuleSets.general());
    }
}
