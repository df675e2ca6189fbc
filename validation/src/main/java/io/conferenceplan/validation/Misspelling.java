package io.conferenceplan.validation;

import io.conferenceplan.internal.Nearest;
import java.util.Collection;
import java.util.Optional;

/** What a name that is not known was perhaps meant to be. */
final class Misspelling {

    private Misspelling() {}

    static Optional<String> nearest(String name, Collection<String> known) {
        return Optional.ofNullable(Nearest.to(name, known.toArray(new String[0])));
    }

    /** The last sentence of an error, such as {@code " Maybe 'deadline-order'."}; empty if no known name is near. */
    static String remedy(String name, Collection<String> known) {
        return nearest(name, known).map(meant -> " Maybe '" + meant + "'.").orElse("");
    }
}
