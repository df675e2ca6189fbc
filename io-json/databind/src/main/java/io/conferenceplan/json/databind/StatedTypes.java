package io.conferenceplan.json.databind;

import io.conferenceplan.json.internal.EmbeddedValue;
import java.util.stream.Collectors;

/** The types that the format states with marks. */
final class StatedTypes {

    private StatedTypes() {}

    /**
     * How the stated values of a type are read and written.
     *
     * @throws IllegalArgumentException if the format does not state values of the type
     */
    static EmbeddedValue of(Class<?> type) {
        return EmbeddedValue.of(type, EmbeddedValue.stated())
                .orElseThrow(() -> new IllegalArgumentException("type of a Stated value must be one of " + all()
                        + ", but was '" + type.getSimpleName() + "'."));
    }

    private static String all() {
        return EmbeddedValue.stated().keySet().stream()
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
