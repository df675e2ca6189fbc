package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;

import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts over all files of one run. */
final class Summary {

    private int plans;
    private int unreadable;
    private final Map<Severity, Integer> violated = new EnumMap<>(Severity.class);
    private int undetermined;
    private int satisfied;
    private int notApplicable;
    private int failures;
    private int suppressed;
    private int known;

    void add(CheckedFile file) {
        if (file instanceof CheckedFile.WithPlan checked) {
            plans++;
            add(checked.report());
        } else {
            unreadable++;
        }
    }

    private void add(Report report) {
        report.countNew(VIOLATED).forEach((severity, count) -> violated.merge(severity, count, Integer::sum));
        undetermined += report.newFindings(UNDETERMINED).size();
        satisfied += report.findings(SATISFIED).size();
        notApplicable += report.findings(NOT_APPLICABLE).size();
        failures += report.failures().size();
        suppressed += report.suppressedFindings().size();
        known += report.knownFindings().size();
    }

    List<String> lines(ApproximationPolicy about, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("summary.plans", plans, unreadable));
        lines.add(texts.get(
                "summary.violated", violated(Severity.ERROR), violated(Severity.WARNING), violated(Severity.INFO)));
        lines.add(texts.get("summary.outcomes", undetermined, satisfied, notApplicable, failures));
        if (suppressed + known > 0) {
            lines.add(texts.get("summary.not-counted", suppressed, known));
        }
        lines.add(texts.get("summary.about", about.countPercent(), about.durationPercent()));
        return lines;
    }

    private int violated(Severity severity) {
        return violated.getOrDefault(severity, 0);
    }
}
