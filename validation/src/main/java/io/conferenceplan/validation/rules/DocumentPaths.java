package io.conferenceplan.validation.rules;

import io.conferenceplan.document.Annex;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.validation.PlanPath;
import java.util.Optional;

/** The places of parts of a plan that have no id, told by what else tells them apart. */
final class DocumentPaths {

    static final PlanPath DOCUMENT = PlanPath.root().member("document");

    private static final PlanPath FUNDING = PlanPath.root().member("funding");

    private DocumentPaths() {}

    static PlanPath of(LegalBasis basis, int index) {
        return keyOf(basis).map(key -> DOCUMENT.item("bases", index, key)).orElse(DOCUMENT.item("bases", index));
    }

    static PlanPath of(Recipient recipient, int index) {
        return DOCUMENT.item("recipients", index, recipient.name());
    }

    static PlanPath of(Annex annex, int index) {
        return DOCUMENT.item("annexes", index, annex.label());
    }

    static PlanPath of(FundingSource source, int index) {
        return FUNDING.item("sources", index, source.name());
    }

    /** {@return what tells a legal basis from others: its number or else its subject} */
    static Optional<String> keyOf(LegalBasis basis) {
        return basis.number().or(basis::subject);
    }
}
