package io.conferenceplan.validation;

import io.conferenceplan.validation.internal.ValidationStyle;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the rules found in a plan: everything that was evaluated, not only what failed.
 *
 * <p>Findings are sorted by severity, the worst first, then by rule id, then in the order of the plan.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@ValidationStyle
public sealed interface Report extends WithReport permits ImmutableReport {

    /** {@return the findings of all outcomes, sorted} */
    List<Finding> findings();

    /** {@return the rules that threw an exception, sorted by id} */
    List<RuleFailure> failures();

    /** {@return the width that "about" had} */
    ApproximationPolicy approximation();

    /**
     * {@return the findings with an outcome, sorted}
     *
     * @param outcome the outcome
     */
    default List<Finding> findings(Outcome outcome) {
        return findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    /**
     * {@return the findings of one rule, sorted}
     *
     * @param rule the rule
     */
    default List<Finding> findings(RuleId rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** {@return the violations, sorted} */
    default List<Finding> violations() {
        return findings(Outcome.VIOLATED);
    }

    /**
     * {@return whether there is a violation at least as bad as a severity, or a rule that threw an exception}
     *
     * @param threshold the severity from which on a violation counts
     */
    default boolean fails(Severity threshold) {
        return !failures().isEmpty()
                || violations().stream()
                        .anyMatch(violation -> violation.severity().isAtLeast(threshold));
    }
}
