package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.TextParseException;

/**
 * The days of an event: one day {@code 2024-03-22}, which may be imprecise as in {@code 2024-Q1}, or the days from the first
 * to the last {@code 2024-03-08..2024-03-09}.
 *
 * <p>{@link #parse} and {@code toString} are inverses.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface EventDays {

    /** {@return the date of the first day} */
    PlanDate first();

    /** {@return the date of the last day} */
    PlanDate last();

    /**
     * {@return an event of one day}
     *
     * @param day its date
     */
    static EventDays on(PlanDate day) {
        return new OneDay(day);
    }

    /**
     * {@return an event that lasts from one day to another}
     *
     * @param first the date of the first day
     * @param last the date of the last day, inclusive
     * @throws IllegalArgumentException if the last day is before the first whatever exact days they are
     */
    static EventDays between(PlanDate first, PlanDate last) {
        return new FromTo(first, last);
    }

    /**
     * {@return the days that a text writes}
     *
     * @param text a text such as {@code "2024-03-22"} or {@code "2024-03-08..2024-03-09"}
     * @throws TextParseException if the text writes no days
     */
    static EventDays parse(String text) {
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? on(PlanDate.parse(text))
                    : between(PlanDate.parse(text.substring(0, dots)), PlanDate.parse(text.substring(dots + 2)));
        } catch (IllegalArgumentException e) {
            TextParseException unreadable = new TextParseException(
                    text, "a date such as '2024-03-22', or two in order such as '2024-03-08..2024-03-09'");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /**
     * One day.
     *
     * @param day its date, which may be imprecise
     */
    record OneDay(PlanDate day) implements EventDays {

        /** Checks that the date is there. */
        public OneDay {
            requireNonNull(day, "day");
        }

        @Override
        public PlanDate first() {
            return day;
        }

        @Override
        public PlanDate last() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * The days from one to another, both inclusive. Where both dates are imprecise the last day is still not before the
     * first.
     *
     * @param first the date of the first day
     * @param last the date of the last day, inclusive
     */
    record FromTo(PlanDate first, PlanDate last) implements EventDays {

        /**
         * Checks the order of the days.
         *
         * @throws IllegalArgumentException if the last day is before the first whatever exact days they are
         */
        public FromTo {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            Invariants.require(
                    !last.latest().isBefore(first.earliest()),
                    "last day",
                    "not be before the first day '" + first + "'",
                    last);
        }

        @Override
        public String toString() {
            return first + ".." + last;
        }
    }
}
