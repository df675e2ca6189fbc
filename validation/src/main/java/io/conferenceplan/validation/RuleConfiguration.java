package io.conferenceplan.validation;

import static io.conferenceplan.validation.RuleFamily.COMPLETENESS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user of the rules has set: which of them run, how bad their violations are, and their parameters.
 *
 * <pre>{@code
 * RuleConfiguration house = RuleConfiguration.builder()
 *         .disable("event-on-working-day")
 *         .severity("duty-has-one-lead", Severity.ERROR)
 *         .parameter("agenda-durations-fit", "halfDayMinutes", 210)
 *         .build();
 * RuleEngine engine = RuleEngine.standard().withConfiguration(house);
 * }</pre>
 *
 * <p>Rules and parameters are told by their names alone, as a file tells them. Whether there are such rules, with such
 * parameters, is seen when an engine takes the configuration, or by {@link #problems}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rules the settings by the ids of rules, in the order in which they were set
 */
public record RuleConfiguration(Map<String, RuleSettings> rules) {

    private static final RuleConfiguration NONE = new RuleConfiguration(Map.of());

    /** Copies the settings. */
    public RuleConfiguration {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** {@return the configuration that leaves every rule as it is} */
    public static RuleConfiguration none() {
        return NONE;
    }

    /**
     * {@return the configuration for plans that are being written: what they do not state yet is an info}
     *
     * <p>It sets the severity of all rules about completeness.
     *
     * @param rules the rules to be configured, such as those of the engine
     */
    public static RuleConfiguration forDrafts(RuleSet rules) {
        return withSeverity(Severity.INFO, rules.filter(rule -> rule.family() == COMPLETENESS));
    }

    /**
     * {@return the configuration for a plan that is about to be signed: what it should state, it must state}
     *
     * <p>It makes errors of all rules about completeness that are warnings, such as those about the number and date of the
     * document, its signature, the days of the event, the total of delegates, the deadlines of duties, and the source of
     * funds. What is nice to have stays an info.
     *
     * @param rules the rules to be configured, such as those of the engine
     */
    public static RuleConfiguration forIssue(RuleSet rules) {
        return withSeverity(
                Severity.ERROR,
                rules.filter(rule -> rule.family() == COMPLETENESS && rule.severity() == Severity.WARNING));
    }

    private static RuleConfiguration withSeverity(Severity severity, RuleSet rules) {
        Builder configuration = builder();
        rules.names().forEach(rule -> configuration.severity(rule, severity));
        return configuration.build();
    }

    /**
     * {@return this configuration and, over it, a later one: what both set is as the later sets it}
     *
     * @param later the later configuration
     */
    public RuleConfiguration plus(RuleConfiguration later) {
        Builder both = builder();
        rules.forEach(both::add);
        later.rules.forEach(both::add);
        return both.build();
    }

    /**
     * {@return why this configuration does not fit some rules, in its order; empty if it does}
     *
     * @param known the rules
     */
    public List<ConfigurationProblem> problems(RuleSet known) {
        return ConfigurationCheck.problems(this, known);
    }

    /** The settings of rules that a set has. */
    RuleConfiguration only(RuleSet known) {
        Map<String, RuleSettings> kept = new LinkedHashMap<>(rules);
        kept.keySet().retainAll(known.names());
        return new RuleConfiguration(kept);
    }

    RuleSettings settings(RuleId rule) {
        return rules.getOrDefault(rule.value(), RuleSettings.NONE);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a configuration; of what is set twice, the later holds. */
    public static final class Builder {

        private final Map<String, RuleSettings> rules = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Lets a rule run, as every rule does unless disabled.
         *
         * @param rule the id of the rule
         * @return this builder
         */
        public Builder enable(String rule) {
            return add(rule, RuleSettings.enabled(true));
        }

        /**
         * Keeps a rule from running: the report says nothing of it.
         *
         * @param rule the id of the rule
         * @return this builder
         */
        public Builder disable(String rule) {
            return add(rule, RuleSettings.enabled(false));
        }

        /**
         * Sets how bad a violation of a rule is.
         *
         * @param rule the id of the rule
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(String rule, Severity severity) {
            return add(rule, RuleSettings.severity(severity));
        }

        /**
         * Sets a parameter of a rule.
         *
         * @param rule the id of the rule
         * @param parameter the name of the parameter
         * @param value an {@link Integer} or {@link Long}, a {@link Boolean}, a {@link String}, or a {@link List} of strings
         * @return this builder
         */
        public Builder parameter(String rule, String parameter, Object value) {
            return add(rule, RuleSettings.parameter(parameter, value));
        }

        private Builder add(String rule, RuleSettings settings) {
            rules.merge(rule, settings, RuleSettings::plus);
            return this;
        }

        /** {@return the configuration} */
        public RuleConfiguration build() {
            return new RuleConfiguration(rules);
        }
    }
}
