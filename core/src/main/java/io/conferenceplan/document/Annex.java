package io.conferenceplan.document;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annex to the plan, such as the list of presenters.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Annex extends WithAnnex permits ImmutableAnnex {

    /** {@return the label by which references mean it} */
    String label();

    /** {@return the heading} */
    String title();

    /** {@return the number of the plan as the annex repeats it} */
    Optional<DocumentNumber> number();

    /** {@return the date of the plan as the annex repeats it} */
    Optional<Stated<PlanDate>> date();

    /** {@return the agenda slot whose presentations the annex lists} */
    Optional<SlotId> listsSlot();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAnnex.builder();
    }

    /** Builds an annex; each attribute can be set once. */
    sealed interface Builder permits ImmutableAnnex.Builder {

        /**
         * Sets the label by which references mean it.
         *
         * @param label the value; required
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the heading.
         *
         * @param title the value; required
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the number of the plan as the annex repeats it.
         *
         * @param number the value
         * @return this builder
         */
        Builder number(DocumentNumber number);

        /**
         * Sets the date of the plan as the annex repeats it.
         *
         * @param date the value
         * @return this builder
         */
        Builder date(Stated<PlanDate> date);

        /**
         * Sets the agenda slot whose presentations the annex lists.
         *
         * @param listsSlot the value
         * @return this builder
         */
        Builder listsSlot(SlotId listsSlot);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if label or title is missing
         */
        Annex build();
    }
}
