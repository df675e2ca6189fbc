package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule has at hand while it checks one plan, and where it puts its conclusions.
 *
 * <p>For one check in one thread; not to be kept.
 */
public final class RuleContext {

    private final ConferencePlan plan;
    private final PlanIndex index;
    private final RuleEngine engine;
    private final ConfiguredRule rule;
    private final List<Finding> findings = new ArrayList<>();

    RuleContext(ConferencePlan plan, PlanIndex index, RuleEngine engine, ConfiguredRule rule) {
        this.plan = plan;
        this.index = index;
        this.engine = engine;
        this.rule = rule;
    }

    /** {@return the plan} */
    public ConferencePlan plan() {
        return plan;
    }

    /** {@return the parts of the plan with their places} */
    public PlanIndex index() {
        return index;
    }

    /** {@return the width of "about"} */
    public ApproximationPolicy approximation() {
        return engine.approximation();
    }

    /** {@return the holidays} */
    public HolidayCalendar holidays() {
        return engine.holidays();
    }

    /**
     * {@return the value of a parameter of this rule: as configured, or its default}
     *
     * @param <T> the type of the value
     * @param parameter the parameter
     * @throws IllegalArgumentException if the descriptor of the rule does not declare it
     */
    public <T> T parameter(Parameter<T> parameter) {
        return rule.value(parameter);
    }

    /**
     * {@return an evaluation of the rule at a place, to be concluded}
     *
     * @param path the place
     */
    public Evaluation at(PlanPath path) {
        return new Evaluation(this, path);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    RuleDescriptor descriptor() {
        return rule.descriptor();
    }

    String messageKey(Outcome outcome) {
        return rule.messageKey(outcome);
    }

    MessageSource messages() {
        return rule.rule().messages();
    }

    /** Runs the rule on a plan within its scope and gives its conclusions; without any, that it does not apply. */
    List<Finding> run() {
        if (descriptor().scope().includes(plan)) {
            rule.rule().check(this);
        }
        if (findings.isEmpty()) {
            at(PlanPath.root()).notApplicable();
        }
        return findings;
    }
}
