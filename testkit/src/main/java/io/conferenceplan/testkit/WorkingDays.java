package io.conferenceplan.testkit;

import io.conferenceplan.validation.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The working days near a day; without one within some weeks, the day itself. */
record WorkingDays(HolidayCalendar holidays) {

    private static final int FARTHEST = 30;

    /** The day itself, or the next working day. */
    LocalDate from(LocalDate day) {
        return first(Stream.iterate(day, next -> next.plusDays(1))).orElse(day);
    }

    /** The day itself, or the working day before. */
    LocalDate until(LocalDate day) {
        return first(Stream.iterate(day, previous -> previous.minusDays(1))).orElse(day);
    }

    private Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.limit(FARTHEST)
                .filter(TimeArbitraries::isWithinYears)
                .filter(holidays::isWorkingDay)
                .findFirst();
    }
}
