package io.conferenceplan.testkit;

import java.util.List;
import java.util.Optional;

/**
 * The ids of one kind that exist in a plan. A reference to another id is led to one of them, always to the same, or
 * dropped if there is none.
 */
record Existing<T>(List<T> ids) {

    Optional<T> led(T reference) {
        if (ids.isEmpty() || ids.contains(reference)) {
            return ids.isEmpty() ? Optional.empty() : Optional.of(reference);
        }
        return Optional.of(ids.get(Math.floorMod(reference.hashCode(), ids.size())));
    }

    Optional<T> led(Optional<T> reference) {
        return reference.flatMap(this::led);
    }

    List<T> led(List<T> references) {
        return references.stream()
                .map(this::led)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
