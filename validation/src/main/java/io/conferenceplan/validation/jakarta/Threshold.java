package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Severity;
import java.util.Optional;

/** From which severity on something counts, as an attribute of {@link ConformingPlan}. */
public enum Threshold {
    /** It never counts. */
    NEVER(Optional.empty()),
    /** It counts with severity error. */
    ERROR(Optional.of(Severity.ERROR)),
    /** It counts with severity error or warning. */
    WARNING(Optional.of(Severity.WARNING)),
    /** It counts with any severity. */
    INFO(Optional.of(Severity.INFO));

    private final Optional<Severity> least;

    Threshold(Optional<Severity> least) {
        this.least = least;
    }

    /** {@return the least severity that counts; none if none does} */
    public Optional<Severity> least() {
        return least;
    }

    boolean includes(Severity severity) {
        return least.map(severity::isAtLeast).orElse(false);
    }
}
