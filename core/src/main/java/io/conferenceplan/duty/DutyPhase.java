package io.conferenceplan.duty;

/** When a duty is done, seen from the event. */
public enum DutyPhase {
    /** Preparation. */
    BEFORE,
    /** While the event takes place. */
    DURING,
    /** Once the event is over. */
    AFTER
}
