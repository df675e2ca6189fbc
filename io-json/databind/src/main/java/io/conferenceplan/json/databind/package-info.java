/**
 * Plans and their parts in the JSON of applications that use Jackson databind; start with {@link
 * io.conferenceplan.json.databind.ConferencePlanModule}, which {@code findAndAddModules()} finds.
 */
@NullMarked
package io.conferenceplan.json.databind;

import org.jspecify.annotations.NullMarked;
