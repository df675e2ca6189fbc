/**
 * Tests of conference plans and of rules.
 *
 * <p>For examples of what one rule says of a plan, start with {@link io.conferenceplan.testkit.RuleVerifier}; it works with
 * any test framework.
 *
 * <p>For generated plans in property tests with <a href="https://jqwik.net">jqwik</a>, start with
 * {@link io.conferenceplan.testkit.PlanDomain}: with it, a property takes plans and their parts as parameters. Plans can be
 * asked to be small or large, exact or imprecise, to conform to rules or to violate one. Where a property needs plans of its
 * own kind, {@link io.conferenceplan.testkit.PlanArbitraries} has the same arbitraries as methods.
 *
 * <p>For whether a rule is right about imprecise plans, start with {@link io.conferenceplan.testkit.RuleLaws};
 * {@link io.conferenceplan.testkit.Refinements} has the exact plans that one allows.
 */
@NullMarked
package io.conferenceplan.testkit;

import org.jspecify.annotations.NullMarked;
