package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.function.Supplier;

/** Gives the recommended rules to {@link Conforming} and {@link Violating}; rules of your own are given in the same way. */
public final class RecommendedRules implements Supplier<RuleSet> {

    /** Creates the supplier; the annotations do so. */
    public RecommendedRules() {}

    /** {@return {@link RuleSets#recommended()}} */
    @Override
    public RuleSet get() {
        return RuleSets.recommended();
    }
}
