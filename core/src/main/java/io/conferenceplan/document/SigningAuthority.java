package io.conferenceplan.document;

/** In whose stead a document is signed. */
public enum SigningAuthority {
    /** Thay mặt: on behalf of a collective body. */
    TM,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order of the head. */
    TL,
    /** Thừa ủy quyền: by special authorisation. */
    TUQ,
    /** Quyền: acting head. */
    Q
}
