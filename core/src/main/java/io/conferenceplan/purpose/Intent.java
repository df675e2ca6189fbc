package io.conferenceplan.purpose;

/** What a purpose is after, and what a legal basis can demand. */
public enum Intent {
    /** Tổng kết, đánh giá. */
    REVIEW,
    /** Biểu dương, tôn vinh. */
    HONOUR,
    /** Khen thưởng, trao thưởng. */
    AWARD,
    /** Phát động. */
    LAUNCH,
    /** Ký kết giao ước. */
    SIGN,
    /** Triển khai nhiệm vụ, nghị quyết. */
    DEPLOY,
    /** Giao lưu, trao đổi kinh nghiệm. */
    EXCHANGE,
    /** Giới thiệu đơn vị nhận nhiệm vụ. */
    INTRODUCE,
    /** Bình xét, xếp loại. */
    EVALUATE,
    /** Chào mừng, kỷ niệm. */
    COMMEMORATE,
    /** Anything else; the text says what. */
    OTHER
}
