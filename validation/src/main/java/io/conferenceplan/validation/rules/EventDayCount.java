package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;

/** The stated number of days is the number of days from the first to the last. */
public final class EventDayCount implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("schedule").member("dayCount");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("event-day-count"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"dayCount\": 2", "\"dayCount\": 3"))
                .build();
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
        event.get()
                .readBy(context.at(PATH).reads(PATH, stated.get()), !days.isExact())
                .compare("stated", stated.get().value())
                .compare("event", event.get().value())
                .compare("days", days)
                .conclude(Truth.equal(count, days));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {
                "days": {"from": "2024-03-07", "to": "2024-03-08"},
                "dayCount": 2
              }
            }
            """;
}
