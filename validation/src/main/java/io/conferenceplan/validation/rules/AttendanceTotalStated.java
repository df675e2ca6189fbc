package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;

/** The total number of participants is stated. */
public final class AttendanceTotalStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("attendance-total-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"total\": 280", "\"complete\": true"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        PlanPath path = PlanPath.root().member("attendance").member("total");
        Optional<Stated<Count>> total = context.plan().attendance().total().filter(Presence::saysSomething);
        Presence.at(path, total, context).conclude(Truth.of(total.isPresent()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "attendance": {"total": 280}
            }
            """;
}
