package io.conferenceplan.validation.calendar;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of Vietnam that are certain for every year, such as 30/4 and the first three days of the lunar year.
 * {@link HolidayCalendar#vietnam()} gives it.
 *
 * <p>Source: Bộ luật Lao động 45/2019/QH14, Điều 112, in force from 01/01/2021. The days are given for other years too, so a
 * date before 2021 gets the holidays of this law and not those of the law of its time.
 *
 * <p>What it does not know, because it is decided anew each year or needs another source:
 *
 * <ul>
 *   <li>all five days of Tết: the Prime Minister fixes them each year. Here Tết is the last day of the old lunar year and the
 *       first three of the new one, which are in the choice of every year;
 *   <li>the second day of the National Day, 1 or 3 September, which the Prime Minister fixes too. Here it is 2 September alone;
 *   <li>days off in place of a holiday that falls on a weekend, and working days moved to a Saturday;
 *   <li>holidays that later laws may add;
 *   <li>Tết and the Hùng Kings' day in lunar years before 1968 or after 2099, where {@link VietnameseLunarCalendar} ends.
 * </ul>
 *
 * <p>Add such days with a calendar of your own: {@code HolidayCalendar.vietnam().plus(HolidayCalendar.of(days))}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class VietnameseHolidays implements HolidayCalendar {

    /** 1 January. */
    public static final Holiday NEW_YEAR = new Holiday("new-year", "Tết Dương lịch", "New Year's Day");

    /** The last day of the lunar year and the first three days of lunar month 1. */
    public static final Holiday TET = new Holiday("tet", "Tết Âm lịch", "Lunar New Year (Tết)");

    /** The 10th of lunar month 3, never that of a leap month. */
    public static final Holiday HUNG_KINGS =
            new Holiday("hung-kings", "Ngày Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");

    /** 30 April. */
    public static final Holiday VICTORY_DAY = new Holiday("victory-day", "Ngày Chiến thắng", "Victory Day");

    /** 1 May. */
    public static final Holiday LABOUR_DAY =
            new Holiday("labour-day", "Ngày Quốc tế lao động", "International Labour Day");

    /** 2 September. */
    public static final Holiday NATIONAL_DAY = new Holiday("national-day", "Quốc khánh", "National Day");

    private static final Map<MonthDay, Holiday> SAME_DATE_EACH_YEAR = Map.ofEntries(
            entry(MonthDay.of(1, 1), NEW_YEAR),
            entry(MonthDay.of(4, 30), VICTORY_DAY),
            entry(MonthDay.of(5, 1), LABOUR_DAY),
            entry(MonthDay.of(9, 2), NATIONAL_DAY));

    VietnameseHolidays() {}

    @Override
    public Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(SAME_DATE_EACH_YEAR.get(MonthDay.from(date))).or(() -> lunarHoliday(date));
    }

    private static Optional<Holiday> lunarHoliday(LocalDate date) {
        if (isTet(date)) {
            return Optional.of(TET);
        }
        return isHungKings(date) ? Optional.of(HUNG_KINGS) : Optional.empty();
    }

    private static boolean isTet(LocalDate date) {
        return VietnameseLunarCalendar.tet(date.getYear())
                .filter(tet -> !date.isBefore(tet.minusDays(1)) && !date.isAfter(tet.plusDays(2)))
                .isPresent();
    }

    private static boolean isHungKings(LocalDate date) {
        return VietnameseLunarCalendar.date(date.getYear(), 3, false, 10)
                .filter(date::equals)
                .isPresent();
    }
}
