package io.conferenceplan.document;

/** Types of documents that a plan is based on. */
public enum BasisType {
    /** Luật. */
    LAW,
    /** Pháp lệnh. */
    ORDINANCE,
    /** Nghị quyết. */
    RESOLUTION,
    /** Nghị định. */
    DECREE,
    /** Thông tư. */
    CIRCULAR,
    /** Quyết định. */
    DECISION,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Kế hoạch. */
    PLAN,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Thông báo. */
    NOTICE,
    /** Hướng dẫn. */
    GUIDANCE,
    /** Chương trình công tác. */
    WORK_PROGRAMME,
    /** Anything else; the subject says what. */
    OTHER
}
