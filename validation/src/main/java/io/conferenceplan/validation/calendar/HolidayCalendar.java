package io.conferenceplan.validation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which nobody works: Saturday, Sunday and the holidays that it names, such as {@link #vietnam()}.
 *
 * <p>An application that keeps its own holidays implements {@link #holiday}. One whose people work on some Saturdays also
 * overrides {@link #isWorkingDay}.
 *
 * <p>The calendars made here are immutable and safe for use by several threads; others must be safe for use by several
 * threads and give the same answer for the same date each time.
 */
@FunctionalInterface
public interface HolidayCalendar {

    /** The number of calendar days that {@link #workingDaysBefore} looks back at most, about ten years. */
    int FARTHEST_LOOK_BACK = 3_660;

    /** {@return a calendar without holidays: every day from Monday to Friday is a working day} */
    static HolidayCalendar none() {
        return date -> Optional.empty();
    }

    /**
     * {@return a calendar with the holidays of a list}
     *
     * @param holidays the holidays by their dates
     */
    static HolidayCalendar of(Map<LocalDate, Holiday> holidays) {
        Map<LocalDate, Holiday> listed = Map.copyOf(holidays);
        return date -> Optional.ofNullable(listed.get(date));
    }

    /** {@return the public holidays of Vietnam that are the same every year; {@link VietnameseHolidays} says which} */
    static HolidayCalendar vietnam() {
        return new VietnameseHolidays();
    }

    /**
     * Finds the holiday on a date, on whatever day of the week it falls.
     *
     * @param date the date
     * @return the holiday, or empty if this calendar knows none on that date
     */
    Optional<Holiday> holiday(LocalDate date);

    /**
     * {@return whether people work on a date: false on Saturdays, Sundays and holidays}
     *
     * @param date the date
     */
    default boolean isWorkingDay(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return !weekend && holiday(date).isEmpty();
    }

    /**
     * Counts working days back from a date, which itself is not counted: 3 working days before Thursday 18/01/2024 is Monday
     * 15/01/2024, and an invitation that must arrive "at least 3 working days before" that Thursday is in time on that
     * Monday.
     *
     * @param date the date to count from, a working day or not
     * @param days the number of working days, zero or more
     * @return the working day that lies so many working days before the date, or the date itself if the number is zero
     * @throws IllegalArgumentException if the number is negative or larger than the number of working days in the {@value
     *     #FARTHEST_LOOK_BACK} calendar days before the date
     * @throws java.time.DateTimeException if the date is less than that many days after {@link LocalDate#MIN}
     */
    default LocalDate workingDaysBefore(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, but was '" + days + "'.");
        }
        LocalDate farthest = date.minusDays(FARTHEST_LOOK_BACK);
        LocalDate day = date;
        int counted = 0;
        while (counted < days) {
            if (day.equals(farthest)) {
                throw new IllegalArgumentException("days must be at most " + counted + ", the working days from "
                        + farthest + " to " + date + ", but was '" + days + "'.");
            }
            day = day.minusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * {@return a calendar with the holidays of this one and of another} Where both have a holiday on a date, it is the one of
     * this calendar. Only holidays are joined: no {@link #isWorkingDay} that either of the two overrides is asked.
     *
     * @param other the other calendar
     */
    default HolidayCalendar plus(HolidayCalendar other) {
        Objects.requireNonNull(other, "other");
        return date -> holiday(date).or(() -> other.holiday(date));
    }
}
