package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the budget.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface BudgetLine extends WithBudgetLine permits ImmutableBudgetLine {

    /** {@return what is paid} */
    String item();

    /** {@return how many there are} */
    Optional<Stated<Count>> quantity();

    /** {@return what one costs} */
    Optional<Money> unitCost();

    /** {@return what the line costs} */
    Optional<Money> amount();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableBudgetLine.builder();
    }

    /** Builds a budget line; each attribute can be set once. */
    sealed interface Builder permits ImmutableBudgetLine.Builder {

        /**
         * Sets what is paid.
         *
         * @param item the value; required
         * @return this builder
         */
        Builder item(String item);

        /**
         * Sets how many there are.
         *
         * @param quantity the value
         * @return this builder
         */
        Builder quantity(Stated<Count> quantity);

        /**
         * Sets what one costs.
         *
         * @param unitCost the value
         * @return this builder
         */
        Builder unitCost(Money unitCost);

        /**
         * Sets what the line costs.
         *
         * @param amount the value
         * @return this builder
         */
        Builder amount(Money amount);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if item is missing
         */
        BudgetLine build();
    }
}
