package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
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

    /** The plan with exact values, unless all are left as they are. */
    ConferencePlan exact(ConferencePlan plan) {
        return imprecisePercent.isEmpty()
                ? plan
                : ImpreciseValues.replaced(plan, new Narrowing(new PathHash(seed), policy));
    }

    /** An exact plan with the share of imprecise values that is asked for. */
    ConferencePlan widened(ConferencePlan exact) {
        return imprecisePercent.isEmpty()
                ? exact
                : ImpreciseValues.replaced(
                        exact, new Widening(imprecisePercent.getAsInt(), new PathHash(seed), policy));
    }
}
