package io.conferenceplan.examples;

import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import java.util.Locale;

/** From which severity on a violation makes the command fail. A rule that threw an exception always does. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean failsFor(Report report) {
        return decision().fails(report);
    }

    private io.conferenceplan.validation.FailOn decision() {
        return this == NEVER
                ? io.conferenceplan.validation.FailOn.never()
                : io.conferenceplan.validation.FailOn.violations(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
