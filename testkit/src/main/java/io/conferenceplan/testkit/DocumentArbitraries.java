package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.PeopleArbitraries.actors;
import static io.conferenceplan.testkit.PeopleArbitraries.organisationIds;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.PlanPart;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.document.Signature;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.purpose.Intent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The plan as a document. */
final class DocumentArbitraries {

    private final TimeArbitraries time;

    DocumentArbitraries(TimeArbitraries time) {
        this.time = time;
    }

    Arbitrary<PlanDocument> documents() {
        return Attributes.of(PlanDocument::builder)
                .maybe(90, issuers(), PlanDocument.Builder::issuer)
                .maybe(50, Arbitraries.of(false, true), PlanDocument.Builder::nationalHeading)
                .maybe(60, numbers(), PlanDocument.Builder::number)
                .maybe(60, TextArbitraries.oneOf("Bắc Giang", "Vạn Ninh"), PlanDocument.Builder::place)
                .maybe(70, stated(time.earlierDates()), PlanDocument.Builder::issueDate)
                .always(few(bases()), PlanDocument.Builder::addAllBases)
                .always(
                        sections().list().ofMaxSize(4).uniqueElements(DocumentSection::label),
                        PlanDocument.Builder::addAllSections)
                .always(few(references()), PlanDocument.Builder::addAllReferences)
                .maybe(40, actors(), PlanDocument.Builder::contact)
                .always(few(recipients()), PlanDocument.Builder::addAllRecipients)
                .maybe(10, TextArbitraries.oneOf("(VBĐT)"), PlanDocument.Builder::recipientsNote)
                .maybe(60, TextArbitraries.oneOf("VT, NC.", "VT, NV."), PlanDocument.Builder::archiveLine)
                .maybe(70, signatures(), PlanDocument.Builder::signature)
                .always(annexes().list().ofMaxSize(2).uniqueElements(Annex::label), PlanDocument.Builder::addAllAnnexes)
                .build(PlanDocument.Builder::build);
    }

    static Arbitrary<Issuer> issuers() {
        Arbitrary<IssuerKind> kinds = Arbitraries.frequency(
                Tuple.of(6, IssuerKind.COLLECTIVE),
                Tuple.of(4, IssuerKind.PERSONAL),
                Tuple.of(1, IssuerKind.PARTY_BODY),
                Tuple.of(1, IssuerKind.OTHER));
        return Attributes.of(Issuer::builder)
                .always(kinds, Issuer.Builder::kind)
                .always(organisationIds(), Issuer.Builder::organisation)
                .maybe(30, TextArbitraries.offices(), Issuer.Builder::office)
                .build(Issuer.Builder::build);
    }

    static Arbitrary<DocumentNumber> numbers() {
        Arbitrary<String> symbols = TextArbitraries.oneOf("KH-UBND", "KH-CTĐĐBSH", "KH/TU");
        return Attributes.of(DocumentNumber::builder)
                .maybe(70, Arbitraries.integers().between(1, 999), DocumentNumber.Builder::number)
                .maybe(90, symbols, DocumentNumber.Builder::symbol)
                .build(DocumentNumber.Builder::build);
    }

    Arbitrary<LegalBasis> bases() {
        return Attributes.of(LegalBasis::builder)
                .always(Arbitraries.of(BasisType.class), LegalBasis.Builder::type)
                .maybe(70, TextArbitraries.numbers(), LegalBasis.Builder::number)
                .maybe(40, organisationIds(), LegalBasis.Builder::issuer)
                .maybe(60, stated(time.earlierDates()), LegalBasis.Builder::date)
                .maybe(50, TextArbitraries.sentences(), LegalBasis.Builder::subject)
                .maybe(30, few(Arbitraries.of(Intent.class)), LegalBasis.Builder::addAllDemands)
                .build(LegalBasis.Builder::build);
    }

    private static Arbitrary<DocumentSection> sections() {
        return Attributes.of(DocumentSection::builder)
                .always(TextArbitraries.sectionLabels(), DocumentSection.Builder::label)
                .maybe(60, TextArbitraries.sentences(), DocumentSection.Builder::title)
                .always(Arbitraries.of(PlanPart.class).list().ofMaxSize(2), DocumentSection.Builder::addAllParts)
                .build(DocumentSection.Builder::build);
    }

    private static Arbitrary<InternalReference> references() {
        Arbitrary<String> labels = Choice.of(3, TextArbitraries.sectionLabels()).or(1, TextArbitraries.annexLabels());
        Arbitrary<String> wordings = TextArbitraries.oneOf("khoản 3 mục II", "danh sách kèm theo", "phụ lục 1");
        return Combinators.combine(labels, wordings).as(InternalReference::new);
    }

    static Arbitrary<Recipient> recipients() {
        Arbitrary<String> names = TextArbitraries.oneOf("Sở Nội vụ", "Như trên", "UBND tỉnh (b/c)");
        return Attributes.of(Recipient::builder)
                .always(names, Recipient.Builder::name)
                .maybe(30, Arbitraries.of(false, true), Recipient.Builder::forReport)
                .always(few(organisationIds()), Recipient.Builder::addAllCovers)
                .maybe(20, few(PeopleArbitraries.groupIds()), Recipient.Builder::addAllCoversGroups)
                .maybe(20, references(), Recipient.Builder::reference)
                .maybe(10, TextArbitraries.numbers(), Recipient.Builder::citedDocument)
                .build(Recipient.Builder::build);
    }

    static Arbitrary<Signature> signatures() {
        Arbitrary<String> bodies = TextArbitraries.oneOf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "BAN THƯỜNG VỤ");
        return Attributes.of(Signature::builder)
                .always(
                        Arbitraries.of(SigningAuthority.class).list().ofMaxSize(2),
                        Signature.Builder::addAllAuthorities)
                .maybe(60, bodies, Signature.Builder::onBehalfOf)
                .maybe(80, TextArbitraries.oneOf("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), Signature.Builder::office)
                .maybe(80, TextArbitraries.persons(), Signature.Builder::name)
                .build(Signature.Builder::build);
    }

    private Arbitrary<Annex> annexes() {
        return Attributes.of(Annex::builder)
                .always(TextArbitraries.annexLabels(), Annex.Builder::label)
                .always(TextArbitraries.oneOf("Danh sách tham luận"), Annex.Builder::title)
                .maybe(50, numbers(), Annex.Builder::number)
                .maybe(50, stated(time.earlierDates()), Annex.Builder::date)
                .maybe(50, AgendaArbitraries.slotIds(), Annex.Builder::listsSlot)
                .build(Annex.Builder::build);
    }
}
