package io.conferenceplan.people;

/** In what role a group takes part. */
public enum ParticipantRole {
    /** Đại biểu dự hội nghị. */
    DELEGATE,
    /** Tập thể, cá nhân được khen thưởng. */
    HONOUREE,
    /** Điển hình tiên tiến được mời. */
    EXEMPLAR,
    /** Phóng viên, báo, đài. */
    PRESS,
    /** Người phục vụ hội nghị. */
    STAFF
}
