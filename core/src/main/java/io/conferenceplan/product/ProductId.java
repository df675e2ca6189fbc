package io.conferenceplan.product;

import io.conferenceplan.internal.Invariants;

/**
 * The id of a product within its plan, such as {@code film}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case, at most 64 characters
 */
public record ProductId(String value) implements Comparable<ProductId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public ProductId {
        Invariants.id("product id", value);
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case, at most 64 characters
     * @throws IllegalArgumentException if it is not in kebab-case or longer than 64 characters
     */
    public static ProductId of(String value) {
        return new ProductId(value);
    }

    /** {@return how the texts compare, in the order of their characters} */
    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
