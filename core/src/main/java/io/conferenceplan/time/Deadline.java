package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.TextParseException;

/**
 * When something is due: {@code no later than 2024-01-11} (chậm nhất ngày, inclusive), {@code before 2020-01-10} (trước ngày,
 * exclusive), {@code 5 days before the event} or {@code 3 working days before the event}.
 *
 * <p>A deadline relative to the event stays relative: "5 days before the event" is before the event whenever that is.
 * {@link #parse} and {@code toString} are inverses.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Deadline {

    /** The largest number of days before an event, about ten years. */
    int MOST_DAYS = 3660;

    /** The largest number of working days before an event, within the same ten years. */
    int MOST_WORKING_DAYS = 2000;

    /**
     * {@return due on a day or earlier}
     *
     * @param dateInclusive the last day in time
     */
    static Deadline noLaterThan(PlanDate dateInclusive) {
        return new NoLaterThan(dateInclusive);
    }

    /**
     * {@return due before a day}
     *
     * @param dateExclusive the first day that is too late
     */
    static Deadline before(PlanDate dateExclusive) {
        return new Before(dateExclusive);
    }

    /**
     * {@return due so many calendar days before the first day of the event, or earlier}
     *
     * @param days the number of days, from 0 (the first day of the event) to {@link #MOST_DAYS}
     * @throws IllegalArgumentException if the number is out of range
     */
    static Deadline daysBeforeEvent(int days) {
        return new DaysBeforeEvent(days);
    }

    /**
     * {@return due so many working days before the first day of the event, or earlier}
     *
     * @param days the number of working days, from 0 (the first day of the event) to {@link #MOST_WORKING_DAYS}
     * @throws IllegalArgumentException if the number is out of range
     */
    static Deadline workingDaysBeforeEvent(int days) {
        return new WorkingDaysBeforeEvent(days);
    }

    /**
     * {@return the deadline that a text writes}
     *
     * @param text a text such as {@code "no later than 2024-01-11"}, {@code "before 2020-01-10"}, {@code "5 days before the
     *     event"} or {@code "3 working days before the event"}
     * @throws TextParseException if the text is no deadline
     */
    static Deadline parse(String text) {
        return DeadlineText.parse(text);
    }

    /**
     * Due on a day or earlier (chậm nhất ngày).
     *
     * @param date the last day in time, inclusive
     */
    record NoLaterThan(PlanDate date) implements Deadline {

        /** Checks that the date is there. */
        public NoLaterThan {
            requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return DeadlineText.NO_LATER_THAN + date;
        }
    }

    /**
     * Due before a day (trước ngày): the day before it is the last in time.
     *
     * @param date the first day that is too late, exclusive
     */
    record Before(PlanDate date) implements Deadline {

        /** Checks that the date is there. */
        public Before {
            requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return DeadlineText.BEFORE + date;
        }
    }

    /**
     * Due so many calendar days before the first day of the event, or earlier.
     *
     * @param days the number of days, from 0 to {@link #MOST_DAYS}
     */
    record DaysBeforeEvent(int days) implements Deadline {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is out of range
         */
        public DaysBeforeEvent {
            Invariants.between("days before the event", days, 0, MOST_DAYS);
        }

        @Override
        public String toString() {
            return days + DeadlineText.DAYS;
        }
    }

    /**
     * Due so many working days before the first day of the event, or earlier. Which days are working days says the calendar
     * of the one who checks the plan.
     *
     * @param days the number of working days, from 0 to {@link #MOST_WORKING_DAYS}
     */
    record WorkingDaysBeforeEvent(int days) implements Deadline {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is out of range
         */
        public WorkingDaysBeforeEvent {
            Invariants.between("working days before the event", days, 0, MOST_WORKING_DAYS);
        }

        @Override
        public String toString() {
            return days + DeadlineText.WORKING_DAYS;
        }
    }
}
