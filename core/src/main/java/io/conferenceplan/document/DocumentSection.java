package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of the document, such as "II.3": the place that references mean.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface DocumentSection extends WithDocumentSection permits ImmutableDocumentSection {

    /** {@return the label: the numbers of the headings joined by dots} */
    String label();

    /** {@return the heading} */
    Optional<String> title();

    /** {@return the parts of the plan that the section holds} */
    List<PlanPart> parts();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableDocumentSection.builder();
    }

    /** Builds a document section; each attribute can be set once. */
    sealed interface Builder permits ImmutableDocumentSection.Builder {

        /**
         * Sets the label: the numbers of the headings joined by dots.
         *
         * @param label the value; required
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the heading.
         *
         * @param title the value
         * @return this builder
         */
        Builder title(String title);

        /**
         * Adds one to parts: the parts of the plan that the section holds.
         *
         * @param part the element to add
         * @return this builder
         */
        Builder addPart(PlanPart part);

        /**
         * Adds several to parts: the parts of the plan that the section holds.
         *
         * @param parts the elements to add, in order
         * @return this builder
         */
        Builder addAllParts(Iterable<? extends PlanPart> parts);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if label is missing
         */
        DocumentSection build();
    }
}
