package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Imprecise;
import io.conferenceplan.value.TextParseException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * How long something takes, in whole minutes, as a document states it: {@code PT15M}, {@code PT15M/PT20M} (15 to 20 minutes)
 * or {@code ~PT15M} (about 15 minutes).
 *
 * <p>{@link #parse} and {@code toString} are inverses: {@code PlanDuration.parse("~PT15M")} equals
 * {@code PlanDuration.about(Duration.ofMinutes(15))}. No duration, and no bound of one, is longer than
 * {@link #LONGEST}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface PlanDuration extends Imprecise<Duration> {

    /** The longest duration: 999,999 minutes. */
    Duration LONGEST = Duration.ofMinutes(999_999);

    /**
     * {@return exactly that long}
     *
     * @param duration the duration, in whole minutes, zero or more
     * @throws IllegalArgumentException if the duration is negative, too long or not in whole minutes
     */
    static PlanDuration of(Duration duration) {
        return new Exact(duration);
    }

    /**
     * {@return exactly so many minutes}
     *
     * @param minutes the number of minutes, zero or more
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static PlanDuration ofMinutes(int minutes) {
        return new Exact(Duration.ofMinutes(minutes));
    }

    /**
     * {@return about that long}
     *
     * @param duration the duration, in whole minutes, zero or more
     * @throws IllegalArgumentException if the duration is negative, too long or not in whole minutes
     */
    static PlanDuration about(Duration duration) {
        return new About(duration);
    }

    /**
     * {@return a duration between two others}
     *
     * @param minInclusive the shortest duration, in whole minutes, zero or more
     * @param maxInclusive the longest duration, in whole minutes
     * @throws IllegalArgumentException if the longest is shorter than the shortest, or one is negative, too long or not in
     *     whole minutes
     */
    static PlanDuration between(Duration minInclusive, Duration maxInclusive) {
        return new Range(minInclusive, maxInclusive);
    }

    /**
     * {@return the duration that a text writes}
     *
     * @param text a text such as {@code "PT15M"}, {@code "PT15M/PT20M"} or {@code "~PT15M"}
     * @throws TextParseException if the text is no duration in whole minutes
     */
    static PlanDuration parse(String text) {
        try {
            if (text.startsWith("~")) {
                return about(Duration.parse(text.substring(1)));
            }
            int slash = text.indexOf('/');
            return slash < 0
                    ? of(Duration.parse(text))
                    : between(Duration.parse(text.substring(0, slash)), Duration.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            TextParseException unreadable = new TextParseException(
                    text, "a duration in whole minutes such as 'PT15M', 'PT15M/PT20M' or '~PT15M'");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /**
     * Exactly that long, as in "15 minutes".
     *
     * @param duration the duration, in whole minutes, zero or more
     */
    record Exact(Duration duration) implements PlanDuration {

        /**
         * Checks the duration.
         *
         * @throws IllegalArgumentException if the duration is negative, too long or not in whole minutes
         */
        public Exact {
            checkMinutes("duration", duration);
        }

        @Override
        public Bounds<Duration> bounds(ApproximationPolicy policy) {
            return Bounds.exactly(duration);
        }

        @Override
        public String toString() {
            return duration.toString();
        }
    }

    /**
     * About that long, as in "about 15 minutes"; how wide that is says the {@link ApproximationPolicy}.
     *
     * @param duration the duration, in whole minutes, zero or more
     */
    record About(Duration duration) implements PlanDuration {

        /**
         * Checks the duration.
         *
         * @throws IllegalArgumentException if the duration is negative, too long or not in whole minutes
         */
        public About {
            checkMinutes("duration", duration);
        }

        @Override
        public Bounds<Duration> bounds(ApproximationPolicy policy) {
            Bounds<Integer> minutes = policy.aroundMinutes((int) duration.toMinutes());
            long longest = Math.min(minutes.max(), LONGEST.toMinutes());
            return new Bounds<>(Duration.ofMinutes(minutes.min()), Duration.ofMinutes(longest));
        }

        @Override
        public String toString() {
            return "~" + duration;
        }
    }

    /**
     * A duration between two others, as in "5 to 7 minutes".
     *
     * @param min the shortest duration, inclusive, in whole minutes, zero or more
     * @param max the longest duration, inclusive, in whole minutes
     */
    record Range(Duration min, Duration max) implements PlanDuration {

        /**
         * Checks the durations.
         *
         * @throws IllegalArgumentException if the longest is shorter than the shortest, or one is negative, too long or not
         *     in whole minutes
         */
        public Range {
            checkMinutes("min", min);
            checkMinutes("max", max);
            Invariants.require(min.compareTo(max) <= 0, "max", "not be shorter than min '" + min + "'", max);
        }

        @Override
        public Bounds<Duration> bounds(ApproximationPolicy policy) {
            return new Bounds<>(min, max);
        }

        @Override
        public String toString() {
            return min + "/" + max;
        }
    }

    private static void checkMinutes(String subject, Duration duration) {
        requireNonNull(duration, subject);
        boolean wholeMinutes = duration.equals(duration.truncatedTo(ChronoUnit.MINUTES));
        Invariants.require(wholeMinutes, subject, "be in whole minutes", duration);
        Invariants.require(!duration.isNegative(), subject, "not be negative", duration);
        Invariants.require(duration.compareTo(LONGEST) <= 0, subject, "be at most 999,999 minutes", duration);
    }
}
