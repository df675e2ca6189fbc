package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What a house sets for its engine and keeps in a file: the configuration of the rules, and suppressions.
 *
 * <pre>{@code
 * Report report = settings.applyTo(RuleEngine.standard(), LocalDate.of(2024, 3, 1)).check(plan);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param configuration which rules run, how bad their violations are, and their parameters
 * @param suppressions the suppressions
 */
public record EngineSettings(RuleConfiguration configuration, List<Suppression> suppressions) {

    /** Copies the list. */
    public EngineSettings {
        requireNonNull(configuration, "configuration");
        suppressions = List.copyOf(suppressions);
    }

    /**
     * {@return an engine with its configuration under this one, and with these suppressions, which have no last day, instead of its
     * own}
     *
     * @param engine the engine
     * @throws ConfigurationException if the configuration does not fit the rules of the engine
     * @throws IllegalArgumentException if a suppression has a last day: then it must be told which day it is
     */
    public RuleEngine applyTo(RuleEngine engine) {
        return engine.withConfiguration(configuration).withSuppressions(Suppressions.of(suppressions));
    }

    /**
     * {@return an engine with its configuration under this one, and with these suppressions instead of its own}
     *
     * @param engine the engine
     * @param asOf the day on which the last days of suppressions are looked at
     * @throws ConfigurationException if the configuration does not fit the rules of the engine
     */
    public RuleEngine applyTo(RuleEngine engine, LocalDate asOf) {
        return engine.withConfiguration(configuration).withSuppressions(Suppressions.of(suppressions, asOf));
    }
}
