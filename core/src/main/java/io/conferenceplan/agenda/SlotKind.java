package io.conferenceplan.agenda;

/** Kinds of agenda slots. */
public enum SlotKind {
    /** Đón tiếp đại biểu. */
    RECEPTION,
    /** Văn nghệ. */
    ARTS,
    /** Tuyên bố lý do, khai mạc. */
    OPENING,
    /** Giới thiệu đại biểu, giới thiệu đơn vị. */
    INTRODUCTION,
    /** Báo cáo. */
    REPORT,
    /** Chiếu phim, phóng sự. */
    FILM,
    /** Tham luận. */
    PRESENTATIONS,
    /** Thảo luận. */
    DISCUSSION,
    /** Giao lưu. */
    EXCHANGE,
    /** Tổng hợp, đánh giá, bình xét. */
    EVALUATION,
    /** Phát biểu. */
    SPEECH,
    /** Khen thưởng, trao tặng. */
    AWARD,
    /** Phát động. */
    LAUNCH,
    /** Ký kết giao ước. */
    SIGNING,
    /** Giải lao. */
    BREAK,
    /** Tham quan mô hình. */
    VISIT,
    /** Họp. */
    MEETING,
    /** Tiệc chiêu đãi. */
    BANQUET,
    /** Bế mạc. */
    CLOSING,
    /** A block of the agenda that contains other slots. */
    SESSION,
    /** Anything else; the title says what. */
    OTHER
}
