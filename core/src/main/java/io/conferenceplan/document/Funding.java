package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who pays for what.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Funding extends WithFunding permits ImmutableFunding {

    /** {@return the sources} */
    List<FundingSource> sources();

    /** {@return who manages the money} */
    Optional<Actor> manager();

    /** {@return what is paid, such as "khen thưởng"} */
    List<String> purposes();

    /** {@return the budget} */
    List<BudgetLine> lines();

    /** {@return a funding of which nothing is stated} */
    static Funding empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableFunding.builder();
    }

    /** Builds a funding; each attribute can be set once. */
    sealed interface Builder permits ImmutableFunding.Builder {

        /**
         * Adds one to sources: the sources.
         *
         * @param source the element to add
         * @return this builder
         */
        Builder addSource(FundingSource source);

        /**
         * Adds several to sources: the sources.
         *
         * @param sources the elements to add, in order
         * @return this builder
         */
        Builder addAllSources(Iterable<? extends FundingSource> sources);

        /**
         * Sets who manages the money.
         *
         * @param manager the value
         * @return this builder
         */
        Builder manager(Actor manager);

        /**
         * Adds one to purposes: what is paid, such as "khen thưởng".
         *
         * @param purpose the element to add
         * @return this builder
         */
        Builder addPurpose(String purpose);

        /**
         * Adds several to purposes: what is paid, such as "khen thưởng".
         *
         * @param purposes the elements to add, in order
         * @return this builder
         */
        Builder addAllPurposes(Iterable<String> purposes);

        /**
         * Adds one to lines: the budget.
         *
         * @param line the element to add
         * @return this builder
         */
        Builder addLine(BudgetLine line);

        /**
         * Adds several to lines: the budget.
         *
         * @param lines the elements to add, in order
         * @return this builder
         */
        Builder addAllLines(Iterable<? extends BudgetLine> lines);

        /**
         * Builds the value.
         *
         * @return the value
         */
        Funding build();
    }
}
