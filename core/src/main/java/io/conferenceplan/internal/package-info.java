/** Shared by the value types, and with the other modules of this library only. */
@NullMarked
package io.conferenceplan.internal;

import org.jspecify.annotations.NullMarked;
