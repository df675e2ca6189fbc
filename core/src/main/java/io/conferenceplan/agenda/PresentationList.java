package io.conferenceplan.agenda;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The presentations of a slot, perhaps in sections with counts of their own: "I. Tập thể, gia đình (06)".
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface PresentationList extends WithPresentationList permits ImmutablePresentationList {

    /** {@return the heading} */
    Optional<String> title();

    /** {@return the stated number of presentations, those of sections included} */
    Optional<Stated<Count>> declaredCount();

    /** {@return how long each presentation takes} */
    Optional<Stated<PlanDuration>> durationEach();

    /** {@return the stated length of each paper, in pages} */
    Optional<Stated<Count>> pages();

    /** {@return the presentations that are in no section} */
    List<Presentation> presentations();

    /** {@return the sections} */
    List<PresentationList> sections();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePresentationList.builder();
    }

    /** Builds a presentation list; each attribute can be set once. */
    sealed interface Builder permits ImmutablePresentationList.Builder {

        /**
         * Sets the heading.
         *
         * @param title the value
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the stated number of presentations, those of sections included.
         *
         * @param declaredCount the value
         * @return this builder
         */
        Builder declaredCount(Stated<Count> declaredCount);

        /**
         * Sets how long each presentation takes.
         *
         * @param durationEach the value
         * @return this builder
         */
        Builder durationEach(Stated<PlanDuration> durationEach);

        /**
         * Sets the stated length of each paper, in pages.
         *
         * @param pages the value
         * @return this builder
         */
        Builder pages(Stated<Count> pages);

        /**
         * Adds one to presentations: the presentations that are in no section.
         *
         * @param presentation the element to add
         * @return this builder
         */
        Builder addPresentation(Presentation presentation);

        /**
         * Adds several to presentations: the presentations that are in no section.
         *
         * @param presentations the elements to add, in order
         * @return this builder
         */
        Builder addAllPresentations(Iterable<? extends Presentation> presentations);

        /**
         * Adds one to sections: the sections.
         *
         * @param section the element to add
         * @return this builder
         */
        Builder addSection(PresentationList section);

        /**
         * Adds several to sections: the sections.
         *
         * @param sections the elements to add, in order
         * @return this builder
         */
        Builder addAllSections(Iterable<? extends PresentationList> sections);

        /**
         * Builds the value.
         *
         * @return the value
         */
        PresentationList build();
    }
}
