package io.conferenceplan.validation.rules;

import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;

/** The agenda has a slot for each purpose: a report for a review, a launch for a launch. */
public final class PurposesServed implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("purposes-served"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"kinds\": [\"report\"]", "\"kinds\": [\"film\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        if (!context.index().slots().isEmpty()) {
            ServedIntents served = ServedIntents.of(context);
            for (Located<Purpose> purpose : context.index().purposes()) {
                served.conclude(
                        purpose.value().intents(),
                        purpose.path().member("intents"),
                        context.at(purpose.path())
                                .compare("purpose", purpose.value().text()));
            }
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "purposes": [{"text": "Đánh giá kết quả phong trào thi đua", "intents": ["review"]}],
              "agenda": {
                "slots": [{"id": "report", "title": "Kết quả phong trào thi đua", "kinds": ["report"]}]
              }
            }
            """;
}
