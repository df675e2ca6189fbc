package io.conferenceplan.validation.rules;

import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.Optional;
import java.util.OptionalInt;

/** The plan states its number, and does not leave the place before the symbol blank ("Số:      /KH-UBND"). */
public final class DocumentNumberStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("document-number-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"number\": 12, ", ""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Evaluation evaluation = context.at(PlanPath.root().member("document").member("number"));
        Optional<DocumentNumber> stated = context.plan().document().number();
        OptionalInt number = stated.map(DocumentNumber::number).orElse(OptionalInt.empty());
        if (number.isPresent()) {
            evaluation.compare("number", number.getAsInt()).conclude(Truth.TRUE);
        } else {
            evaluation.conclude(Truth.FALSE, stated.isPresent() ? "blank" : "absent");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "number": {"number": 12, "symbol": "KH-UBND"}
              }
            }
            """;
}
