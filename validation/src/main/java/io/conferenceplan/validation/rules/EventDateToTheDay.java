package io.conferenceplan.validation.rules;

import io.conferenceplan.time.EventDays;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;

/** The date of the event is stated, and to the day; of an event of several days both the first and the last. */
public final class EventDateToTheDay implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("event-date-to-the-day"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-03-22", "2024-Q1"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Presence.checkDate(EventDates.PATH, context.plan().schedule().days(), EventDateToTheDay::isToTheDay, context);
    }

    private static boolean isToTheDay(EventDays days) {
        return days.first().isExact() && days.last().isExact();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-03-22"}
            }
            """;
}
