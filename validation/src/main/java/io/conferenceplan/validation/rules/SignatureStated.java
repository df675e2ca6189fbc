package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;
import java.util.stream.Stream;

/** It is stated who signs, by office or by name. */
public final class SignatureStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("signature-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(
                        EXAMPLE.replace("\"signature\": {\"office\": \"CHỦ TỊCH\"}", "\"archiveLine\": \"VT, TH.\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        List<String> signatory = context.plan().document().signature().stream()
                .flatMap(signature -> Stream.concat(signature.office().stream(), signature.name().stream()))
                .toList();
        context.at(PlanPath.root().member("document").member("signature"))
                .compare("signatory", signatory)
                .conclude(Truth.of(!signatory.isEmpty()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "signature": {"office": "CHỦ TỊCH"}
              }
            }
            """;
}
