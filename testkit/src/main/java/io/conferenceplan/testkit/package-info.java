/**
 * Generated conference plans for property tests with <a href="https://jqwik.net">jqwik</a>.
 *
 * <p>Start with {@link io.conferenceplan.testkit.PlanDomain}: with it, a property takes plans and their parts as
 * parameters. Where a property needs plans of its own kind, {@link io.conferenceplan.testkit.PlanArbitraries} has the same
 * arbitraries as methods.
 */
@NullMarked
package io.conferenceplan.testkit;

import org.jspecify.annotations.NullMarked;
