package io.conferenceplan.validation.rules;

import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;

/**
 * Adds up persons or minutes.
 *
 * <p>A count without an upper bound can be the largest count there is and no larger, so that what is said of a sum is true of
 * every plan that can be written. No number that a plan has a reason to state comes near it.
 */
final class Totals {

    private Totals() {}

    /** {@return so many times a number} */
    static Bounds<Long> times(Bounds<Integer> count, Bounds<Long> each) {
        long most = Math.min(count.max(), Count.LARGEST);
        return new Bounds<>(count.min() * each.min(), most * each.max());
    }

    /** {@return the sum; one that is too large for a number is the largest number} */
    static Bounds<Long> sum(Bounds<Long> one, Bounds<Long> other) {
        return new Bounds<>(sum(one.min(), other.min()), sum(one.max(), other.max()));
    }

    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
