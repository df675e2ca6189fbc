package io.conferenceplan.validation.rules;

import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;

/** The date of issue is stated, and to the day. */
public final class IssueDateComplete implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("issue-date-complete"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2019-12-23", "2019-12"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        PlanPath path = PlanPath.root().member("document").member("issueDate");
        Presence.checkDate(path, context.plan().document().issueDate(), PlanDate::isExact, context);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {"issueDate": "2019-12-23"}
            }
            """;
}
