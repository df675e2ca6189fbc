package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.IdCodecs.GROUP_ID;
import static io.conferenceplan.json.codec.IdCodecs.ORGANISATION_ID;
import static io.conferenceplan.json.codec.IdCodecs.SLOT_ID;
import static io.conferenceplan.json.codec.PeopleCodecs.ACTOR;
import static io.conferenceplan.json.codec.TimeCodecs.STATED_DATE;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

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

/** The values of {@code io.conferenceplan.document}, but for the money. */
final class DocumentCodecs {

    private static final Codec<Issuer> ISSUER = ObjectCodec.of(Issuer.class, Issuer::builder, Issuer.Builder::build)
            .required("kind", Issuer::kind, Issuer.Builder::kind, EnumCodec.of(IssuerKind.class))
            .required("organisation", Issuer::organisation, Issuer.Builder::organisation, ORGANISATION_ID)
            .optional("office", Issuer::office, Issuer.Builder::office, TEXT)
            .onOneLine();

    private static final Codec<DocumentNumber> NUMBER = ObjectCodec.of(
                    DocumentNumber.class, DocumentNumber::builder, DocumentNumber.Builder::build)
            .number("number", DocumentNumber::number, DocumentNumber.Builder::number)
            .optional("symbol", DocumentNumber::symbol, DocumentNumber.Builder::symbol, TEXT)
            .onOneLine();

    private static final Codec<LegalBasis> BASIS = ObjectCodec.of(
                    LegalBasis.class, LegalBasis::builder, LegalBasis.Builder::build)
            .required("type", LegalBasis::type, LegalBasis.Builder::type, EnumCodec.of(BasisType.class))
            .optional("number", LegalBasis::number, LegalBasis.Builder::number, TEXT)
            .optional("issuer", LegalBasis::issuer, LegalBasis.Builder::issuer, ORGANISATION_ID)
            .optional("date", LegalBasis::date, LegalBasis.Builder::date, STATED_DATE)
            .optional("subject", LegalBasis::subject, LegalBasis.Builder::subject, TEXT)
            .list("demands", LegalBasis::demands, LegalBasis.Builder::addDemand, EnumCodec.of(Intent.class))
            .onLines();

    private static final Codec<DocumentSection> SECTION = ObjectCodec.of(
                    DocumentSection.class, DocumentSection::builder, DocumentSection.Builder::build)
            .required("label", DocumentSection::label, DocumentSection.Builder::label, TEXT)
            .optional("title", DocumentSection::title, DocumentSection.Builder::title, TEXT)
            .list("parts", DocumentSection::parts, DocumentSection.Builder::addPart, EnumCodec.of(PlanPart.class))
            .onLines();

    private static final Codec<InternalReference> REFERENCE = ObjectCodec.of(
                    InternalReference.class, ReferenceParts::new, ReferenceParts::build)
            .required("target", InternalReference::target, ReferenceParts::target, ValueCodecs.NOT_BLANK)
            .required("wording", InternalReference::wording, ReferenceParts::wording, ValueCodecs.NOT_BLANK)
            .onOneLine();

    private static final Codec<Recipient> RECIPIENT = ObjectCodec.of(
                    Recipient.class, Recipient::builder, Recipient.Builder::build)
            .required("name", Recipient::name, Recipient.Builder::name, TEXT)
            .flag("forReport", Recipient::forReport, Recipient.Builder::forReport)
            .list("covers", Recipient::covers, Recipient.Builder::addCover, ORGANISATION_ID)
            .list("coversGroups", Recipient::coversGroups, Recipient.Builder::addCoversGroup, GROUP_ID)
            .optional("reference", Recipient::reference, Recipient.Builder::reference, REFERENCE)
            .optional("citedDocument", Recipient::citedDocument, Recipient.Builder::citedDocument, TEXT)
            .onLines();

    private static final Codec<Signature> SIGNATURE = ObjectCodec.of(
                    Signature.class, Signature::builder, Signature.Builder::build)
            .list(
                    "authorities",
                    Signature::authorities,
                    Signature.Builder::addAuthority,
                    EnumCodec.asNamed(SigningAuthority.class))
            .optional("onBehalfOf", Signature::onBehalfOf, Signature.Builder::onBehalfOf, TEXT)
            .optional("office", Signature::office, Signature.Builder::office, TEXT)
            .optional("name", Signature::name, Signature.Builder::name, TEXT)
            .onLines();

    private static final Codec<Annex> ANNEX = ObjectCodec.of(Annex.class, Annex::builder, Annex.Builder::build)
            .required("label", Annex::label, Annex.Builder::label, TEXT)
            .required("title", Annex::title, Annex.Builder::title, TEXT)
            .optional("number", Annex::number, Annex.Builder::number, NUMBER)
            .optional("date", Annex::date, Annex.Builder::date, STATED_DATE)
            .optional("listsSlot", Annex::listsSlot, Annex.Builder::listsSlot, SLOT_ID)
            .onLines();

    static final Codec<PlanDocument> DOCUMENT = ObjectCodec.of(
                    PlanDocument.class, PlanDocument::builder, PlanDocument.Builder::build)
            .optional("issuer", PlanDocument::issuer, PlanDocument.Builder::issuer, ISSUER)
            .flag("nationalHeading", PlanDocument::nationalHeading, PlanDocument.Builder::nationalHeading)
            .optional("number", PlanDocument::number, PlanDocument.Builder::number, NUMBER)
            .optional("place", PlanDocument::place, PlanDocument.Builder::place, TEXT)
            .optional("issueDate", PlanDocument::issueDate, PlanDocument.Builder::issueDate, STATED_DATE)
            .list("bases", PlanDocument::bases, PlanDocument.Builder::addBasis, BASIS)
            .list("sections", PlanDocument::sections, PlanDocument.Builder::addSection, SECTION)
            .list("references", PlanDocument::references, PlanDocument.Builder::addReference, REFERENCE)
            .optional("contact", PlanDocument::contact, PlanDocument.Builder::contact, ACTOR)
            .list("recipients", PlanDocument::recipients, PlanDocument.Builder::addRecipient, RECIPIENT)
            .optional("recipientsNote", PlanDocument::recipientsNote, PlanDocument.Builder::recipientsNote, TEXT)
            .optional("archiveLine", PlanDocument::archiveLine, PlanDocument.Builder::archiveLine, TEXT)
            .optional("signature", PlanDocument::signature, PlanDocument.Builder::signature, SIGNATURE)
            .list("annexes", PlanDocument::annexes, PlanDocument.Builder::addAnnex, ANNEX)
            .onLines();

    private DocumentCodecs() {}

    /** Builds a reference, which has no builder of its own. */
    private static final class ReferenceParts {

        private String target = "";
        private String wording = "";

        void target(String newTarget) {
            target = newTarget;
        }

        void wording(String newWording) {
            wording = newWording;
        }

        InternalReference build() {
            return new InternalReference(target, wording);
        }
    }
}
