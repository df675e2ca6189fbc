package io.conferenceplan.validation;

/** What kind of thing a rule is about. */
public enum RuleFamily {
    /** Whether the plan contradicts itself or the calendar; the laws of refinement hold. */
    CONSISTENCY,
    /** Whether the document says what such a document should say; never undetermined. */
    COMPLETENESS,
    /** Whether the plan follows Vietnamese state practice; scoped by issuer and dates of force. */
    STATE_PRACTICE
}
