package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

/**
 * A part of a plan and its place in it.
 *
 * @param <T> the type of the part
 * @param value the part
 * @param path the place
 */
public record Located<T>(T value, PlanPath path) {

    /** Checks that nothing is missing. */
    public Located {
        requireNonNull(value, "value");
        requireNonNull(path, "path");
    }
}
