package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Stated;
import java.time.LocalTime;
import java.util.Optional;

/**
 * It is stated at what time the event starts.
 *
 * <p>The time of the first slot of the agenda is not taken for it: that may be the reception.
 */
public final class EventStartStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("event-start-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("startTime", "endTime"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        PlanPath path = PlanPath.root().member("schedule").member("startTime");
        Optional<Stated<LocalTime>> start = context.plan().schedule().startTime();
        Presence.at(path, start, context).conclude(Truth.of(start.isPresent()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-01-18", "startTime": "07:30"}
            }
            """;
}
