package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

/**
 * A value that a rule compared, under the name that its messages use.
 *
 * <p>Values of core, of {@code java.time}, numbers, texts, {@link io.conferenceplan.value.Bounds} and lists of these are
 * written in the words of the reader's language, others as their {@code toString} gives them.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name
 * @param value the value
 */
public record Argument(String name, Object value) {

    /** Checks that nothing is missing. */
    public Argument {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }
}
