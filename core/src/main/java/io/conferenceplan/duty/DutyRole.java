package io.conferenceplan.duty;

/** The role of an assignee in a duty. */
public enum DutyRole {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    COORDINATE
}
