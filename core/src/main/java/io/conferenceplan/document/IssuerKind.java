package io.conferenceplan.document;

/** What kind of authority issues a document. */
public enum IssuerKind {
    /** A body that decides together, such as Ủy ban nhân dân. */
    COLLECTIVE,
    /** A person in office, such as Chủ tịch UBND or the head of a department. */
    PERSONAL,
    /** A body of the Party. */
    PARTY_BODY,
    /** Anything else, such as a company. */
    OTHER
}
