package io.conferenceplan.value;

import io.conferenceplan.internal.Invariants;

/**
 * A number of persons or things as a document states it: {@code 280}, {@code ~325} (about), {@code 5..7}, {@code 20..} (at
 * least), {@code ..3} (at most), {@code 2x1} (one each for two units) or {@code ?} (there are some, and how many is not
 * stated).
 *
 * <p>{@link #parse} and {@code toString} are inverses: {@code Count.parse("~325")} equals {@code Count.about(325)}, whose
 * text is {@code "~325"}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Count extends Imprecise<Integer> {

    /** The largest number that a count states: 2,147,483,646. */
    int LARGEST = Integer.MAX_VALUE - 1;

    /** As an upper bound this says that the document states none; it is no count itself. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * {@return exactly n}
     *
     * @param count n, from zero to {@link #LARGEST}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static Count of(int count) {
        return new Exact(count);
    }

    /**
     * {@return about n}
     *
     * @param count n, from zero to {@link #LARGEST}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static Count about(int count) {
        return new About(count);
    }

    /**
     * {@return a number between two others}
     *
     * @param minInclusive the smallest number, from zero to {@link #LARGEST}
     * @param maxInclusive the largest number, at most {@link #LARGEST}
     * @throws IllegalArgumentException if a number is negative or too large, or the largest is less than the smallest
     */
    static Count between(int minInclusive, int maxInclusive) {
        return new Range(minInclusive, maxInclusive);
    }

    /**
     * {@return n or more}
     *
     * @param count n, from zero to {@link #LARGEST}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static Count atLeast(int count) {
        return new AtLeast(count);
    }

    /**
     * {@return n or fewer}
     *
     * @param count n, from zero to {@link #LARGEST}
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static Count atMost(int count) {
        return new AtMost(count);
    }

    /**
     * {@return so many for each of some units}
     *
     * @param each the number for one unit, from zero to {@link #LARGEST}
     * @param units the number of units, from zero to {@link #LARGEST}
     * @throws IllegalArgumentException if a number is negative, or one or their product is larger than {@link #LARGEST}
     */
    static Count eachOf(int each, int units) {
        return new EachOf(each, units);
    }

    /** {@return one or more, how many is not stated} */
    static Count unstated() {
        return new Unstated();
    }

    /**
     * {@return the count that a text writes}
     *
     * @param text a text that {@code toString} gives
     * @throws TextParseException if the text is no count
     */
    static Count parse(String text) {
        return CountText.parse(text);
    }

    /**
     * Exactly n, as in "280 delegates".
     *
     * @param count n, from zero to {@link #LARGEST}
     */
    record Exact(int count) implements Count {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative or too large
         */
        public Exact {
            Invariants.between("count", count, 0, LARGEST);
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return Bounds.exactly(count);
        }

        @Override
        public String toString() {
            return Integer.toString(count);
        }
    }

    /**
     * About n, as in "about 325 delegates"; how wide that is says the {@link ApproximationPolicy}.
     *
     * @param count n, from zero to {@link #LARGEST}
     */
    record About(int count) implements Count {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative or too large
         */
        public About {
            Invariants.between("count", count, 0, LARGEST);
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return policy.aroundCount(count);
        }

        @Override
        public String toString() {
            return "~" + count;
        }
    }

    /**
     * A number between two others, as in "5 to 7 persons".
     *
     * @param min the smallest number, inclusive, from zero to {@link #LARGEST}
     * @param max the largest number, inclusive, at most {@link #LARGEST}
     */
    record Range(int min, int max) implements Count {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is negative or too large, or {@code max} is less than {@code min}
         */
        public Range {
            Invariants.between("min", min, 0, LARGEST);
            Invariants.between("max", max, 0, LARGEST);
            Invariants.require(min <= max, "max", "not be less than min '" + min + "'", max);
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return new Bounds<>(min, max);
        }

        @Override
        public String toString() {
            return min + ".." + max;
        }
    }

    /**
     * This number or more, as in "at least 20 units".
     *
     * @param count the smallest number, inclusive, from zero to {@link #LARGEST}
     */
    record AtLeast(int count) implements Count {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative or too large
         */
        public AtLeast {
            Invariants.between("count", count, 0, LARGEST);
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return new Bounds<>(count, UNBOUNDED);
        }

        @Override
        public String toString() {
            return count + "..";
        }
    }

    /**
     * This number or fewer, as in "no more than 3 pages".
     *
     * @param count the largest number, inclusive, from zero to {@link #LARGEST}
     */
    record AtMost(int count) implements Count {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative or too large
         */
        public AtMost {
            Invariants.between("count", count, 0, LARGEST);
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return new Bounds<>(0, count);
        }

        @Override
        public String toString() {
            return ".." + count;
        }
    }

    /**
     * So many for each of some units, as in "one person from each of the 2 newspapers".
     *
     * @param each the number for one unit, from zero to {@link #LARGEST}
     * @param units the number of units, from zero to {@link #LARGEST}
     */
    record EachOf(int each, int units) implements Count {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is negative, or one or their product is larger than {@link #LARGEST}
         */
        public EachOf {
            Invariants.between("each", each, 0, LARGEST);
            Invariants.between("units", units, 0, LARGEST);
            Invariants.between("each times units", (long) each * units, 0, LARGEST);
        }

        /** {@return the number for all units together} */
        public int total() {
            return each * units;
        }

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return Bounds.exactly(total());
        }

        @Override
        public String toString() {
            return units + "x" + each;
        }
    }

    /** There are some, at least one; how many is not stated. */
    record Unstated() implements Count {

        @Override
        public Bounds<Integer> bounds(ApproximationPolicy policy) {
            return new Bounds<>(1, UNBOUNDED);
        }

        @Override
        public String toString() {
            return "?";
        }
    }
}
