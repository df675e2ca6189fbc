package com.example.rules;

import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.function.Supplier;

/** The rules of our house: the recommended ones and our own; we do meet on Saturdays. */
public final class HouseRules implements Supplier<RuleSet> {

    @Override
    public RuleSet get() {
        return RuleSets.recommended()
                .without(RuleId.of("event-on-working-day"))
                .plus(RuleSet.of(new PresentationLength()));
    }
}
