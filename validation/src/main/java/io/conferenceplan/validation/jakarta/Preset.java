package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;

/** A configuration for a stage of the plan, as an attribute of {@link ConformingPlan}. */
public enum Preset {
    /** Every rule is as the engine has it. */
    NONE,
    /** For plans that are being written: {@link RuleConfiguration#forDrafts}. */
    DRAFTS,
    /** For a plan that is about to be signed: {@link RuleConfiguration#forIssue}. */
    ISSUE;

    /** The engine with this configuration under its own. */
    RuleEngine under(RuleEngine engine) {
        RuleConfiguration preset = switch (this) {
            case NONE -> RuleConfiguration.none();
            case DRAFTS -> RuleConfiguration.forDrafts(engine.rules());
            case ISSUE -> RuleConfiguration.forIssue(engine.rules());
        };
        return engine.withConfiguration(preset.plus(engine.configuration()));
    }
}
