package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;

import io.conferenceplan.validation.Causes;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleFailure;
import java.util.ArrayList;
import java.util.List;

/** The report of one plan, written for people, what has one cause together. */
final class ReportText {

    private final CheckedFile.WithPlan file;
    private final FindingText findings;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ReportText(CheckedFile.WithPlan file, boolean why, Texts texts) {
        this.file = file;
        this.findings = new FindingText(file, why, texts);
        this.texts = texts;
    }

    static List<String> lines(CheckedFile.WithPlan file, boolean why, Texts texts) {
        ReportText text = new ReportText(file, why, texts);
        text.write(file.report());
        return List.copyOf(text.lines);
    }

    private void write(Report report) {
        line("== " + file.plan().title());
        line("   " + file.path());
        line("");
        writeNew("report.violated", report, VIOLATED);
        line("");
        writeNew("report.undetermined", report, UNDETERMINED);
        line("");
        writeSuppressed(report.suppressedFindings());
        report.baseline()
                .ifPresent(baseline -> line(texts.get(
                        "report.known",
                        report.knownFindings().size(),
                        report.goneFindings().size())));
        line(texts.get(
                "report.rest",
                report.findings(SATISFIED).size(),
                report.findings(NOT_APPLICABLE).size()));
        lines.addAll(failures(report, texts));
        line("");
    }

    private void writeNew(String heading, Report report, Outcome outcome) {
        List<Finding> found = report.newFindings(outcome);
        line(texts.get(heading, found.size()));
        Causes.of(found).forEach(cause -> lines.addAll(findings.lines(cause)));
    }

    private void writeSuppressed(List<Finding> suppressed) {
        if (!suppressed.isEmpty()) {
            line(texts.get("report.suppressed", suppressed.size()));
            suppressed.forEach(finding -> line(findings.suppressedLine(finding)));
            line("");
        }
    }

    /** {@return rules that threw an exception, each with its stack trace} */
    static List<String> failures(Report report, Texts texts) {
        List<String> lines = new ArrayList<>();
        for (RuleFailure failure : report.failures()) {
            lines.add(texts.get("report.failure", failure.rule()));
            failure.stackTrace().lines().forEach(trace -> lines.add("    " + trace));
        }
        return lines;
    }

    private void line(String line) {
        lines.add(line);
    }
}
