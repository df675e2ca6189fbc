package io.conferenceplan.validation.rules;

import io.conferenceplan.time.Deadline;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.Optional;

/** The last day on which something with a deadline is in time. */
final class DueDay {

    private DueDay() {}

    /** {@return whether a deadline is told by the days of the event} */
    static boolean isRelative(Deadline deadline) {
        return deadline instanceof Deadline.DaysBeforeEvent || deadline instanceof Deadline.WorkingDaysBeforeEvent;
    }

    /** {@return the first and the last day that the due day can be; empty if it is told by an event without dates} */
    static Optional<Bounds<LocalDate>> of(Deadline deadline, RuleContext context) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return Optional.of(noLaterThan.date().bounds());
        }
        if (deadline instanceof Deadline.Before before) {
            Bounds<LocalDate> date = before.date().bounds();
            return Optional.of(new Bounds<>(date.min().minusDays(1), date.max().minusDays(1)));
        }
        return EventDates.of(context)
                .map(EventDates::first)
                .map(day -> new Bounds<>(
                        ofEventOn(day.min(), deadline, context.holidays()),
                        ofEventOn(day.max(), deadline, context.holidays())));
    }

    /** {@return the same, and notes in an evaluation what it rests on} */
    static Optional<Bounds<LocalDate>> readBy(
            Evaluation evaluation, PlanPath path, Deadline deadline, RuleContext context) {
        Optional<Bounds<LocalDate>> due = of(deadline, context);
        if (isRelative(deadline)) {
            EventDates.of(context).ifPresent(event -> event.readFirstBy(evaluation));
        } else if (due.isPresent() && !due.get().isExact()) {
            evaluation.couldBeDecidedBy(path);
        }
        return due;
    }

    /** {@return the due day of a relative deadline when the event begins on a day; the later the event, the later it is} */
    static LocalDate ofEventOn(LocalDate firstDay, Deadline relative, HolidayCalendar holidays) {
        if (relative instanceof Deadline.DaysBeforeEvent days) {
            return firstDay.minusDays(days.days());
        }
        if (relative instanceof Deadline.WorkingDaysBeforeEvent days) {
            return holidays.workingDaysBefore(firstDay, days.days());
        }
        throw new IllegalArgumentException("deadline must be relative to the event, but was '" + relative + "'.");
    }
}
