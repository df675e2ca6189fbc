package io.conferenceplan.validation;

/** How bad it is when a rule is violated, the worst first. */
public enum Severity {
    /** A contradiction or a wrong fact. */
    ERROR,
    /** Something that is likely to go wrong. */
    WARNING,
    /** Something worth a look. */
    INFO;

    /**
     * {@return whether this severity is as bad as another or worse}
     *
     * @param other the other
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
