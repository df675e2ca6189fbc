package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is certain of the days of an event. */
final class EventDay {

    private EventDay() {}

    static Optional<LocalDate> exact(PlanDate date) {
        return date.isExact() ? Optional.of(date.earliest()) : Optional.empty();
    }

    /** The first day of the event, where it is certain. */
    static Optional<LocalDate> first(ConferencePlan plan) {
        return plan.schedule().days().map(Stated::value).map(EventDays::first).flatMap(EventDay::exact);
    }

    /** The number of days, where it is certain. */
    static Optional<Integer> count(EventDays days) {
        if (days instanceof EventDays.OneDay) {
            return Optional.of(1);
        }
        return exact(days.first())
                .flatMap(first -> exact(days.last()).map(last -> (int) ChronoUnit.DAYS.between(first, last) + 1));
    }
}
