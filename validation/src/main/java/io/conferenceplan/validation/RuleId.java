package io.conferenceplan.validation;

import java.util.regex.Pattern;

/**
 * The id of a rule, such as {@code deadline-before-event}. It never changes: settings, suppressions and baselines refer to it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the id in kebab-case
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not in kebab-case
     */
    public RuleId {
        if (!KEBAB_CASE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "rule id must be in kebab-case as in 'deadline-before-event', but was '" + value + "'.");
        }
    }

    /**
     * {@return the id with a text}
     *
     * @param value the id in kebab-case
     * @throws IllegalArgumentException if it is not in kebab-case
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
