package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who signs, and in whose stead.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface Signature extends WithSignature permits ImmutableSignature {

    /** {@return in whose stead, in the order of the document: "TM. … KT. …" has two} */
    List<SigningAuthority> authorities();

    /** {@return the body named after the authority, such as "ỦY BAN NHÂN DÂN"} */
    Optional<String> onBehalfOf();

    /** {@return the office of the signatory, such as "CHỦ TỊCH"} */
    Optional<String> office();

    /** {@return the name of the signatory} */
    Optional<String> name();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableSignature.builder();
    }

    /** Builds a signature; each attribute can be set once. */
    sealed interface Builder permits ImmutableSignature.Builder {

        /**
         * Adds one to authorities: in whose stead, in the order of the document: "TM. … KT. …" has two.
         *
         * @param authority the element to add
         * @return this builder
         */
        Builder addAuthority(SigningAuthority authority);

        /**
         * Adds several to authorities: in whose stead, in the order of the document: "TM. … KT. …" has two.
         *
         * @param authorities the elements to add, in order
         * @return this builder
         */
        Builder addAllAuthorities(Iterable<? extends SigningAuthority> authorities);

        /**
         * Sets the body named after the authority, such as "ỦY BAN NHÂN DÂN".
         *
         * @param onBehalfOf the value
         * @return this builder
         */
        Builder onBehalfOf(String onBehalfOf);

        /**
         * Sets the office of the signatory, such as "CHỦ TỊCH".
         *
         * @param office the value
         * @return this builder
         */
        Builder office(String office);

        /**
         * Sets the name of the signatory.
         *
         * @param name the value
         * @return this builder
         */
        Builder name(String name);

        /**
         * Builds the value.
         *
         * @return the value
         */
        Signature build();
    }
}
