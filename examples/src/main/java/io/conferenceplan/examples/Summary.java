package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counts over all files of one run. */
final class Summary {

    private final List<CheckedFile.WithPlan> files = new ArrayList<>();
    private int unreadable;

    void add(CheckedFile file) {
        if (file instanceof CheckedFile.WithPlan checked) {
            files.add(checked);
        } else {
            unreadable++;
        }
    }

    List<String> lines(ApproximationPolicy about, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("summary.plans", files.size(), unreadable));
        lines.add(texts.get("summary.violated", found(Severity.ERROR), found(Severity.WARNING), found(Severity.INFO)));
        lines.add(texts.get(
                "summary.outcomes",
                count(report -> report.newFindings(UNDETERMINED)),
                count(report -> report.findings(SATISFIED)),
                count(report -> report.findings(NOT_APPLICABLE)),
                count(Report::failures)));
        int suppressed = count(Report::suppressedFindings);
        int known = count(Report::knownFindings);
        if (suppressed + known > 0) {
            lines.add(texts.get("summary.not-counted", suppressed, known));
        }
        lines.add(texts.get("summary.about", about.countPercent(), about.durationPercent()));
        return lines;
    }

    /** {@return the files with plans} */
    List<CheckedFile.WithPlan> checked() {
        return List.copyOf(files);
    }

    private Stream<Report> reports() {
        return files.stream().map(CheckedFile.WithPlan::report);
    }

    private int found(Severity severity) {
        return reports()
                .mapToInt(report -> requireNonNull(report.countNew(VIOLATED).get(severity)))
                .sum();
    }

    private int count(Function<Report, List<?>> items) {
        return reports().mapToInt(report -> items.apply(report).size()).sum();
    }
}
