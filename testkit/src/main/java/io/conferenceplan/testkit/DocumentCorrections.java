package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.document.Signature;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Corrects the plan as a document: its date, number, bases, recipients and signature, and the shares of its funds. */
final class DocumentCorrections {

    private static final int DAYS_OF_NOTICE = 14;
    private static final int LARGEST_SHARE = 20;
    private static final Set<BasisType> LAWS = Set.of(BasisType.LAW, BasisType.ORDINANCE);

    private DocumentCorrections() {}

    /** A plan that is issued shortly before the event or after it is issued in time for its invitations. */
    static ConferencePlan issuedInTime(ConferencePlan plan) {
        PlanDocument document = plan.document();
        Optional<LocalDate> latest = EventDay.first(plan)
                .map(first -> first.minusDays(DAYS_OF_NOTICE))
                .filter(TimeArbitraries::isWithinYears);
        return latest.map(last -> plan.withDocument(document.withIssueDate(
                        document.issueDate().map(issued -> issued.withValue(notAfter(last, issued.value()))))))
                .orElse(plan);
    }

    private static PlanDate notAfter(LocalDate last, PlanDate date) {
        return date.latest().isAfter(last) ? PlanDate.of(last) : date;
    }

    /** A basis that would be later than the plan is of the same day. */
    static ConferencePlan basesBeforeIssue(ConferencePlan plan) {
        PlanDocument document = plan.document();
        return document.issueDate()
                .map(Stated::value)
                .map(PlanDate::earliest)
                .map(issued -> plan.withDocument(document.withBases(document.bases().stream()
                        .map(basis -> basesBefore(issued, basis))
                        .toList())))
                .orElse(plan);
    }

    private static LegalBasis basesBefore(LocalDate issued, LegalBasis basis) {
        return basis.withDate(basis.date().map(date -> date.withValue(notAfter(issued, date.value()))));
    }

    /** Laws without a number, and of other acts those that are cited in full. */
    static ConferencePlan citedInFull(ConferencePlan plan) {
        PlanDocument document = plan.document();
        return plan.withDocument(document.withBases(document.bases().stream()
                .map(basis -> LAWS.contains(basis.type()) ? basis.withNumber(Optional.empty()) : basis)
                .filter(basis -> LAWS.contains(basis.type()) || isCitedInFull(basis))
                .toList()));
    }

    private static boolean isCitedInFull(LegalBasis basis) {
        return basis.number().isPresent()
                && basis.issuer().isPresent()
                && basis.date().isPresent()
                && basis.subject().isPresent();
    }

    static ConferencePlan symbol(ConferencePlan plan) {
        PlanDocument document = plan.document();
        return plan.withDocument(document.withNumber(document.number().map(DocumentCorrections::ofPlan)));
    }

    private static DocumentNumber ofPlan(DocumentNumber number) {
        return number.withSymbol(number.symbol().map(symbol -> symbol.matches("KH-[A-Z]+") ? symbol : "KH-UBND"));
    }

    /** For a collective body "TM.", and for a deputy "KT."; a signature that shows neither form nor office stays as it is. */
    static ConferencePlan authority(ConferencePlan plan) {
        PlanDocument document = plan.document();
        boolean collective = document.issuer()
                .filter(issuer -> issuer.kind() == IssuerKind.COLLECTIVE)
                .isPresent();
        return plan.withDocument(document.withSignature(
                document.signature().map(signature -> signature.withAuthorities(authorities(signature, collective)))));
    }

    private static List<SigningAuthority> authorities(Signature signature, boolean collective) {
        boolean shown = !signature.authorities().isEmpty() || signature.office().isPresent();
        boolean deputy =
                signature.office().filter(office -> office.startsWith("PHÓ")).isPresent();
        return Stream.of(
                        Optional.of(SigningAuthority.TM).filter(tm -> shown && collective),
                        Optional.of(SigningAuthority.KT).filter(kt -> deputy))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first recipient covers all who have a duty or a part in the agenda, if there are recipients. */
    static ConferencePlan notified(ConferencePlan plan) {
        PlanDocument document = plan.document();
        List<OrganisationId> acting = Acting.in(plan);
        if (document.recipients().isEmpty() || acting.isEmpty()) {
            return plan;
        }
        List<Recipient> recipients = new ArrayList<>(document.recipients());
        Recipient first = recipients.get(0);
        recipients.set(
                0,
                first.withCovers(Stream.concat(first.covers().stream(), acting.stream())
                        .distinct()
                        .toList()));
        return plan.withDocument(document.withRecipients(recipients));
    }

    /** No share is larger than what all sources together may take of one fund. */
    static ConferencePlan shares(ConferencePlan plan) {
        List<FundingSource> sources = plan.funding().sources();
        Percentage most = Percentage.of(LARGEST_SHARE / Math.max(1, sources.size()));
        return plan.withFunding(plan.funding()
                .withSources(sources.stream()
                        .map(source -> source.withShare(
                                source.share().map(share -> share.withValue(smaller(share.value(), most)))))
                        .toList()));
    }

    private static Percentage smaller(Percentage one, Percentage other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }
}
