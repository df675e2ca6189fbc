package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;

import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.List;

/** The counts over all files of one run. */
final class Summary {

    private final List<Report> reports = new ArrayList<>();
    private int unreadable;

    void add(CheckedFile file) {
        if (file instanceof CheckedFile.WithPlan checked) {
            reports.add(checked.report());
        } else {
            unreadable++;
        }
    }

    List<String> lines(ApproximationPolicy about, Texts texts) {
        return List.of(
                texts.get("summary.plans", reports.size(), unreadable),
                texts.get(
                        "summary.violated",
                        violations(Severity.ERROR),
                        violations(Severity.WARNING),
                        violations(Severity.INFO)),
                texts.get(
                        "summary.outcomes",
                        findings(UNDETERMINED),
                        findings(SATISFIED),
                        findings(NOT_APPLICABLE),
                        failures()),
                texts.get("summary.about", about.countPercent(), about.durationPercent()));
    }

    private long violations(Severity severity) {
        return reports.stream()
                .flatMap(report -> report.violations().stream())
                .filter(violation -> violation.severity() == severity)
                .count();
    }

    private int findings(Outcome outcome) {
        return reports.stream()
                .mapToInt(report -> report.findings(outcome).size())
                .sum();
    }

    private int failures() {
        return reports.stream().mapToInt(report -> report.failures().size()).sum();
    }
}
