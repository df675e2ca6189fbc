package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSettings;
import java.util.Optional;

/** The rules of an engine that its configuration lets run: of the others nothing can be said. */
final class EnabledRules {

    private EnabledRules() {}

    /**
     * {@return the id of a rule of an engine that runs}
     *
     * @throws IllegalArgumentException if the engine has no such rule, or its configuration disables it
     */
    static RuleId required(RuleId rule, RuleEngine engine) {
        if (engine.rules().rule(rule).isEmpty()) {
            throw new IllegalArgumentException(
                    "rule id must be one of " + RuleNames.of(engine.rules()) + ", but was '" + rule + "'.");
        }
        if (!isEnabled(rule, engine)) {
            throw new IllegalArgumentException(
                    "rule '" + rule + "' must be enabled, but is disabled by the configuration"
                            + " of the engine. Maybe RuleConfiguration.builder().enable(\"" + rule + "\").");
        }
        return rule;
    }

    /**
     * {@return an engine without the rules that do not run}
     *
     * @throws IllegalArgumentException if there are rules, and none runs
     */
    static RuleEngine only(RuleEngine engine) {
        RuleSet enabled = RuleSet.of(engine.rules().rules().stream()
                .filter(rule -> isEnabled(rule.descriptor().id(), engine))
                .toList());
        if (enabled.rules().isEmpty() && !engine.rules().rules().isEmpty()) {
            throw new IllegalArgumentException(
                    "at least one rule of the engine must be enabled, but its configuration disables "
                            + RuleNames.of(engine.rules()) + ".");
        }
        return engine.withRules(enabled);
    }

    private static boolean isEnabled(RuleId rule, RuleEngine engine) {
        return Optional.ofNullable(engine.configuration().rules().get(rule.value()))
                .flatMap(RuleSettings::enabled)
                .orElse(true);
    }
}
