package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan as a document: who issued it, when, on what basis, to whom.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface PlanDocument extends WithPlanDocument permits ImmutablePlanDocument {

    /** {@return who issues it} */
    Optional<Issuer> issuer();

    /** {@return whether it carries Quốc hiệu and Tiêu ngữ} */
    @Value.Default
    default boolean nationalHeading() {
        return false;
    }

    /** {@return the number and symbol} */
    Optional<DocumentNumber> number();

    /** {@return the place in the date line} */
    Optional<String> place();

    /** {@return the date in the date line} */
    Optional<Stated<PlanDate>> issueDate();

    /** {@return the documents that it is based on} */
    List<LegalBasis> bases();

    /** {@return the sections} */
    List<DocumentSection> sections();

    /** {@return the references within the document} */
    List<InternalReference> references();

    /** {@return whom to ask} */
    Optional<Actor> contact();

    /** {@return the recipients, without the archive line} */
    List<Recipient> recipients();

    /** {@return a note beside the heading of the recipients} */
    Optional<String> recipientsNote();

    /** {@return the archive line, such as "VT, NC."} */
    Optional<String> archiveLine();

    /** {@return the signature block} */
    Optional<Signature> signature();

    /** {@return the annexes} */
    List<Annex> annexes();

    /** {@return a document of which nothing is stated} */
    static PlanDocument empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePlanDocument.builder();
    }

    /** Builds a plan document; each attribute can be set once. */
    sealed interface Builder permits ImmutablePlanDocument.Builder {

        /**
         * Sets who issues it.
         *
         * @param issuer the value
         * @return this builder
         */
        Builder issuer(Issuer issuer);

        /**
         * Sets whether it carries Quốc hiệu and Tiêu ngữ.
         *
         * @param nationalHeading the value
         * @return this builder
         */
        Builder nationalHeading(boolean nationalHeading);

        /**
         * Sets the number and symbol.
         *
         * @param number the value
         * @return this builder
         */
        Builder number(DocumentNumber number);

        /**
         * Sets the place in the date line.
         *
         * @param place the value
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets the date in the date line.
         *
         * @param issueDate the value
         * @return this builder
         */
        Builder issueDate(Stated<PlanDate> issueDate);

        /**
         * Adds one to bases: the documents that it is based on.
         *
         * @param basis the element to add
         * @return this builder
         */
        Builder addBasis(LegalBasis basis);

        /**
         * Adds several to bases: the documents that it is based on.
         *
         * @param bases the elements to add, in order
         * @return this builder
         */
        Builder addAllBases(Iterable<? extends LegalBasis> bases);

        /**
         * Adds one to sections: the sections.
         *
         * @param section the element to add
         * @return this builder
         */
        Builder addSection(DocumentSection section);

        /**
         * Adds several to sections: the sections.
         *
         * @param sections the elements to add, in order
         * @return this builder
         */
        Builder addAllSections(Iterable<? extends DocumentSection> sections);

        /**
         * Adds one to references: the references within the document.
         *
         * @param reference the element to add
         * @return this builder
         */
        Builder addReference(InternalReference reference);

        /**
         * Adds several to references: the references within the document.
         *
         * @param references the elements to add, in order
         * @return this builder
         */
        Builder addAllReferences(Iterable<? extends InternalReference> references);

        /**
         * Sets whom to ask.
         *
         * @param contact the value
         * @return this builder
         */
        Builder contact(Actor contact);

        /**
         * Adds one to recipients: the recipients, without the archive line.
         *
         * @param recipient the element to add
         * @return this builder
         */
        Builder addRecipient(Recipient recipient);

        /**
         * Adds several to recipients: the recipients, without the archive line.
         *
         * @param recipients the elements to add, in order
         * @return this builder
         */
        Builder addAllRecipients(Iterable<? extends Recipient> recipients);

        /**
         * Sets a note beside the heading of the recipients.
         *
         * @param recipientsNote the value
         * @return this builder
         */
        Builder recipientsNote(String recipientsNote);

        /**
         * Sets the archive line, such as "VT, NC.".
         *
         * @param archiveLine the value
         * @return this builder
         */
        Builder archiveLine(String archiveLine);

        /**
         * Sets the signature block.
         *
         * @param signature the value
         * @return this builder
         */
        Builder signature(Signature signature);

        /**
         * Adds one to annexes: the annexes.
         *
         * @param annex the element to add
         * @return this builder
         */
        Builder addAnnex(Annex annex);

        /**
         * Adds several to annexes: the annexes.
         *
         * @param annexes the elements to add, in order
         * @return this builder
         */
        Builder addAllAnnexes(Iterable<? extends Annex> annexes);

        /**
         * Builds the value.
         *
         * @return the value
         */
        PlanDocument build();
    }
}
