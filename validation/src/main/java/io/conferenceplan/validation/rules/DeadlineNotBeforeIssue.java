package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Stated;

/** No duty is due before the day on which the plan was issued. */
public final class DeadlineNotBeforeIssue implements Rule {

    private static final PlanPath ISSUE_DATE =
            PlanPath.root().member("document").member("issueDate");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("deadline-not-before-issue"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-01-11", "2023-11-30"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.plan().document().issueDate().ifPresent(issued -> {
            for (Located<AssignedDuty> duty : context.index().duties()) {
                duty.value().deadline().ifPresent(deadline -> check(duty, deadline, issued, context));
            }
        });
    }

    private static void check(
            Located<AssignedDuty> duty, Stated<Deadline> deadline, Stated<PlanDate> issued, RuleContext context) {
        PlanPath path = duty.path().member("deadline");
        Evaluation evaluation = context.at(path)
                .reads(path, deadline)
                .reads(ISSUE_DATE, issued)
                .relatedTo(ISSUE_DATE)
                .compare("duty", duty.value().title())
                .compare("issued", issued.value());
        DueDay.readBy(evaluation, path, deadline.value(), context)
                .ifPresentOrElse(
                        due -> evaluation
                                .compare("due", due)
                                .conclude(Truth.atMost(issued.value().bounds(), due)),
                        evaluation::notApplicable);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"office": "Đài Phát thanh và Truyền hình"},
                  "deadline": {"noLaterThan": "2024-01-11"}
                }
              ],
              "document": {"issueDate": "2023-12"}
            }
            """;
}
