package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

/**
 * A value that users of a rule can set, such as the 240 minutes of a half-day session.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value
 * @param name the name, unique within its rule, with its unit: {@code halfDayMinutes}
 * @param type the type of the value
 * @param defaultValue the value unless set
 */
public record Parameter<T>(String name, Class<T> type, T defaultValue) {

    /** Checks that nothing is missing. */
    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(defaultValue, "defaultValue");
    }

    /**
     * {@return a parameter that is a whole number}
     *
     * @param name the name with its unit
     * @param defaultValue the value unless set
     */
    public static Parameter<Integer> of(String name, int defaultValue) {
        return new Parameter<>(name, Integer.class, defaultValue);
    }
}
