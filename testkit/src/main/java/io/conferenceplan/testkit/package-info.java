/**
 * Generated conference plans for property tests with <a href="https://jqwik.net">jqwik</a>.
 *
 * <p>Plans can be asked to be small or large, exact or imprecise, to conform to rules or to violate one.
 *
 * <p>Start with {@link io.conferenceplan.testkit.PlanDomain}: with it, a property takes plans and their parts as
 * parameters. Where a property needs plans of its own kind, {@link io.conferenceplan.testkit.PlanArbitraries} has the same
 * arbitraries as methods.
 */
@NullMarked
package io.conferenceplan.testkit;

import org.jspecify.annotations.NullMarked;
