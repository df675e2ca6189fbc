/** Shared by the value types and not exported. */
@NullMarked
package io.conferenceplan.internal;

import org.jspecify.annotations.NullMarked;
