package io.conferenceplan.value;

import static java.util.Objects.requireNonNull;

/**
 * The smallest and the largest exact value that an imprecise value allows, both inclusive, such as 290 and 360 persons.
 *
 * <p>Not every value between the bounds need be allowed: "1 each for 2 units" allows one number only.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the exact values
 * @param min the smallest value, inclusive
 * @param max the largest value, inclusive
 */
public record Bounds<T extends Comparable<? super T>>(T min, T max) {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    public Bounds {
        requireNonNull(min, "min");
        requireNonNull(max, "max");
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("max must not be less than min '" + min + "', but was '" + max + "'.");
        }
    }

    /**
     * {@return the bounds of one exact value}
     *
     * @param <T> the type of the value
     * @param value the only value allowed
     */
    public static <T extends Comparable<? super T>> Bounds<T> exactly(T value) {
        return new Bounds<>(value, value);
    }

    /** {@return whether only one value is allowed} */
    public boolean isExact() {
        return min.compareTo(max) == 0;
    }

    /**
     * {@return whether a value lies within the bounds}
     *
     * @param value the value
     */
    public boolean contains(T value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    /**
     * {@return whether both bounds of another lie within these}
     *
     * @param other the other bounds
     */
    public boolean encloses(Bounds<T> other) {
        return contains(other.min) && contains(other.max);
    }

    /**
     * {@return whether a value can lie within both bounds}
     *
     * @param other the other bounds
     */
    public boolean intersects(Bounds<T> other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /**
     * {@return whether every value within these bounds is less than every value within another's}
     *
     * @param other the other bounds
     */
    public boolean isBefore(Bounds<T> other) {
        return max.compareTo(other.min) < 0;
    }
}
