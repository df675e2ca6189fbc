package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;

import io.conferenceplan.json.Location;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleFailure;
import java.util.ArrayList;
import java.util.List;

/** The report of one plan, written for people: a line for each finding that compilers' users can click, then details. */
final class ReportText {

    private final CheckedFile.WithPlan file;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ReportText(CheckedFile.WithPlan file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    static List<String> lines(CheckedFile.WithPlan file, Texts texts) {
        ReportText text = new ReportText(file, texts);
        text.write(file.report());
        return List.copyOf(text.lines);
    }

    private void write(Report report) {
        line("== " + file.title());
        line("   " + file.path());
        line("");
        line(texts.get("report.violated", report.violations().size()));
        report.violations().forEach(violation -> write(violation, "severity." + violation.severity()));
        line("");
        line(texts.get("report.undetermined", report.findings(UNDETERMINED).size()));
        report.findings(UNDETERMINED).forEach(open -> write(open, "severity.undetermined"));
        line("");
        line(texts.get(
                "report.rest",
                report.findings(SATISFIED).size(),
                report.findings(NOT_APPLICABLE).size()));
        report.failures().forEach(this::write);
        line("");
    }

    private void write(Finding finding, String mark) {
        line(at(finding.path()) + ": " + texts.get(mark) + " " + finding.rule() + ": "
                + finding.message(texts.locale()));
        detail("finding.path", name(finding.path()));
        finding.related().forEach(other -> detail("finding.related", name(other), at(other)));
        if (!finding.wordings().isEmpty()) {
            detail("finding.wordings", texts.list(quoted(finding.wordings())));
        }
        if (finding.tentative()) {
            detail("finding.tentative");
        }
        if (!finding.deciding().isEmpty()) {
            detail("finding.deciding", texts.list(finding.deciding()));
        }
    }

    private void write(RuleFailure failure) {
        line(texts.get("report.failure", failure.rule(), failure.cause()));
    }

    private String at(PlanPath path) {
        Location location = file.places().locateNearest(path.pointer());
        return file.path() + ":" + location.line() + ":" + location.column();
    }

    private String name(PlanPath path) {
        return path.equals(PlanPath.root()) ? texts.get("finding.root") : path.toString();
    }

    private static List<String> quoted(List<String> wordings) {
        return wordings.stream().map(words -> "“" + words + "”").toList();
    }

    private void detail(String key, Object... arguments) {
        line("    " + texts.get(key, arguments));
    }

    private void line(String line) {
        lines.add(line);
    }
}
