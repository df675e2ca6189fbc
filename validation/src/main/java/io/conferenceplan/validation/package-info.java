/**
 * Rules that a conference plan can keep or break, and the engine that checks them.
 *
 * <p>Start with {@link io.conferenceplan.validation.RuleEngine}, {@link io.conferenceplan.validation.Report} and {@link
 * io.conferenceplan.validation.Finding}; to set which rules run and how, with {@link
 * io.conferenceplan.validation.RuleConfiguration}; to write a rule, with {@link io.conferenceplan.validation.Rule}.
 */
@NullMarked
package io.conferenceplan.validation;

import org.jspecify.annotations.NullMarked;
