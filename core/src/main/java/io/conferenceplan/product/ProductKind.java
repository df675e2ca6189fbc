package io.conferenceplan.product;

/** Kinds of work products. */
public enum ProductKind {
    /** Báo cáo. */
    REPORT,
    /** Phim, phóng sự. */
    FILM,
    /** Bài phát biểu, diễn văn. */
    SPEECH,
    /** Báo cáo tham luận. */
    PAPER,
    /** Kịch bản. */
    SCRIPT,
    /** Chương trình hội nghị. */
    PROGRAMME,
    /** Giấy mời. */
    INVITATIONS,
    /** Tài liệu. */
    DOCUMENTS,
    /** Kế hoạch, phương án. */
    PLAN,
    /** Nội dung phát động. */
    LAUNCH_TEXT,
    /** Giao ước thi đua. */
    PACT,
    /** Chương trình văn nghệ. */
    ARTS,
    /** Danh sách, hồ sơ khen thưởng. */
    AWARD_LIST,
    /** Hiện vật khen thưởng. */
    AWARD_OBJECTS,
    /** Trang trí, khánh tiết. */
    DECORATION,
    /** Hội trường, địa điểm, âm thanh. */
    VENUE,
    /** Đón tiếp đại biểu. */
    RECEPTION,
    /** Nước uống, ăn. */
    REFRESHMENTS,
    /** Chỗ nghỉ. */
    LODGING,
    /** Phương tiện đưa đón. */
    TRANSPORT,
    /** Quà. */
    GIFTS,
    /** Người phục vụ, hướng dẫn. */
    STAFF,
    /** Dự toán, quyết toán kinh phí. */
    BUDGET,
    /** Bảo vệ an ninh trật tự. */
    SECURITY,
    /** Bảo đảm điện. */
    POWER_SUPPLY,
    /** Đưa tin, tuyên truyền. */
    NEWS,
    /** Kiểm duyệt, duyệt phim. */
    REVIEW,
    /** Lựa chọn điển hình, mô hình, bình xét. */
    SELECTION,
    /** Anything else; the name says what. */
    OTHER
}
