package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of an engine, each asked alone, which is faster than all of them. */
final class SingleRules {

    private final Map<RuleId, RuleEngine> engines = new HashMap<>();

    SingleRules(RuleEngine engine) {
        engine.rules().rules().forEach(rule -> engines.put(rule.descriptor().id(), engine.withRules(RuleSet.of(rule))));
    }

    /** Where a plan violates a rule; nowhere if there is no such rule. */
    List<Finding> violations(RuleId rule, ConferencePlan plan) {
        return Optional.ofNullable(engines.get(rule)).stream()
                .flatMap(engine -> engine.check(plan).violations().stream())
                .toList();
    }
}
