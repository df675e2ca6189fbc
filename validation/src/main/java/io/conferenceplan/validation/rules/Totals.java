package io.conferenceplan.validation.rules;

import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;

/** Adds up persons or minutes; what has no upper bound makes a sum without one. */
final class Totals {

    private static final long UNBOUNDED = Long.MAX_VALUE;

    private Totals() {}

    /** {@return so many times a number; without an upper bound if one has none} */
    static Bounds<Long> times(Bounds<Integer> count, Bounds<Long> each) {
        boolean unbounded = count.max() == Count.UNBOUNDED && each.max() > 0;
        return new Bounds<>(count.min() * each.min(), unbounded ? UNBOUNDED : count.max() * each.max());
    }

    /** {@return the sum; one that is too large for a number is the largest number} */
    static Bounds<Long> sum(Bounds<Long> one, Bounds<Long> other) {
        return new Bounds<>(sum(one.min(), other.min()), sum(one.max(), other.max()));
    }

    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? UNBOUNDED : sum;
    }
}
