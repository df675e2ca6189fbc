package io.conferenceplan.testkit;

import io.conferenceplan.value.ApproximationPolicy;
import java.util.OptionalInt;

/**
 * How plans are to be.
 *
 * @param size their size
 * @param imprecision how many percent of the values that may be imprecise are; empty if that is left as it comes
 */
record Tuning(PlanSize size, OptionalInt imprecision) {

    Tuning {
        if (imprecision.isPresent() && (imprecision.getAsInt() < 0 || imprecision.getAsInt() > 100)) {
            throw new IllegalArgumentException(
                    "imprecision must be between 0 and 100 percent, but was '" + imprecision.getAsInt() + "'.");
        }
    }

    Precision precision(long seed, ApproximationPolicy policy) {
        return new Precision(imprecision, seed, policy);
    }
}
