package io.conferenceplan.value;

import io.conferenceplan.internal.Invariants;

/**
 * The width that "about" has, as a share of the number it goes with: with 10 %, "about 325" allows 293 to 357.
 *
 * <p>The document never says how wide its "about" is. The one who checks the plan chooses, and the report states it. A
 * bound that is no whole number is moved inwards, so that no value further off than the share is allowed; the stated number
 * itself always is. No bound of a count is larger than {@link Count#LARGEST}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param countPercent the width for counts, in percent of the count, from 0 to 100 inclusive
 * @param durationPercent the width for durations, in percent of the duration, from 0 to 100 inclusive
 */
public record ApproximationPolicy(int countPercent, int durationPercent) {

    private static final ApproximationPolicy STANDARD = new ApproximationPolicy(10, 10);

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if a share is less than 0 or more than 100
     */
    public ApproximationPolicy {
        Invariants.between("countPercent", countPercent, 0, 100);
        Invariants.between("durationPercent", durationPercent, 0, 100);
    }

    /** {@return ten percent for counts and for durations} */
    public static ApproximationPolicy standard() {
        return STANDARD;
    }

    /**
     * {@return the bounds of "about n"}
     *
     * @param about the stated number, from zero to {@link Count#LARGEST}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public Bounds<Integer> aroundCount(int about) {
        return around(about, countPercent, Count.LARGEST);
    }

    /**
     * {@return the bounds of "about n minutes", in minutes}
     *
     * @param about the stated number of minutes, zero or more
     * @throws IllegalArgumentException if the number is negative
     */
    public Bounds<Integer> aroundMinutes(int about) {
        return around(about, durationPercent, Integer.MAX_VALUE);
    }

    private static Bounds<Integer> around(int about, int percent, int largest) {
        Invariants.between("about", about, 0, largest);
        int width = (int) ((long) about * percent / 100);
        return new Bounds<>(about - width, (int) Math.min((long) about + width, largest));
    }
}
