package io.conferenceplan.validation.rules;

import static io.conferenceplan.document.BasisType.CIRCULAR;
import static io.conferenceplan.document.BasisType.DECISION;
import static io.conferenceplan.document.BasisType.DECREE;
import static io.conferenceplan.document.BasisType.DIRECTIVE;
import static io.conferenceplan.document.BasisType.GUIDANCE;
import static io.conferenceplan.document.BasisType.LAW;
import static io.conferenceplan.document.BasisType.NOTICE;
import static io.conferenceplan.document.BasisType.OFFICIAL_LETTER;
import static io.conferenceplan.document.BasisType.ORDINANCE;
import static io.conferenceplan.document.BasisType.PLAN;
import static io.conferenceplan.document.BasisType.RESOLUTION;

import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.EnumSet;
import java.util.Set;

/**
 * A law or ordinance that the plan is based on is cited without a number, every other act with its number, issuer, date and
 * subject; each is reported apart. A work programme is no act.
 */
public final class VnLegalBasisForm implements Rule {

    private static final Set<BasisType> LAWS = EnumSet.of(LAW, ORDINANCE);
    private static final Set<BasisType> ACTS =
            EnumSet.of(RESOLUTION, DECREE, CIRCULAR, DECISION, DIRECTIVE, PLAN, OFFICIAL_LETTER, NOTICE, GUIDANCE);

    private static final Regulation<LegalSource> REGULATION =
            Regulation.of(VietnameseLaw.documents("Phụ lục I, phần I, mục II.6a"));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-legal-basis-form"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.INFO)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"type\": \"law\",", "\"type\": \"law\", \"number\": \"06/2022/QH15\","))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            for (Located<LegalBasis> basis : context.index().bases()) {
                Citation citation = new Citation(basis.value(), basis.path(), law, context);
                if (LAWS.contains(basis.value().type())) {
                    citation.checkLaw();
                } else if (ACTS.contains(basis.value().type())) {
                    citation.checkAct();
                }
            }
        });
    }

    /** How one basis is cited. */
    private record Citation(LegalBasis basis, PlanPath path, InForce<LegalSource> law, RuleContext context) {

        void checkLaw() {
            conclude("number", basis.number().isEmpty(), "law");
        }

        void checkAct() {
            conclude("number", basis.number().isPresent(), "number");
            conclude("issuer", basis.issuer().isPresent(), "issuer");
            conclude("date", basis.date().isPresent(), "date");
            conclude("subject", basis.subject().isPresent(), "subject");
        }

        private void conclude(String part, boolean kept, String variant) {
            var evaluation = context.at(path.member(part)).compare("basis", Names.of(basis));
            law.conclude(evaluation, Truth.of(kept), variant);
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23",
                "bases": [{"type": "law", "date": "2022-06-15", "subject": "Luật Thi đua, khen thưởng"}]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
