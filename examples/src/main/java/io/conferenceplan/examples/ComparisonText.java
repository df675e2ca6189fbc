package io.conferenceplan.examples;

import io.conferenceplan.json.PlanChange;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.ReportComparison;
import java.util.ArrayList;
import java.util.List;

/** What is different between two revisions of a plan, written for people. */
final class ComparisonText {

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Texts texts) {
        this.texts = texts;
    }

    static List<String> lines(CheckedFile.WithPlan before, CheckedFile.WithPlan after, Texts texts) {
        ComparisonText text = new ComparisonText(texts);
        text.writeChanges(PlanChange.between(before.plan(), after.plan()));
        text.writeFindings(before, after);
        text.lines.addAll(ReportText.failures(before.report(), texts));
        text.lines.addAll(ReportText.failures(after.report(), texts));
        return List.copyOf(text.lines);
    }

    private void writeChanges(List<PlanChange> changes) {
        lines.add(texts.get("compare.changes", changes.size()));
        changes.forEach(change -> lines.add("  " + line(change)));
        lines.add("");
    }

    private String line(PlanChange change) {
        return texts.get(
                "compare." + change.kind(),
                change.path(),
                change.before().orElse(""),
                change.after().orElse(""));
    }

    private void writeFindings(CheckedFile.WithPlan before, CheckedFile.WithPlan after) {
        ReportComparison reports = ReportComparison.of(before.report(), after.report());
        writeFindings("compare.new", needingAttention(reports.appeared()), after);
        writeFindings("compare.gone", needingAttention(reports.gone()), before);
        lines.add(texts.get(
                "compare.unchanged", needingAttention(reports.unchanged()).size()));
    }

    private void writeFindings(String heading, List<Finding> findings, CheckedFile.WithPlan file) {
        FindingText text = new FindingText(file, false, texts);
        lines.add(texts.get(heading, findings.size()));
        findings.forEach(finding -> lines.add("  " + text.line(finding)));
        lines.add("");
    }

    private static List<Finding> needingAttention(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome().needsAttention())
                .filter(finding -> finding.suppression().isEmpty())
                .toList();
    }
}
