/** Shared with the module that embeds values of plans in the JSON of applications, and with nobody else. */
@NullMarked
package io.conferenceplan.json.internal;

import org.jspecify.annotations.NullMarked;
