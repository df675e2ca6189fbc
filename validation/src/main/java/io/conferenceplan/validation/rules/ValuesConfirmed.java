package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;

/** No value that the plan states is still tentative ("dự kiến"). */
public final class ValuesConfirmed implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("values-confirmed"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"2024-03-22\"", "{\"value\": \"2024-03-22\", \"tentative\": true}"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (StatedValues.Entry entry : StatedValues.of(context)) {
            context.at(entry.path())
                    .reads(entry.path(), entry.stated())
                    .compare("owner", entry.owner())
                    .compare("value", entry.stated().value())
                    .conclude(Truth.of(!entry.stated().tentative()), entry.member());
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-03-22"}
            }
            """;
}
