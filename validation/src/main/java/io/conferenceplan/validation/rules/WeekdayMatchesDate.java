package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;

/** The stated weekday is that of the first day of the event. */
public final class WeekdayMatchesDate implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("schedule").member("weekday");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("weekday-matches-date"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("friday", "sunday"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        var stated = context.plan().schedule().weekday();
        var event = EventDates.of(context);
        if (stated.isEmpty() || event.isEmpty()) {
            return;
        }
        Bounds<LocalDate> day = event.get().first();
        Truth matches = Truth.ofDay(day, date -> date.getDayOfWeek() == stated.get());
        Evaluation evaluation = event.get()
                .readFirstBy(context.at(PATH).reads(PATH, stated.get()))
                .compare("stated", stated.get())
                .compare("date", day);
        if (matches == Truth.FALSE) {
            evaluation.compare("actual", Alternatives.of(day, LocalDate::getDayOfWeek));
        }
        evaluation.conclude(matches);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-03-22", "weekday": "friday"}
            }
            """;
}
