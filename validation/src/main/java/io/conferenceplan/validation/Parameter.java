package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.value.Bounds;
import java.util.List;

/**
 * A value that users of a rule can set, such as the 240 minutes of a half-day session. A rule lists its parameters in its
 * descriptor; users set them by the names of both, in a {@link RuleConfiguration}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value
 * @param name the name, unique within its rule, with its unit: {@code halfDayMinutes}
 * @param type what it can be set to
 * @param defaultValue the value unless set
 */
public record Parameter<T>(String name, ParameterType<T> type, T defaultValue) {

    /**
     * Checks the default value.
     *
     * @throws IllegalArgumentException if it is none of the type
     */
    public Parameter {
        requireNonNull(name, "name");
        Object unchecked = requireNonNull(defaultValue, "defaultValue");
        defaultValue = type.read(unchecked)
                .orElseThrow(() -> new IllegalArgumentException("default value of parameter '" + name + "' must be "
                        + type + ", but was '" + unchecked + "'."));
    }

    /**
     * {@return a parameter that is any whole number}
     *
     * @param name the name with its unit
     * @param defaultValue the value unless set
     */
    public static Parameter<Integer> of(String name, int defaultValue) {
        return of(name, defaultValue, new Bounds<>(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /**
     * {@return a parameter that is a whole number between bounds}
     *
     * @param name the name with its unit
     * @param defaultValue the value unless set
     * @param bounds the smallest and the largest number that it can be set to, inclusive
     * @throws IllegalArgumentException if the default value is not within the bounds
     */
    public static Parameter<Integer> of(String name, int defaultValue, Bounds<Integer> bounds) {
        return new Parameter<>(name, new ParameterType.WholeNumber(bounds.min(), bounds.max()), defaultValue);
    }

    /**
     * {@return a parameter that is true or false}
     *
     * @param name the name
     * @param defaultValue the value unless set
     */
    public static Parameter<Boolean> of(String name, boolean defaultValue) {
        return new Parameter<>(name, new ParameterType.Flag(), defaultValue);
    }

    /**
     * {@return a parameter that is a text}
     *
     * @param name the name
     * @param defaultValue the value unless set
     */
    public static Parameter<String> of(String name, String defaultValue) {
        return new Parameter<>(name, new ParameterType.Text(), defaultValue);
    }

    /**
     * {@return a parameter that is a list of texts}
     *
     * @param name the name
     * @param defaultValue the value unless set
     */
    public static Parameter<List<String>> of(String name, List<String> defaultValue) {
        return new Parameter<>(name, new ParameterType.Texts(), defaultValue);
    }
}
