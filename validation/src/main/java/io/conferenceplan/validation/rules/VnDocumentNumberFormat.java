package io.conferenceplan.validation.rules;

import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.regex.Pattern;

/**
 * The plan of a state body has a number from 1, and a symbol of capitals that begins with "KH", joined by hyphens without
 * spaces. Whether a number below 10 is written with a zero the plan does not say.
 */
public final class VnDocumentNumberFormat implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("document").member("number");

    /** "TTg" is the one abbreviation that has a small letter. */
    private static final Pattern SYMBOL = Pattern.compile("KH(-(TTg|[^\\p{Ll}\\s/\\p{Pd}]+))+");

    private static final Regulation<LegalSource> REGULATION =
            Regulation.of(VietnameseLaw.earlierDocuments(), VietnameseLaw.documents("Phụ lục I, phần I, mục II.3"));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-document-number-format"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("KH-UBND", "UBND-KH"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.plan()
                .document()
                .number()
                .ifPresent(number -> REGULATION.on(context).ifPresent(law -> check(number, law, context)));
    }

    private static void check(DocumentNumber number, InForce<LegalSource> law, RuleContext context) {
        number.number().ifPresent(value -> {
            var evaluation = context.at(PATH.member("number")).compare("number", value);
            law.conclude(evaluation, Truth.of(value > 0), "number");
        });
        number.symbol().ifPresent(symbol -> {
            var evaluation = context.at(PATH.member("symbol")).compare("symbol", symbol);
            law.conclude(evaluation, Truth.of(SYMBOL.matcher(symbol).matches()), "symbol");
        });
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "number": {"number": 12, "symbol": "KH-UBND"},
                "issueDate": "2024-02-23"
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
