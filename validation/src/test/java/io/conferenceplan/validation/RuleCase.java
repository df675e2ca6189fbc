package io.conferenceplan.validation;

import java.util.List;

/**
 * One line of the table of a rule.
 *
 * @param name what the plan is like
 * @param plan the plan
 * @param verdicts the findings of the rule, as {@link Plans#verdict} writes them
 */
record RuleCase(String name, Plans plan, List<String> verdicts) {

    static RuleCase of(String name, Plans plan, String... verdicts) {
        return new RuleCase(name, plan, List.of(verdicts));
    }

    @Override
    public String toString() {
        return name;
    }
}
