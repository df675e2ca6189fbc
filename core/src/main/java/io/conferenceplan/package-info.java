/**
 * Conference plans as immutable values.
 *
 * <p>Start with {@link io.conferenceplan.ConferencePlan}; its parts live in the packages below, one concept each.
 */
@NullMarked
package io.conferenceplan;

import org.jspecify.annotations.NullMarked;
