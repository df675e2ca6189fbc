package io.conferenceplan.value;

/**
 * A value that may allow more than one exact value, such as "about 325 persons" or "in the first quarter of 2024".
 *
 * <p>A value that is absent is something else: what a document does not state is an empty {@code Optional}.
 *
 * @param <T> the type of the exact values
 */
public interface Imprecise<T extends Comparable<? super T>> {

    /**
     * {@return the smallest and the largest exact value that this one allows}
     *
     * @param policy the width of "about"
     */
    Bounds<T> bounds(ApproximationPolicy policy);

    /**
     * {@return whether this value allows one exact value only}
     *
     * @param policy the width of "about"
     */
    default boolean isExact(ApproximationPolicy policy) {
        return bounds(policy).isExact();
    }
}
