package io.conferenceplan.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter can be set to. The text form says it in English: {@code "a whole number from 1 to 1440"}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the values
 */
public sealed interface ParameterType<T> extends Serializable {

    /**
     * {@return a value, as it was read from a file or given by a program, as one of this type; empty if it is none}
     *
     * @param value the value
     */
    Optional<T> read(Object value);

    /**
     * Whole numbers, given as {@link Integer} or {@link Long}.
     *
     * @param min the smallest, inclusive
     * @param max the largest, inclusive
     */
    record WholeNumber(int min, int max) implements ParameterType<Integer> {

        @Override
        public Optional<Integer> read(Object value) {
            return value instanceof Integer || value instanceof Long
                    ? Optional.of(((Number) value).longValue())
                            .filter(number -> min <= number && number <= max)
                            .map(Long::intValue)
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return min == Integer.MIN_VALUE && max == Integer.MAX_VALUE
                    ? "a whole number"
                    : "a whole number from " + min + " to " + max;
        }
    }

    /** Yes or no, given as {@link Boolean}. */
    record Flag() implements ParameterType<Boolean> {

        @Override
        public Optional<Boolean> read(Object value) {
            return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
        }

        @Override
        public String toString() {
            return "true or false";
        }
    }

    /** Any text. */
    record Text() implements ParameterType<String> {

        @Override
        public Optional<String> read(Object value) {
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        }

        @Override
        public String toString() {
            return "a text";
        }
    }

    /** Any texts, given as a {@link List}. */
    record Texts() implements ParameterType<List<String>> {

        @Override
        public Optional<List<String>> read(Object value) {
            return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                    ? Optional.of(list.stream().map(String.class::cast).toList())
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "a list of texts";
        }
    }
}
