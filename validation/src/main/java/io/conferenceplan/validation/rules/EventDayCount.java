package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;

/** The stated number of days is the number of days from the first to the last. */
public final class EventDayCount implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("schedule").member("dayCount");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("event-day-count", RuleFamily.CONSISTENCY, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
        var stated = context.plan().schedule().dayCount();
        var event = EventDates.of(context);
        if (stated.isEmpty() || event.isEmpty()) {
            return;
        }
        Bounds<Integer> count = stated.get().value().bounds(context.approximation());
        Bounds<Integer> days = event.get().dayCount();
        Evaluation evaluation = context.at(PATH).reads(PATH, stated.get());
        (days.isExact() ? event.get().readExactBy(evaluation) : event.get().readBy(evaluation))
                .compare("stated", stated.get().value())
                .compare("event", event.get().value())
                .compare("days", days)
                .conclude(Truth.equal(count, days));
    }
}
