/**
 * Tests of conference plans and of rules.
 *
 * <p>For examples of what one rule says of a plan, start with {@link io.conferenceplan.testkit.RuleVerifier}; it works with
 * any test framework.
 *
 * <p>For generated plans in property tests with <a href="https://jqwik.net">jqwik</a>, start with
 * {@link io.conferenceplan.testkit.PlanDomain}: with it, a property takes plans and their parts as parameters. Where a
 * property needs plans of its own kind, {@link io.conferenceplan.testkit.PlanArbitraries} has the same arbitraries as
 * methods.
 */
@NullMarked
package io.conferenceplan.testkit;

import org.jspecify.annotations.NullMarked;
