package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;

/** The stated weekday is that of the first day of the event. */
public final class WeekdayMatchesDate implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("weekday-matches-date", RuleFamily.CONSISTENCY, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
        var stated = context.plan().schedule().weekday();
        var event = EventDates.of(context);
        if (stated.isEmpty() || event.isEmpty()) {
            return;
        }
        Bounds<LocalDate> day = event.get().first();
        event.get()
                .readBy(context.at(PlanPath.root().member("schedule").member("weekday")))
                .compare("stated", stated.get())
                .compare("date", day)
                .compare("actual", day.min().getDayOfWeek())
                .conclude(Truth.ofDay(day, date -> date.getDayOfWeek() == stated.get()));
    }
}
