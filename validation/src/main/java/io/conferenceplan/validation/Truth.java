package io.conferenceplan.validation;

import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The truth of a condition over imprecise values, in Kleene's three-valued logic: true of every exact value that they allow,
 * false of every one, or unknown.
 *
 * <p>There is no way to read it as a boolean: a rule that has to decide says what it does when the truth is unknown.
 */
public enum Truth {
    /** The condition holds for all exact values. */
    TRUE,
    /** The condition holds for no exact value. */
    FALSE,
    /** The condition holds for some exact values and not for others. */
    UNKNOWN;

    /**
     * {@return the truth of a condition over exact values}
     *
     * @param condition whether the condition holds
     */
    public static Truth of(boolean condition) {
        return condition ? TRUE : FALSE;
    }

    /**
     * {@return the truth of a condition that holds for some or for no, and fails for some or for no exact values}
     *
     * @param canHold whether it holds for some
     * @param canFail whether it fails for some
     */
    public static Truth ofCases(boolean canHold, boolean canFail) {
        return canHold && canFail ? UNKNOWN : of(canHold);
    }

    /**
     * {@return whether one value is at most another, the two being independent}
     *
     * @param <T> the type of the values
     * @param left the one
     * @param right the other
     */
    public static <T extends Comparable<? super T>> Truth atMost(Bounds<T> left, Bounds<T> right) {
        return ofCases(left.min().compareTo(right.max()) <= 0, left.max().compareTo(right.min()) > 0);
    }

    /**
     * {@return whether one value equals another, the two being independent and taking every value within their bounds}
     *
     * @param <T> the type of the values
     * @param left the one
     * @param right the other
     */
    public static <T extends Comparable<? super T>> Truth equal(Bounds<T> left, Bounds<T> right) {
        return ofCases(left.intersects(right), !(left.isExact() && left.equals(right)));
    }

    /**
     * {@return whether a condition holds for a day that can be any day within bounds}
     *
     * <p>The days are tried in order until one is found for which the condition holds and one for which it does not.
     *
     * @param days the first and the last day, both inclusive
     * @param condition the condition
     */
    public static Truth ofDay(Bounds<LocalDate> days, Predicate<LocalDate> condition) {
        boolean first = condition.test(days.min());
        boolean mixed =
                days.min().datesUntil(days.max().plusDays(1)).skip(1).anyMatch(day -> condition.test(day) != first);
        return mixed ? UNKNOWN : of(first);
    }

    /** {@return true for false, false for true, unknown for unknown} */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * {@return whether both conditions hold, the two being independent}
     *
     * @param other the other condition
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /**
     * {@return whether one of the conditions holds, the two being independent}
     *
     * @param other the other condition
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * {@return what this and another case both say, either of which may be the real one; unknown if they differ}
     *
     * @param other the truth in the other case
     */
    public Truth agreed(Truth other) {
        return this == other ? this : UNKNOWN;
    }
}
