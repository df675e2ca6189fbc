package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

/**
 * A value that a rule compared, under the name that its messages use.
 *
 * <p>Values of core, of {@code java.time}, numbers, texts, {@link io.conferenceplan.value.Bounds}, lists and sets of these are
 * written in the words of the reader's language, others as their {@code toString} gives them. A list stands for all that is in
 * it, a set for one of them that is not known.
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
