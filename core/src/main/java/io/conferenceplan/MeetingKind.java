package io.conferenceplan;

/** Kinds of conferences; state practice sets limits by them. */
public enum MeetingKind {
    /** Tổng kết. */
    REVIEW,
    /** Sơ kết. */
    PRELIMINARY_REVIEW,
    /** Chuyên đề. */
    THEMATIC,
    /** Tập huấn, triển khai. */
    TRAINING,
    /** Quán triệt, phổ biến. */
    DISSEMINATION,
    /** Giao ban, giải quyết công việc. */
    ROUTINE,
    /** Họp chuyên môn. */
    PROFESSIONAL,
    /** Lễ kỷ niệm. */
    ANNIVERSARY,
    /** Anything else; the title says what. */
    OTHER
}
