package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule);

    private final RuleSet rules;
    private final ApproximationPolicy approximation;
    private final HolidayCalendar holidays;
    private final Map<Setting, Object> parameters;
    private final Suppressions suppressions;
    private final Optional<Baseline> baseline;

    private RuleEngine(
            RuleSet rules,
            ApproximationPolicy approximation,
            HolidayCalendar holidays,
            Map<Setting, Object> parameters,
            Suppressions suppressions,
            Optional<Baseline> baseline) {
        this.rules = rules;
        this.approximation = approximation;
        this.holidays = holidays;
        this.parameters = parameters;
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
                ApproximationPolicy.standard(),
                HolidayCalendar.vietnam(),
                Map.of(),
                Suppressions.none(),
                Optional.empty());
    }

    /**
     * {@return this engine with other rules; parameters that are set stay set for rules that it still has}
     *
     * @param other the rules
     */
    public RuleEngine withRules(RuleSet other) {
        return new RuleEngine(
                requireNonNull(other, "other"), approximation, holidays, parameters, suppressions, baseline);
    }

    /**
     * {@return this engine with another width of "about"}
     *
     * @param policy the width
     */
    public RuleEngine withApproximation(ApproximationPolicy policy) {
        return new RuleEngine(rules, requireNonNull(policy, "policy"), holidays, parameters, suppressions, baseline);
    }

    /**
     * {@return this engine with other holidays}
     *
     * @param calendar the holidays
     */
    public RuleEngine withHolidays(HolidayCalendar calendar) {
        return new RuleEngine(
                rules, approximation, requireNonNull(calendar, "calendar"), parameters, suppressions, baseline);
    }

    /**
     * {@return this engine with another value of a parameter}
     *
     * @param <T> the type of the value
     * @param rule the id of the rule
     * @param parameter the parameter
     * @param value the value
     * @throws IllegalArgumentException if there is no such rule, or it has no such parameter
     */
    public <T> RuleEngine withParameter(RuleId rule, Parameter<T> parameter, T value) {
        List<Parameter<?>> known = rules.require(rule).descriptor().parameters();
        if (!known.contains(parameter)) {
            throw new IllegalArgumentException("parameter of rule '" + rule + "' must be one of "
                    + known.stream().map(Parameter::name).toList()
                    + ", but was '" + parameter.name() + "'.");
        }
        Map<Setting, Object> settings = new HashMap<>(parameters);
        settings.put(new Setting(rule, parameter), requireNonNull(value, "value"));
        return new RuleEngine(rules, approximation, holidays, Map.copyOf(settings), suppressions, baseline);
    }

    /**
     * {@return this engine with other suppressions}
     *
     * @param others the suppressions
     */
    public RuleEngine withSuppressions(Suppressions others) {
        return new RuleEngine(
                rules, approximation, holidays, parameters, requireNonNull(others, "suppressions"), baseline);
    }

    /**
     * {@return this engine with another baseline}
     *
     * @param other the baseline
     */
    public RuleEngine withBaseline(Baseline other) {
        return new RuleEngine(
                rules,
                approximation,
                holidays,
                parameters,
                suppressions,
                Optional.of(requireNonNull(other, "baseline")));
    }

    /** {@return the rules} */
    public RuleSet rules() {
        return rules;
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
     * <p>A rule that throws an exception is reported as failure; the others still run.
     *
     * @param plan the plan
     */
    public Report check(ConferencePlan plan) {
        PlanIndex index = new PlanIndex(plan);
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (RuleSet.Described rule : rules.described()) {
            try {
                findings.addAll(new RuleContext(plan, index, this, rule).run());
            } catch (RuntimeException e) {
                failures.add(new RuleFailure(rule.descriptor().id(), e));
            }
        }
        findings.sort(WORST_FIRST);
        failures.sort(Comparator.comparing(RuleFailure::rule));
        Report report = ImmutableReport.builder()
                .addAllFindings(findings)
                .addAllFailures(failures)
                .approximation(approximation)
                .build();
        Report suppressed = suppressions.applyTo(report, rules);
        return baseline.map(known -> known.applyTo(suppressed)).orElse(suppressed);
    }

    <T> T parameter(RuleId rule, Parameter<T> parameter) {
        @Nullable Object configured = parameters.get(new Setting(rule, parameter));
        return configured == null ? parameter.defaultValue() : parameter.type().cast(configured);
    }

    private record Setting(RuleId rule, Parameter<?> parameter) {}
}
