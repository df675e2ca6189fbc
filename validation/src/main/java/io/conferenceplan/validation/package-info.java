/**
 * Rules that a conference plan can keep or break, and the engine that checks them.
 *
 * <p>Start with {@link io.conferenceplan.validation.RuleEngine}, {@link io.conferenceplan.validation.Report} and {@link
 * io.conferenceplan.validation.Finding}; to set which rules run and how, with {@link
 * io.conferenceplan.validation.RuleConfiguration}; to write a rule, with {@link io.conferenceplan.validation.Rule}.
 *
 * <p>What to do about findings is decided apart from the rules: {@link io.conferenceplan.validation.Suppressions} and a
 * {@link io.conferenceplan.validation.Baseline} mark those that do not count, {@link io.conferenceplan.validation.FailOn}
 * says which of the others make a check fail, and a {@link io.conferenceplan.validation.ReportComparison} tells two revisions
 * of a plan apart.
 */
@NullMarked
package io.conferenceplan.validation;

import org.jspecify.annotations.NullMarked;
