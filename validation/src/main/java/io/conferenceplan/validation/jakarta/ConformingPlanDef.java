package io.conferenceplan.validation.jakarta;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * {@link ConformingPlan} for types that cannot be annotated, as Hibernate Validator declares constraints in code.
 *
 * <pre>{@code
 * mapping.type(ConferencePlan.class).constraint(new ConformingPlanDef().failOn(Threshold.WARNING));
 * mapping.type(Mail.class).field("plan").constraint(new ConformingPlanDef());
 * }</pre>
 *
 * <p>On {@code ConferencePlan} itself the constraint holds wherever a plan is validated or {@code @Valid} stands on one.
 */
public final class ConformingPlanDef extends ConstraintDef<ConformingPlanDef, ConformingPlan> {

    /** Starts a constraint with the defaults of its attributes. */
    public ConformingPlanDef() {
        super(ConformingPlan.class);
    }

    /**
     * Sets {@link ConformingPlan#rules}.
     *
     * @param rules names of sets and ids of rules
     * @return this definition
     */
    public ConformingPlanDef rules(String... rules) {
        return addParameter("rules", rules);
    }

    /**
     * Sets {@link ConformingPlan#engine}.
     *
     * @param engine the name
     * @return this definition
     */
    public ConformingPlanDef engine(String engine) {
        return addParameter("engine", engine);
    }

    /**
     * Sets {@link ConformingPlan#preset}.
     *
     * @param preset the configuration
     * @return this definition
     */
    public ConformingPlanDef preset(Preset preset) {
        return addParameter("preset", preset);
    }

    /**
     * Sets {@link ConformingPlan#failOn}.
     *
     * @param failOn the least severity of what is violated
     * @return this definition
     */
    public ConformingPlanDef failOn(Threshold failOn) {
        return addParameter("failOn", failOn);
    }

    /**
     * Sets {@link ConformingPlan#undetermined}.
     *
     * @param undetermined the least severity of what is undetermined
     * @return this definition
     */
    public ConformingPlanDef undetermined(Threshold undetermined) {
        return addParameter("undetermined", undetermined);
    }

    /**
     * Sets {@link ConformingPlan#language}.
     *
     * @param language the tag of the language
     * @return this definition
     */
    public ConformingPlanDef language(String language) {
        return addParameter("language", language);
    }
}
