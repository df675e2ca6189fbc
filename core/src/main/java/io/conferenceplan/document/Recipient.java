package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of "Nơi nhận": an organisation, an office or a group of them.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Recipient extends WithRecipient permits ImmutableRecipient {

    /** {@return the recipient as the document writes it} */
    String name();

    /** {@return whether the document goes there for report only, "(b/c)"} */
    @Value.Default
    default boolean forReport() {
        return false;
    }

    /** {@return the organisations that the line means} */
    List<OrganisationId> covers();

    /** {@return the groups of participants that the line means} */
    List<GroupId> coversGroups();

    /** {@return the place of the document that the line refers to} */
    Optional<InternalReference> reference();

    /** {@return another document that the line cites, such as "QĐ số 651/QĐ-UBND"} */
    Optional<String> citedDocument();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableRecipient.builder();
    }

    /** Builds a recipient; each attribute can be set once. */
    sealed interface Builder permits ImmutableRecipient.Builder {

        /**
         * Sets the recipient as the document writes it.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets whether the document goes there for report only, "(b/c)".
         *
         * @param forReport the value
         * @return this builder
         */
        Builder forReport(boolean forReport);

        /**
         * Adds one to covers: the organisations that the line means.
         *
         * @param cover the element to add
         * @return this builder
         */
        Builder addCover(OrganisationId cover);

        /**
         * Adds several to covers: the organisations that the line means.
         *
         * @param covers the elements to add, in order
         * @return this builder
         */
        Builder addAllCovers(Iterable<? extends OrganisationId> covers);

        /**
         * Adds one to coversGroups: the groups of participants that the line means.
         *
         * @param coversGroup the element to add
         * @return this builder
         */
        Builder addCoversGroup(GroupId coversGroup);

        /**
         * Adds several to coversGroups: the groups of participants that the line means.
         *
         * @param coversGroups the elements to add, in order
         * @return this builder
         */
        Builder addAllCoversGroups(Iterable<? extends GroupId> coversGroups);

        /**
         * Sets the place of the document that the line refers to.
         *
         * @param reference the value
         * @return this builder
         */
        Builder reference(InternalReference reference);

        /**
         * Sets another document that the line cites, such as "QĐ số 651/QĐ-UBND".
         *
         * @param citedDocument the value
         * @return this builder
         */
        Builder citedDocument(String citedDocument);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if name is missing
         */
        Recipient build();
    }
}
