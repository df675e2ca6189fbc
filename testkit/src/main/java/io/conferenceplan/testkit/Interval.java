package io.conferenceplan.testkit;

import java.util.Random;

/**
 * The whole numbers from one to another, such as the persons, the minutes or the days that an imprecise value allows.
 *
 * @param min the smallest number
 * @param max the largest number, inclusive
 */
record Interval(long min, long max) {

    /** Up to this many numbers above the smallest are still near it. */
    private static final int NEAR = 12;

    static Interval exactly(long number) {
        return new Interval(number, number);
    }

    boolean isExact() {
        return min == max;
    }

    boolean encloses(Interval other) {
        return min <= other.min && other.max <= max;
    }

    Interval from(long newMin) {
        return new Interval(Math.max(min, newMin), max);
    }

    Interval to(long newMax) {
        return new Interval(min, Math.min(max, newMax));
    }

    Interval lowerHalf() {
        return to(middle());
    }

    Interval upperHalf() {
        return from(middle() + 1);
    }

    private long middle() {
        return min + (max - min) / 2;
    }

    /** A number within: often one of the ends, often one near the smaller end, else any. */
    long number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> min + random.nextLong(Math.min(NEAR, max - min) + 1);
            default -> min + random.nextLong(max - min + 1);
        };
    }

    /** Some of the numbers within: all, one, or those between two. */
    Interval part(Random random) {
        if (isExact() || random.nextInt(3) == 0) {
            return this;
        }
        long one = number(random);
        long other = random.nextInt(3) == 0 ? one : number(random);
        return new Interval(Math.min(one, other), Math.max(one, other));
    }
}
