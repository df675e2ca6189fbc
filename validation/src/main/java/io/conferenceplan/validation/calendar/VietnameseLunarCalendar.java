package io.conferenceplan.validation.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Vietnamese lunar calendar (âm lịch) from {@link #EARLIEST} to {@link #LATEST}: 16/01/2020 is day 22 of month 12 of
 * lunar year 2019, and Tết 2020 is 25/01/2020.
 *
 * <p>A month begins on the day of the new moon at UTC+7, which Vietnam has used for its calendar since 1968. It is not the
 * Chinese calendar, which counts days at UTC+8: between 1968 and 2053 Tết is on another day than the Chinese new year in
 * 1968, 1969, 1985, 2007, 2030 and 2053, and the leap month of 1987 is another one.
 *
 * <p>From 1968 to 2053 the days are those of three independent computations. After 2053 a few new moons are so close to
 * midnight that computations differ, and this calendar has the days of the year tables of Hồ Ngọc Đức: in them the months
 * that begin on 07/5/2054, 09/12/2072, 15/11/2077 and 18/10/2085 begin one day earlier than, for one, in the calendar of
 * Time4J 5.9.4. No day after 2053 should be taken for more certain than that.
 *
 * @see <a href="https://www.informatik.uni-leipzig.de/~duc/amlich/">Hồ Ngọc Đức: the Vietnamese lunar calendar</a>
 */
public final class VietnameseLunarCalendar {

    /** The first date of the calendar, 29/01/1968: the first day of lunar year 1968. */
    public static final LocalDate EARLIEST = LocalDate.of(1968, 1, 29);

    /** The last date of the calendar, inclusive, 31/12/2099: a day of month 11 of lunar year 2099. */
    public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private VietnameseLunarCalendar() {}

    /**
     * Finds the lunar day of a date.
     *
     * @param date the date
     * @return the lunar day, or empty if the date is before {@link #EARLIEST} or after {@link #LATEST}
     */
    public static Optional<LunarDay> lunarDay(LocalDate date) {
        return covers(date) ? Optional.of(LunarYear.at(date).dayAt(date)) : Optional.empty();
    }

    /**
     * Finds the date of a lunar day, given by its parts as a document gives them.
     *
     * @param lunarYear the lunar year, named by the Gregorian year in which it begins
     * @param month the month, from 1 to 12
     * @param leap whether the leap month of that number is meant
     * @param day the day of the month, from 1
     * @return the date, or empty if there is no such lunar day or its date is before {@link #EARLIEST} or after {@link
     *     #LATEST}
     */
    public static Optional<LocalDate> date(int lunarYear, int month, boolean leap, int day) {
        return LunarYear.of(lunarYear)
                .flatMap(year -> year.dateOf(month, leap, day))
                .filter(VietnameseLunarCalendar::covers);
    }

    /**
     * Finds the first day of a lunar year.
     *
     * @param lunarYear the lunar year, named by the Gregorian year in which it begins
     * @return the date of Tết, between 21 January and 19 February, or empty if the year is before 1968 or after 2099
     */
    public static Optional<LocalDate> tet(int lunarYear) {
        return LunarYear.of(lunarYear).map(LunarYear::tet);
    }

    private static boolean covers(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }
}
