package io.conferenceplan.validation.rules;

import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.time.PlanDate;
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

/** No document that the plan is based on is dated after the day on which the plan was issued. */
public final class LegalBasisNotAfterPlan implements Rule {

    private static final PlanPath ISSUE_DATE =
            PlanPath.root().member("document").member("issueDate");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("legal-basis-not-after-plan"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"issueDate\": \"2024\"", "\"issueDate\": \"2023\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.plan().document().issueDate().ifPresent(issued -> {
            for (Located<LegalBasis> basis : context.index().bases()) {
                check(basis.value(), basis.path().member("date"), issued, context);
            }
        });
    }

    private static void check(LegalBasis basis, PlanPath path, Stated<PlanDate> issued, RuleContext context) {
        basis.date()
                .ifPresent(date -> context.at(path)
                        .reads(path, date)
                        .reads(ISSUE_DATE, issued)
                        .relatedTo(ISSUE_DATE)
                        .compare("basis", Names.of(basis))
                        .compare("date", date.value())
                        .compare("issued", issued.value())
                        .conclude(Truth.atMost(
                                date.value().bounds(), issued.value().bounds())));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issueDate": "2024",
                "bases": [
                  {
                    "type": "law",
                    "date": "2022-06-15",
                    "subject": "Luật Thi đua, khen thưởng"
                  },
                  {
                    "type": "decree",
                    "number": "01/2024/NĐ-CP",
                    "date": "2024-01-01"
                  }
                ]
              }
            }
            """;
}
