/**
 * The days that rules about time need to know: which days are working days, and what a day is called in the Vietnamese
 * lunar calendar.
 *
 * <p>Start with {@link io.conferenceplan.validation.calendar.HolidayCalendar}, the source of non-working days that an
 * application hands to the rules. {@link io.conferenceplan.validation.calendar.VietnameseHolidays} is the one for Vietnam,
 * with the days that are the same every year; days that are decided each year are added to it:
 *
 * <pre>{@code
 * HolidayCalendar calendar = HolidayCalendar.vietnam()
 *         .plus(HolidayCalendar.of(Map.of(LocalDate.of(2024, 9, 3), VietnameseHolidays.NATIONAL_DAY)));
 *
 * calendar.isWorkingDay(LocalDate.of(2024, 2, 9)); // false: the last day of the lunar year
 * calendar.workingDaysBefore(LocalDate.of(2024, 1, 18), 3); // 2024-01-15
 * }</pre>
 *
 * <p>{@link io.conferenceplan.validation.calendar.VietnameseLunarCalendar} goes from a date to the
 * {@link io.conferenceplan.validation.calendar.LunarDay} and back: 16/01/2020 is day 22 of month 12 (tháng Chạp) of lunar
 * year 2019, nine days before Tết.
 */
@NullMarked
package io.conferenceplan.validation.calendar;

import org.jspecify.annotations.NullMarked;
