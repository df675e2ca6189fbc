package io.conferenceplan.validation.rules;

import io.conferenceplan.document.FundingSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;

/** It is stated where the money comes from. */
public final class FundingSourceStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("funding-source-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace(
                        "\"sources\": [{\"name\": \"Quỹ Thi đua - Khen thưởng\"}]", "\"purposes\": [\"khen thưởng\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        List<FundingSource> sources = context.plan().funding().sources();
        context.at(PlanPath.root().member("funding").member("sources"))
                .compare("sources", sources.stream().map(FundingSource::name).toList())
                .conclude(Truth.of(!sources.isEmpty()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "funding": {
                "sources": [{"name": "Quỹ Thi đua - Khen thưởng"}]
              }
            }
            """;
}
