package io.conferenceplan.document;

import io.conferenceplan.internal.PlanStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The number and symbol of a document, such as "12/KH-UBND"; the number is often still blank: "/KH-UBND".
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface DocumentNumber extends WithDocumentNumber permits ImmutableDocumentNumber {

    /** {@return the number} */
    OptionalInt number();

    /** {@return the symbol, such as "KH-UBND"} */
    Optional<String> symbol();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableDocumentNumber.builder();
    }

    /** Builds a document number; each attribute can be set once. */
    sealed interface Builder permits ImmutableDocumentNumber.Builder {

        /**
         * Sets the number.
         *
         * @param number the value
         * @return this builder
         */
        Builder number(int number);

        /**
         * Sets the symbol, such as "KH-UBND".
         *
         * @param symbol the value
         * @return this builder
         */
        Builder symbol(String symbol);

        /**
         * Builds the value.
         *
         * @return the value
         */
        DocumentNumber build();
    }
}
