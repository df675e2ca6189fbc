/**
 * Dates, times, durations and deadlines as precise as a document states them.
 *
 * <p>Start with {@link io.conferenceplan.time.PlanDate}, {@link io.conferenceplan.time.Deadline} and {@link
 * io.conferenceplan.time.EventSchedule}.
 */
@NullMarked
package io.conferenceplan.time;

import org.jspecify.annotations.NullMarked;
