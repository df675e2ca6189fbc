package io.conferenceplan.validation.rules;

import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;

/** The agenda has a slot for each demand of a cited basis: a signing for a pact that is to be signed. */
public final class BasisDemandsMet implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("basis-demands-met"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"kinds\": [\"signing\"]", "\"kinds\": [\"launch\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        if (!context.index().slots().isEmpty()) {
            ServedIntents served = ServedIntents.of(context);
            for (Located<LegalBasis> basis : context.index().bases()) {
                served.conclude(
                        basis.value().demands(),
                        basis.path().member("demands"),
                        context.at(basis.path()).compare("basis", Names.of(basis.value())));
            }
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "bases": [{"type": "officialLetter", "number": "12/SNV-TĐKT", "demands": ["sign"]}]
              },
              "agenda": {
                "slots": [{"id": "pact", "title": "Giao ước thi đua", "kinds": ["signing"]}]
              }
            }
            """;
}
