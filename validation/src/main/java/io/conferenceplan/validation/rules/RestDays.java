package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;

/** Why days are no working days. */
final class RestDays {

    private RestDays() {}

    /** {@return the holiday or else the weekday of each day, in order} */
    static List<Object> reasons(List<LocalDate> days, HolidayCalendar calendar) {
        return days.stream().map(day -> reason(day, calendar)).toList();
    }

    /** {@return the holiday that a day is, or else its weekday} */
    static Object reason(LocalDate day, HolidayCalendar calendar) {
        return calendar.holiday(day).<Object>map(holiday -> holiday).orElse(day.getDayOfWeek());
    }
}
