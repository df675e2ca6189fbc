package io.conferenceplan.json;

import io.conferenceplan.validation.PlanPath;

/**
 * A member of a plan's JSON that the format does not know, such as {@code "x-color": "red"} of a duty.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param object the object that has it, such as {@code duties[film]}; the whole plan is the root
 * @param after the member of the format after which it stands, such as {@code title}; empty before all of them
 * @param name its name, such as {@code x-color}
 * @param json its value as JSON on one line, such as {@code "red"}; numbers as they were written
 */
public record UnknownMember(PlanPath object, String after, String name, String json) {}
