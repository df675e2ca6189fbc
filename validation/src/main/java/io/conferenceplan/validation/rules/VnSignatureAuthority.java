package io.conferenceplan.validation.rules;

import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.Signature;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of a collective body is signed on its behalf (TM.), that of a person in office is not; a deputy signs for the head
 * (KT.), or by order or authorisation.
 */
public final class VnSignatureAuthority implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("document").member("signature");

    private static final Regulation<LegalSource> REGULATION =
            Regulation.of(VietnameseLaw.earlierDocuments(), VietnameseLaw.documents("Điều 13"));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-signature-authority"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.ERROR)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"authorities\": [\"TM\"], ", ""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.plan().document().signature().ifPresent(signature -> {
            boolean shown =
                    !signature.authorities().isEmpty() || signature.office().isPresent();
            if (shown) {
                REGULATION.on(context).ifPresent(law -> check(signature, law, context));
            }
        });
    }

    private static void check(Signature signature, InForce<LegalSource> law, RuleContext context) {
        boolean collective = context.plan()
                .document()
                .issuer()
                .map(issuer -> issuer.kind() == IssuerKind.COLLECTIVE)
                .orElseThrow();
        Evaluation evaluation = context.at(PATH)
                .relatedTo(PlanPath.root().member("document").member("issuer"))
                .compare("signature", text(signature));
        fault(signature.authorities(), signature.office(), collective)
                .ifPresentOrElse(
                        fault -> law.conclude(evaluation, Truth.FALSE, fault),
                        () -> law.conclude(evaluation, Truth.TRUE, ""));
    }

    private static Optional<String> fault(
            List<SigningAuthority> authorities, Optional<String> office, boolean collective) {
        boolean onBehalf = authorities.indexOf(SigningAuthority.TM) == 0;
        if (collective && !onBehalf) {
            return Optional.of("collective");
        }
        if (!collective && authorities.contains(SigningAuthority.TM)) {
            return Optional.of("personal");
        }
        boolean alone = authorities.size() == (collective ? 1 : 0);
        boolean deputy =
                office.map(title -> Wording.plain(title).startsWith("phó ")).orElse(false);
        return alone && deputy ? Optional.of("deputy") : Optional.empty();
    }

    /** The signature in the order of the document, such as {@code TM. KT. PHÓ CHỦ TỊCH}. */
    private static String text(Signature signature) {
        return Stream.concat(
                        signature.authorities().stream().map(authority -> authority + "."), signature.office().stream())
                .collect(Collectors.joining(" "));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23",
                "signature": {"authorities": ["TM"], "onBehalfOf": "ỦY BAN NHÂN DÂN", "office": "CHỦ TỊCH"}
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
