/** Shared by the engine and not exported. */
@NullMarked
package io.conferenceplan.validation.internal;

import org.jspecify.annotations.NullMarked;
