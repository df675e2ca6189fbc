package io.conferenceplan.validation.calendar;

/**
 * A day of the Vietnamese lunar calendar, such as {@code new LunarDay(2019, 12, false, 22)}: the 22nd of tháng Chạp of the
 * lunar year that began on 05/02/2019.
 *
 * <p>Whether there is such a day says {@link VietnameseLunarCalendar#date}: not every month has 30 days, and few years have
 * a leap month.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param year the lunar year, named by the Gregorian year in which it begins: 16/01/2020 is in lunar year 2019
 * @param month the month, from 1 (tháng Giêng) to 12 (tháng Chạp); a leap month has the number of the month before it
 * @param leap whether the month is a leap month (tháng nhuận)
 * @param day the day of the month, from 1 to 30
 */
public record LunarDay(int year, int month, boolean leap, int day) {

    /**
     * Checks the numbers.
     *
     * @param year the lunar year
     * @param month the month, from 1 to 12
     * @param leap whether the month is a leap month
     * @param day the day of the month, from 1 to 30
     * @throws IllegalArgumentException if the month is not between 1 and 12 or the day is not between 1 and 30
     */
    public LunarDay {
        requireBetween("lunar month", month, 1, 12);
        requireBetween("lunar day", day, 1, 30);
    }

    private static void requireBetween(String subject, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    subject + " must be between " + min + " and " + max + ", but was '" + value + "'.");
        }
    }
}
