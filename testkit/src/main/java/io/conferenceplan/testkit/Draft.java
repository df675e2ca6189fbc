package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A plan that is still to be changed, and a seed for what chance decides of the changes. */
record Draft(ConferencePlan plan, long seed) {

    /** The seed stays as it is when the plan shrinks. */
    static Arbitrary<Draft> ofEach(Arbitrary<ConferencePlan> plans) {
        return Combinators.combine(plans, Arbitraries.randomValue(Random::nextLong))
                .as(Draft::new);
    }
}
