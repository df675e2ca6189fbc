package io.conferenceplan.validation.rules;

import io.conferenceplan.product.ProductKind;
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

/** Documents for delegates that have a deadline go out some working days before the event. */
public final class VnDocumentsLeadTime implements Rule {

    /** How many working days before the event documents are sent; rules of some bodies ask for more. */
    public static final Parameter<Integer> WORKING_DAYS = Parameter.of("workingDays", 3, new Bounds<>(0, 365));

    private static final Regulation<LegalSource> REGULATION =
            Regulation.of(VietnameseLaw.meetings(Optional.of("Điều 10")));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-documents-lead-time"))
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
        REGULATION
                .on(context)
                .ifPresent(law -> new LeadTime(context.parameter(WORKING_DAYS), law, context)
                        .checkDeadlines(product -> product.kind() == ProductKind.DOCUMENTS && product.forDelegates()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {"issuer": {"kind": "collective", "organisation": "ubnd-tinh"}},
              "schedule": {"days": "2024-01-18"},
              "products": [{"id": "documents", "name": "Tài liệu", "kind": "documents", "forDelegates": true}],
              "duties": [
                {
                  "id": "documents",
                  "title": "Gửi tài liệu",
                  "assignee": {"organisation": "so-noi-vu"},
                  "products": ["documents"],
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
