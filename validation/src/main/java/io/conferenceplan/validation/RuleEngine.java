package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks plans: runs a set of rules with one configuration.
 *
 * <pre>{@code
 * Report report = RuleEngine.standard().check(plan);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; the same plan always gets the same report.
 */
public final class RuleEngine {

    private final RuleSet rules;
    private final RuleConfiguration configuration;
    private final List<ConfiguredRule> enabled;
    private final ApproximationPolicy approximation;
    private final HolidayCalendar holidays;
    private final Suppressions suppressions;
    private final Optional<Baseline> baseline;

    private RuleEngine(
            RuleSet rules,
            RuleConfiguration configuration,
            ApproximationPolicy approximation,
            HolidayCalendar holidays,
            Suppressions suppressions,
            Optional<Baseline> baseline) {
        List<ConfigurationProblem> problems = configuration.problems(rules);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        this.rules = rules;
        this.configuration = configuration;
        this.enabled = ConfiguredRule.enabled(rules, configuration);
        this.approximation = approximation;
        this.holidays = holidays;
        this.suppressions = suppressions;
        this.baseline = baseline;
    }

    /** {@return an engine with the recommended rules, "about" of ten percent and the Vietnamese holidays} */
    public static RuleEngine standard() {
        return of(RuleSets.recommended());
    }

    /**
     * {@return an engine with these rules, "about" of ten percent and the Vietnamese holidays}
     *
     * @param rules the rules
     */
    public static RuleEngine of(RuleSet rules) {
        return new RuleEngine(
                requireNonNull(rules, "rules"),
                RuleConfiguration.none(),
                ApproximationPolicy.standard(),
                HolidayCalendar.vietnam(),
                Suppressions.none(),
                Optional.empty());
    }

    /**
     * {@return this engine with other rules; what is configured stays so for rules that it still has}
     *
     * @param other the rules
     * @throws ConfigurationException if a rule that replaces one of the same id does not have the parameters that are set
     */
    public RuleEngine withRules(RuleSet other) {
        return new RuleEngine(
                requireNonNull(other, "other"),
                configuration.only(other),
                approximation,
                holidays,
                suppressions,
                baseline);
    }

    /**
     * {@return this engine with a configuration over the one that it has: what is not set stays as it is}
     *
     * @param later the configuration
     * @throws ConfigurationException if it does not fit the rules of this engine; it tells all problems
     */
    public RuleEngine withConfiguration(RuleConfiguration later) {
        return new RuleEngine(
                rules,
                configuration.plus(requireNonNull(later, "later")),
                approximation,
                holidays,
                suppressions,
                baseline);
    }

    /**
     * {@return this engine with another width of "about"}
     *
     * @param policy the width
     */
    public RuleEngine withApproximation(ApproximationPolicy policy) {
        return new RuleEngine(rules, configuration, requireNonNull(policy, "policy"), holidays, suppressions, baseline);
    }

    /**
     * {@return this engine with other holidays}
     *
     * @param calendar the holidays
     */
    public RuleEngine withHolidays(HolidayCalendar calendar) {
        return new RuleEngine(
                rules, configuration, approximation, requireNonNull(calendar, "calendar"), suppressions, baseline);
    }

    /**
     * {@return this engine with other suppressions}
     *
     * @param others the suppressions
     */
    public RuleEngine withSuppressions(Suppressions others) {
        return new RuleEngine(
                rules, configuration, approximation, holidays, requireNonNull(others, "suppressions"), baseline);
    }

    /**
     * {@return this engine with another baseline}
     *
     * @param other the baseline
     */
    public RuleEngine withBaseline(Baseline other) {
        return new RuleEngine(
                rules,
                configuration,
                approximation,
                holidays,
                suppressions,
                Optional.of(requireNonNull(other, "baseline")));
    }

    /** {@return the rules, those too that are disabled} */
    public RuleSet rules() {
        return rules;
    }

    /** {@return what is configured} */
    public RuleConfiguration configuration() {
        return configuration;
    }

    /** {@return the width of "about"} */
    public ApproximationPolicy approximation() {
        return approximation;
    }

    /** {@return the holidays} */
    public HolidayCalendar holidays() {
        return holidays;
    }

    /**
     * {@return what the rules find in a plan}
     *
     * <p>A rule that throws is reported as failure, whatever it throws, and nothing that it concluded before; the others still
     * run. Only errors of the virtual machine, such as that memory is exhausted, are thrown on.
     *
     * @param plan the plan
     */
    public Report check(ConferencePlan plan) {
        PlanIndex index = new PlanIndex(plan);
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (ConfiguredRule rule : enabled) {
            try {
                findings.addAll(new RuleContext(plan, index, this, rule).run());
            } catch (Throwable thrown) {
                FatalErrors.rethrow(thrown);
                failures.add(new RuleFailure(rule.descriptor().id(), thrown));
            }
        }
        failures.sort(Comparator.comparing(RuleFailure::rule));
        Report report = ImmutableReport.builder()
                .addAllFindings(findings)
                .addAllFailures(failures)
                .approximation(approximation)
                .build();
        Report suppressed = suppressions.list().isEmpty() ? report : suppressions.applyTo(report, rules);
        return baseline.map(known -> known.applyTo(suppressed)).orElse(suppressed);
    }
}
