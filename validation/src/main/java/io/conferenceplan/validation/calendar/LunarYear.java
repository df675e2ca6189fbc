package io.conferenceplan.validation.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One year of the lunar calendar: 12 or 13 months, counted here by their position from 0, so that a leap month has a
 * position of its own.
 *
 * @param number the year, named by the Gregorian year in which it begins; {@link LunarYearCodes} has it
 */
record LunarYear(int number) {

    /** The year of that number, or empty if its months are not known. */
    static Optional<LunarYear> of(int number) {
        return LunarYearCodes.has(number) ? Optional.of(new LunarYear(number)) : Optional.empty();
    }

    /** The year that a date of {@link VietnameseLunarCalendar} belongs to. */
    static LunarYear at(LocalDate date) {
        LunarYear year = new LunarYear(date.getYear());
        return date.isBefore(year.tet()) ? new LunarYear(date.getYear() - 1) : year;
    }

    LocalDate tet() {
        return LocalDate.ofYearDay(number, 1 + LunarYearCodes.daysBeforeTet(number));
    }

    /** The lunar day of a date of this year. */
    LunarDay dayAt(LocalDate date) {
        int daysBefore = (int) ChronoUnit.DAYS.between(tet(), date);
        int position = 0;
        while (daysBefore >= length(position)) {
            daysBefore -= length(position);
            position++;
        }
        return new LunarDay(number, monthAt(position), isLeap(position), 1 + daysBefore);
    }

    /** The date of a lunar day, or empty if this year has no such day. */
    Optional<LocalDate> dateOf(int month, boolean leap, int day) {
        if (!hasMonth(month, leap)) {
            return Optional.empty();
        }
        int position = positionOf(month, leap);
        if (day < 1 || day > length(position)) {
            return Optional.empty();
        }
        int daysBefore = day - 1;
        for (int earlier = 0; earlier < position; earlier++) {
            daysBefore += length(earlier);
        }
        return Optional.of(tet().plusDays(daysBefore));
    }

    /** The number of months, 12 or 13. */
    int months() {
        return hasLeapMonth() ? 13 : 12;
    }

    /** The number of days of a month, 29 or 30. */
    int length(int position) {
        return LunarYearCodes.length(number, position);
    }

    private boolean hasMonth(int month, boolean leap) {
        return 1 <= month && month <= 12 && (!leap || month == leapMonth());
    }

    private int positionOf(int month, boolean leap) {
        boolean afterLeapMonth = hasLeapMonth() && month > leapMonth();
        return leap || afterLeapMonth ? month : month - 1;
    }

    private int monthAt(int position) {
        return hasLeapMonth() && position >= leapMonth() ? position : position + 1;
    }

    private boolean isLeap(int position) {
        return hasLeapMonth() && position == leapMonth();
    }

    private boolean hasLeapMonth() {
        return leapMonth() != 0;
    }

    private int leapMonth() {
        return LunarYearCodes.leapMonth(number);
    }
}
