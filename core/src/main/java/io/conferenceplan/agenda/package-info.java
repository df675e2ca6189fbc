/**
 * What happens at the conference.
 *
 * <p>Start with {@link io.conferenceplan.agenda.AgendaSlot}.
 */
@NullMarked
package io.conferenceplan.agenda;

import org.jspecify.annotations.NullMarked;
