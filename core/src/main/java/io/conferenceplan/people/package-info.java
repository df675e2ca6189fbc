/**
 * Organisations, and who takes part.
 *
 * <p>Start with {@link io.conferenceplan.people.Organisation}, {@link io.conferenceplan.people.Actor} and {@link
 * io.conferenceplan.people.ParticipantGroup}.
 */
@NullMarked
package io.conferenceplan.people;

import org.jspecify.annotations.NullMarked;
