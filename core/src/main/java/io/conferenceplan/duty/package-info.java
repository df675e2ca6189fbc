/**
 * Who prepares what until when.
 *
 * <p>Start with {@link io.conferenceplan.duty.AssignedDuty}.
 */
@NullMarked
package io.conferenceplan.duty;

import org.jspecify.annotations.NullMarked;
