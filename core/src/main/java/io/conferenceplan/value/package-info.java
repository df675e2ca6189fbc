/**
 * What documents state: exact, imprecise and tentative values.
 *
 * <p>Start with {@link io.conferenceplan.value.Stated}, which carries a value with its marks, {@link
 * io.conferenceplan.value.Count}, an imprecise number, and {@link io.conferenceplan.value.Bounds}, what an imprecise
 * value allows.
 */
@NullMarked
package io.conferenceplan.value;

import org.jspecify.annotations.NullMarked;
