package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where money comes from.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface FundingSource extends WithFundingSource permits ImmutableFundingSource {

    /** {@return the source as the document names it} */
    String name();

    /** {@return whose money it is} */
    Optional<OrganisationId> organisation();

    /** {@return the budget year} */
    OptionalInt year();

    /** {@return the share that is used} */
    Optional<Stated<Percentage>> share();

    /** {@return what the share is a share of, such as "Quỹ Thi đua, khen thưởng tỉnh"} */
    Optional<String> shareOf();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableFundingSource.builder();
    }

    /** Builds a funding source; each attribute can be set once. */
    sealed interface Builder permits ImmutableFundingSource.Builder {

        /**
         * Sets the source as the document names it.
         *
         * @param name the value; required
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets whose money it is.
         *
         * @param organisation the value
         * @return this builder
         */
        Builder organisation(OrganisationId organisation);

        /**
         * Sets the budget year.
         *
         * @param year the value
         * @return this builder
         */
        Builder year(int year);

        /**
         * Sets the share that is used.
         *
         * @param share the value
         * @return this builder
         */
        Builder share(Stated<Percentage> share);

        /**
         * Sets what the share is a share of, such as "Quỹ Thi đua, khen thưởng tỉnh".
         *
         * @param shareOf the value
         * @return this builder
         */
        Builder shareOf(String shareOf);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if name is missing
         */
        FundingSource build();
    }
}
