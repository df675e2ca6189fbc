package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is set for one rule. Whatever is not set is as the rule declares it, and the rule runs.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param enabled whether the rule runs
 * @param severity how bad a violation is
 * @param parameters the values of its parameters by their names, in the order in which they were set
 */
public record RuleSettings(Optional<Boolean> enabled, Optional<Severity> severity, Map<String, Object> parameters) {

    static final RuleSettings NONE = new RuleSettings(Optional.empty(), Optional.empty(), Map.of());

    /** Copies the parameters; a {@link Long} that fits into an {@link Integer} becomes one. */
    public RuleSettings {
        requireNonNull(enabled, "enabled");
        requireNonNull(severity, "severity");
        Map<String, Object> copies = new LinkedHashMap<>();
        parameters.forEach((name, value) -> copies.put(requireNonNull(name, "name"), copy(value)));
        parameters = Collections.unmodifiableMap(copies);
    }

    private static Object copy(Object value) {
        if (value instanceof Long number && number.intValue() == number) {
            return number.intValue();
        }
        return requireNonNull(value, "value") instanceof List<?> list ? List.copyOf(list) : value;
    }

    static RuleSettings enabled(boolean enabled) {
        return new RuleSettings(Optional.of(enabled), Optional.empty(), Map.of());
    }

    static RuleSettings severity(Severity severity) {
        return new RuleSettings(Optional.empty(), Optional.of(severity), Map.of());
    }

    static RuleSettings parameter(String name, Object value) {
        return new RuleSettings(Optional.empty(), Optional.empty(), Map.of(name, value));
    }

    /** These settings and, over them, later ones. */
    RuleSettings plus(RuleSettings later) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(later.parameters);
        return new RuleSettings(later.enabled.or(() -> enabled), later.severity.or(() -> severity), all);
    }
}
