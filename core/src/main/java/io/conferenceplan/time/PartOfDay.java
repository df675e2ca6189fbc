package io.conferenceplan.time;

/** A part of a day that has no clock times. */
public enum PartOfDay {
    /** Sáng. */
    MORNING,
    /** Chiều. */
    AFTERNOON,
    /** Tối. */
    EVENING
}
