package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;

/** No day of the event is a weekend day or a holiday. */
public final class EventOnWorkingDay implements Rule {

    private static final int MOST_DAYS_NAMED = 5;

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("event-on-working-day", RuleFamily.CONSISTENCY, Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
        HolidayCalendar calendar = context.holidays();
        EventDates.of(context).ifPresent(event -> {
            List<LocalDate> restDays = restDays(event, calendar);
            event.readBy(context.at(EventDates.PATH))
                    .compare("event", event.value())
                    .compare("restDays", restDays)
                    .compare("reasons", RestDays.reasons(restDays, calendar))
                    .conclude(event.anyDay(day -> !calendar.isWorkingDay(day)).not());
        });
    }

    /** The days off among those that the event includes for sure, or else among those that it can include. */
    private static List<LocalDate> restDays(EventDates event, HolidayCalendar calendar) {
        LocalDate surelyFrom = event.first().max();
        LocalDate surelyTo = event.last().min();
        return surelyFrom.isAfter(surelyTo)
                ? restDays(event.first().min(), event.last().max(), calendar)
                : restDays(surelyFrom, surelyTo, calendar);
    }

    private static List<LocalDate> restDays(LocalDate from, LocalDate to, HolidayCalendar calendar) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .limit(MOST_DAYS_NAMED)
                .toList();
    }
}
