package io.conferenceplan.examples;

import io.conferenceplan.json.Location;
import io.conferenceplan.validation.Cause;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.List;

/** Findings in the file of a plan, written for people: a line for each that compilers' users can click, then details. */
final class FindingText {

    private final CheckedFile.WithPlan file;
    private final boolean why;
    private final Texts texts;

    FindingText(CheckedFile.WithPlan file, boolean why, Texts texts) {
        this.file = file;
        this.why = why;
        this.texts = texts;
    }

    /** {@return a cause: what is wrong or open, and where} */
    List<String> lines(Cause cause) {
        return cause.findings().size() == 1 ? lines(cause.findings().get(0)) : linesOfSeveral(cause);
    }

    private List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(at(finding.path()) + ": " + mark(finding) + " " + finding.rule() + ": " + message(finding));
        lines.addAll(details(finding));
        return lines;
    }

    private List<String> linesOfSeveral(Cause cause) {
        List<String> lines = new ArrayList<>();
        boolean open = cause.outcome() == Outcome.UNDETERMINED;
        lines.add(open ? openHeadline(cause) : headline(cause));
        for (Finding finding : cause.findings()) {
            lines.add("  " + at(finding.path()) + ": " + (open ? finding.rule() + ": " : "") + message(finding));
            if (why) {
                details(finding).forEach(detail -> lines.add("  " + detail));
            }
        }
        return lines;
    }

    private String headline(Cause cause) {
        Finding first = cause.findings().get(0);
        return mark(first) + " " + first.rule() + ": " + cause.headline(texts.locale());
    }

    private String openHeadline(Cause cause) {
        String at = cause.deciding().stream()
                .findFirst()
                .map(value -> at(value.path()) + ": ")
                .orElse("");
        return at + mark(cause.findings().get(0)) + ": " + cause.headline(texts.locale());
    }

    /** {@return a suppressed finding in one line, with the reason} */
    String suppressedLine(Finding finding) {
        String reason = finding.suppression().orElseThrow().reason();
        return at(finding.path()) + ": " + texts.get("finding.suppressed", finding.rule(), reason);
    }

    /** {@return a finding in one line} */
    String line(Finding finding) {
        return lines(finding).get(0);
    }

    private String mark(Finding finding) {
        return texts.get(
                finding.outcome() == Outcome.VIOLATED ? "severity." + finding.severity() : "severity.undetermined");
    }

    private String message(Finding finding) {
        return finding.message(texts.locale());
    }

    private List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        details.add(texts.get("finding.path", name(finding.path())));
        finding.related().forEach(other -> details.add(texts.get("finding.related", name(other), at(other))));
        details.addAll(why ? explanation(finding) : grounds(finding));
        return details.stream().map(detail -> "    " + detail).toList();
    }

    /** What the explanation says beyond the message, which is its first line. */
    private List<String> explanation(Finding finding) {
        return finding.explanation(texts.locale()).text().lines().skip(1).toList();
    }

    private List<String> grounds(Finding finding) {
        List<String> grounds = new ArrayList<>();
        if (!finding.wordings().isEmpty()) {
            grounds.add(texts.get("finding.wordings", texts.list(quoted(finding.wordings()))));
        }
        if (finding.tentative()) {
            grounds.add(texts.get("finding.tentative"));
        }
        if (!finding.deciding().isEmpty()) {
            grounds.add(texts.get("finding.deciding", texts.list(finding.deciding())));
        }
        return grounds;
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
}
