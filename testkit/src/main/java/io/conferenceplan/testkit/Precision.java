package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.OptionalInt;

/**
 * How many of the values of a plan that may be imprecise are. Which ones, and what they become, hangs on their places and on
 * a seed: it stays the same when other parts of the plan go.
 *
 * @param imprecisePercent how many percent are imprecise; empty leaves all values as they are
 * @param seed the seed
 * @param policy the width of "about"
 */
record Precision(OptionalInt imprecisePercent, long seed, ApproximationPolicy policy) {

    /** How far from the smallest a number is chosen: an unstated headcount is no million. */
    private static final int FARTHEST = 50;

    /** The plan with exact values, unless all are left as they are. */
    ConferencePlan exact(ConferencePlan plan) {
        PathHash hash = new PathHash(seed);
        return imprecisePercent.isEmpty()
                ? plan
                : Refinements.of(plan, policy)
                        .narrowed((path, allowed) -> near(allowed.to(allowed.min() + FARTHEST), path, hash));
    }

    private static Interval near(Interval numbers, PlanPath path, PathHash hash) {
        int count = (int) (numbers.max() - numbers.min()) + 1;
        return Interval.exactly(numbers.min() + hash.below(count, path, "exact"));
    }

    /** An exact plan with the share of imprecise values that is asked for. */
    ConferencePlan widened(ConferencePlan exact) {
        return widened(exact, Demands.none());
    }

    /** The same, with some values as precise as it is demanded. */
    ConferencePlan widened(ConferencePlan exact, Demands demands) {
        return imprecisePercent.isEmpty()
                ? exact
                : ImpreciseValues.replaced(
                        exact, new Widening(imprecisePercent.getAsInt(), new PathHash(seed), policy, demands));
    }
}
