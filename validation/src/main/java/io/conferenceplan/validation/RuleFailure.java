package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

/**
 * A rule that threw an exception. That is a fault of the rule and says nothing about the plan.
 *
 * @param rule the rule
 * @param cause what it threw
 */
public record RuleFailure(RuleId rule, RuntimeException cause) {

    /** Checks that nothing is missing. */
    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(cause, "cause");
    }
}
