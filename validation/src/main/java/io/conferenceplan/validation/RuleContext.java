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
    private final Rule rule;
    private final RuleDescriptor descriptor;
    private final List<Finding> findings = new ArrayList<>();

    RuleContext(ConferencePlan plan, PlanIndex index, RuleEngine engine, RuleSet.Described rule) {
        this.plan = plan;
        this.index = index;
        this.engine = engine;
        this.rule = rule.rule();
        this.descriptor = rule.descriptor();
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
     */
    public <T> T parameter(Parameter<T> parameter) {
        return engine.parameter(descriptor.id(), parameter);
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
        return descriptor;
    }

    MessageSource messages() {
        return rule.messages();
    }

    /** Runs the rule on a plan within its scope and gives its conclusions; without any, that it does not apply. */
    List<Finding> run() {
        if (descriptor.scope().includes(plan)) {
            rule.check(this);
        }
        if (findings.isEmpty()) {
            at(PlanPath.root()).notApplicable();
        }
        return findings;
    }
}
