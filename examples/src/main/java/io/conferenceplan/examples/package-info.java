/**
 * What programs do with this library: {@link io.conferenceplan.examples.QuickStart} is the least, {@link
 * io.conferenceplan.examples.CheckPlans} a whole command.
 */
@NullMarked
package io.conferenceplan.examples;

import org.jspecify.annotations.NullMarked;
