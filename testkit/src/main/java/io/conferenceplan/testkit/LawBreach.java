package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleId;
import java.util.Optional;

/**
 * A law that a rule does not keep, with what shows it.
 *
 * @param law the law
 * @param rule the rule
 * @param place the place in the plan, by ids
 * @param plan the plan
 * @param finding what the rule found in it; empty if it concluded nothing at the place
 * @param shownBy what shows the breach, such as {@code "a refinement"}
 * @param other the plan that shows it: a refinement, or the same plan under other circumstances
 * @param otherFinding what the rule found there; empty if it concluded nothing at the place
 */
public record LawBreach(
        Law law,
        RuleId rule,
        String place,
        ConferencePlan plan,
        Optional<Finding> finding,
        String shownBy,
        ConferencePlan other,
        Optional<Finding> otherFinding) {

    /** Checks that nothing is missing. */
    public LawBreach {
        requireNonNull(law, "law");
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(plan, "plan");
        requireNonNull(finding, "finding");
        requireNonNull(shownBy, "shownBy");
        requireNonNull(other, "other");
        requireNonNull(otherFinding, "otherFinding");
    }

    /** {@return the law, both findings, the values that differ and the plan as JSON, on several lines} */
    @Override
    public String toString() {
        return LawBreachText.of(this);
    }
}
