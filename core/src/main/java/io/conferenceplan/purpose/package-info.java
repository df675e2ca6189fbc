/**
 * What the conference is for.
 *
 * <p>Start with {@link io.conferenceplan.purpose.Purpose}.
 */
@NullMarked
package io.conferenceplan.purpose;

import org.jspecify.annotations.NullMarked;
