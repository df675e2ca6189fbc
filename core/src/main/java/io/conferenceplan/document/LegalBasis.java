package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that the plan is based on (căn cứ).
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface LegalBasis extends WithLegalBasis permits ImmutableLegalBasis {

    /** {@return the type} */
    BasisType type();

    /** {@return the number and symbol, such as "98/2023/NĐ-CP"} */
    Optional<String> number();

    /** {@return who issued it} */
    Optional<OrganisationId> issuer();

    /** {@return when it was issued} */
    Optional<Stated<PlanDate>> date();

    /** {@return what it is about} */
    Optional<String> subject();

    /** {@return what it demands of the conference} */
    List<Intent> demands();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableLegalBasis.builder();
    }

    /** Builds a legal basis; each attribute can be set once. */
    sealed interface Builder permits ImmutableLegalBasis.Builder {

        /**
         * Sets the type.
         *
         * @param type the value; required
         * @return this builder
         */
        Builder type(BasisType type);

        /**
         * Sets the number and symbol, such as "98/2023/NĐ-CP".
         *
         * @param number the value
         * @return this builder
         */
        Builder number(String number);

        /**
         * Sets who issued it.
         *
         * @param issuer the value
         * @return this builder
         */
        Builder issuer(OrganisationId issuer);

        /**
         * Sets when it was issued.
         *
         * @param date the value
         * @return this builder
         */
        Builder date(Stated<PlanDate> date);

        /**
         * Sets what it is about.
         *
         * @param subject the value
         * @return this builder
         */
        Builder subject(String subject);

        /**
         * Adds one to demands: what it demands of the conference.
         *
         * @param demand the element to add
         * @return this builder
         */
        Builder addDemand(Intent demand);

        /**
         * Adds several to demands: what it demands of the conference.
         *
         * @param demands the elements to add, in order
         * @return this builder
         */
        Builder addAllDemands(Iterable<? extends Intent> demands);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if type is missing
         */
        LegalBasis build();
    }
}
