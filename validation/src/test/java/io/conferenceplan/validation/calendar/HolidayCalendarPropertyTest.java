package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class HolidayCalendarPropertyTest {

    private final HolidayCalendar calendar = HolidayCalendar.vietnam();

    @Property
    void soManyWorkingDaysLieFromTheDayFoundToTheDate(
            @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate date,
            @ForAll @IntRange(max = 60) int days) {
        LocalDate found = calendar.workingDaysBefore(date, days);

        assertThat(found.datesUntil(date).filter(calendar::isWorkingDay)).hasSize(days);
        assertThat(days == 0 || calendar.isWorkingDay(found)).isTrue();
    }

    @Property
    void stepsAddUp(
            @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate date,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        LocalDate inTwoSteps = calendar.workingDaysBefore(calendar.workingDaysBefore(date, first), second);

        assertThat(inTwoSteps).isEqualTo(calendar.workingDaysBefore(date, first + second));
    }

    @Property
    void aLaterDateNeverHasAnEarlierDeadline(
            @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate date,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(max = 30) int days) {
        assertThat(calendar.workingDaysBefore(date.plusDays(later), days))
                .isAfterOrEqualTo(calendar.workingDaysBefore(date, days));
    }

    @Property
    void moreHolidaysNeverMakeADeadlineLater(
            @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate date,
            @ForAll @IntRange(max = 60) int days) {
        assertThat(calendar.workingDaysBefore(date, days))
                .isBeforeOrEqualTo(HolidayCalendar.none().workingDaysBefore(date, days));
    }
}
