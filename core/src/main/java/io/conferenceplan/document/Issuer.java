package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.OrganisationId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who issues the plan.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Issuer extends WithIssuer permits ImmutableIssuer {

    /** {@return the kind of authority} */
    IssuerKind kind();

    /** {@return the organisation} */
    OrganisationId organisation();

    /** {@return the office, where a person in office issues the plan} */
    Optional<String> office();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableIssuer.builder();
    }

    /** Builds an issuer; each attribute can be set once. */
    sealed interface Builder permits ImmutableIssuer.Builder {

        /**
         * Sets the kind of authority.
         *
         * @param kind the value; required
         * @return this builder
         */
        Builder kind(IssuerKind kind);

        /**
         * Sets the organisation.
         *
         * @param organisation the value; required
         * @return this builder
         */
        Builder organisation(OrganisationId organisation);

        /**
         * Sets the office, where a person in office issues the plan.
         *
         * @param office the value
         * @return this builder
         */
        Builder office(String office);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if kind or organisation is missing
         */
        Issuer build();
    }
}
