package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Imprecise;
import io.conferenceplan.value.TextParseException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as a document states it: a day {@code 2024-03-22}, a month {@code 2024-03}, a quarter {@code 2024-Q1}, a
 * year {@code 2024}, or some day of a span {@code 2024-03-08/2024-03-12}.
 *
 * <p>Whatever its precision, it is the date of one day; an event of several days is {@link EventDays}. {@link #parse} and
 * {@code toString} are inverses: {@code PlanDate.parse("2024-Q1")} equals {@code PlanDate.ofQuarter(2024, 1)}. Years run
 * from 1 to 9999.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface PlanDate extends Imprecise<LocalDate> {

    /** {@return the first day that this date can be} */
    LocalDate earliest();

    /** {@return the last day that this date can be, inclusive} */
    LocalDate latest();

    /** {@return the first and the last day that this date can be, both inclusive} */
    default Bounds<LocalDate> bounds() {
        return new Bounds<>(earliest(), latest());
    }

    @Override
    default Bounds<LocalDate> bounds(ApproximationPolicy policy) {
        return bounds();
    }

    /** {@return whether this is the date of one day only} */
    default boolean isExact() {
        return earliest().equals(latest());
    }

    /**
     * {@return a date known to the day}
     *
     * @param day the day
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    static PlanDate of(LocalDate day) {
        return new Day(day);
    }

    /**
     * {@return a date known to the day}
     *
     * @param year the year, from 1 to 9999
     * @param month the month, from 1 to 12
     * @param day the day of the month, from 1 to 31
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     * @throws java.time.DateTimeException if there is no such day
     */
    static PlanDate of(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    /**
     * {@return a date known to the month}
     *
     * @param year the year, from 1 to 9999
     * @param month the month, from 1 to 12
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     * @throws java.time.DateTimeException if there is no such month
     */
    static PlanDate ofMonth(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    /**
     * {@return a date known to the quarter}
     *
     * @param year the year, from 1 to 9999
     * @param quarter the quarter, from 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    static PlanDate ofQuarter(int year, int quarter) {
        return new Quarter(year, quarter);
    }

    /**
     * {@return a date known to the year}
     *
     * @param year the year, from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    static PlanDate ofYear(int year) {
        return new Year(year);
    }

    /**
     * {@return some day of a span}
     *
     * @param firstInclusive the first day that it can be
     * @param lastInclusive the last day that it can be
     * @throws IllegalArgumentException if the last day is before the first, or a year is not from 1 to 9999
     */
    static PlanDate between(LocalDate firstInclusive, LocalDate lastInclusive) {
        return new Span(firstInclusive, lastInclusive);
    }

    /**
     * {@return the date that a text writes}
     *
     * @param text a text such as {@code "2024-03-22"}, {@code "2024-03"}, {@code "2024-Q1"}, {@code "2024"} or
     *     {@code "2024-03-08/2024-03-12"}
     * @throws TextParseException if the text is no date, or one that does not exist
     */
    static PlanDate parse(String text) {
        return PlanDateText.parse(text);
    }

    /**
     * One day, such as {@code 2024-03-22}.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements PlanDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Day {
            requireNonNull(day, "day");
            checkYear(day.getYear());
        }

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * Some day of a month, such as {@code 2024-03}.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements PlanDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Month {
            requireNonNull(month, "month");
            checkYear(month.getYear());
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * Some day of a quarter, such as {@code 2024-Q1}.
     *
     * @param year the year, from 1 to 9999
     * @param quarter the quarter, from 1 (January to March) to 4
     */
    record Quarter(int year, int quarter) implements PlanDate {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the year or the quarter is out of range
         */
        public Quarter {
            checkYear(year);
            Invariants.between("quarter", quarter, 1, 4);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 3 * quarter - 2, 1);
        }

        @Override
        public LocalDate latest() {
            return YearMonth.of(year, 3 * quarter).atEndOfMonth();
        }

        @Override
        public String toString() {
            return YearMonth.of(year, 1).toString().substring(0, 4) + "-Q" + quarter;
        }
    }

    /**
     * Some day of a year, such as {@code 2024}.
     *
     * @param year the year, from 1 to 9999
     */
    record Year(int year) implements PlanDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is out of range
         */
        public Year {
            checkYear(year);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return YearMonth.of(year, 1).toString().substring(0, 4);
        }
    }

    /**
     * Some day of a span, such as {@code 2024-03-08/2024-03-12}.
     *
     * @param first the first day that it can be
     * @param last the last day that it can be, inclusive
     */
    record Span(LocalDate first, LocalDate last) implements PlanDate {

        /**
         * Checks the order of the days.
         *
         * @throws IllegalArgumentException if the last day is before the first, or a year is not from 1 to 9999
         */
        public Span {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            checkYear(first.getYear());
            checkYear(last.getYear());
            Invariants.require(!last.isBefore(first), "last day", "not be before the first day '" + first + "'", last);
        }

        @Override
        public LocalDate earliest() {
            return first;
        }

        @Override
        public LocalDate latest() {
            return last;
        }

        @Override
        public String toString() {
            return first + "/" + last;
        }
    }

    private static void checkYear(int year) {
        Invariants.between("year", year, 1, 9999);
    }
}
