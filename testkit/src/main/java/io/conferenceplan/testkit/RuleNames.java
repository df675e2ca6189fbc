package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.List;

/** The ids of rules, in order. */
final class RuleNames {

    private RuleNames() {}

    static List<RuleId> of(RuleSet rules) {
        return rules.rules().stream().map(rule -> rule.descriptor().id()).toList();
    }
}
