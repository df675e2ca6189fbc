package io.conferenceplan.validation.rules;

import io.conferenceplan.product.ProductKind;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.Bounds;
import java.util.Optional;

/**
 * Invitations go out some working days before the event. Where they have no deadline, the plan itself is issued by then: no
 * invitation goes out before it.
 */
public final class VnInvitationLeadTime implements Rule {

    /** How many working days before the event invitations arrive; rules of some bodies ask for more. */
    public static final Parameter<Integer> WORKING_DAYS = Parameter.of("workingDays", 3, new Bounds<>(0, 365));

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.meetings(Optional.empty()));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-invitation-lead-time"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .addParameter(WORKING_DAYS)
                .notTight(LeadTime.NOT_TIGHT)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-01-15", "2024-01-16"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            LeadTime leadTime = new LeadTime(context.parameter(WORKING_DAYS), law, context);
            if (!leadTime.checkDeadlines(product -> product.kind() == ProductKind.INVITATIONS)) {
                EventDates.of(context).ifPresent(event -> checkIssue(event, leadTime));
            }
        });
    }

    private static void checkIssue(EventDates event, LeadTime leadTime) {
        PlanDay issued = leadTime.law().day();
        if (issued.path().equals(PlanDay.ISSUE_DATE)) {
            Evaluation evaluation = leadTime.context().at(PlanDay.ISSUE_DATE).reads(issued.path(), issued.stated());
            leadTime.read(event, evaluation);
            evaluation.compare("issued", issued.stated().value()).compare("days", leadTime.workingDays());
            leadTime.law().conclude(evaluation, leadTime.judge(issued.days(), event), "issue");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {"issuer": {"kind": "collective", "organisation": "ubnd-tinh"}},
              "schedule": {"days": "2024-01-18"},
              "products": [{"id": "invitations", "name": "Giấy mời", "kind": "invitations"}],
              "duties": [
                {
                  "id": "invitations",
                  "title": "Gửi giấy mời",
                  "assignee": {"organisation": "so-noi-vu"},
                  "products": ["invitations"],
                  "deadline": {"noLaterThan": "2024-01-15"}
                }
              ],
              "organisations": [
                {"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"},
                {"id": "so-noi-vu", "name": "Sở Nội vụ"}
              ]
            }
            """;
}
