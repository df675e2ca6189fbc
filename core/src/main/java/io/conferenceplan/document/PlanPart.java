package io.conferenceplan.document;

/** The parts of a plan that a section can hold. */
public enum PlanPart {
    /** Mục đích. */
    PURPOSES,
    /** Yêu cầu. */
    REQUIREMENTS,
    /** Thời gian. */
    SCHEDULE,
    /** Địa điểm. */
    VENUE,
    /** Thành phần. */
    ATTENDANCE,
    /** Nội dung, chương trình. */
    AGENDA,
    /** Kinh phí. */
    FUNDING,
    /** Tổ chức thực hiện. */
    DUTIES,
    /** Anything else. */
    OTHER
}
