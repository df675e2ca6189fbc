package io.conferenceplan.json.report;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.Problem;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of tests, in lines that begin with file, line and column, so that one can click them. */
final class JUnitText {

    private final Locale locale;
    private final ReportTexts texts;

    JUnitText(Locale locale) {
        this.locale = locale;
        this.texts = ReportTexts.in(locale);
    }

    /** The first of some messages, and how many more there are. */
    String headline(List<String> messages) {
        String first = messages.get(0);
        return messages.size() == 1 ? first : texts.get("headline.more", first, messages.size() - 1);
    }

    String failed(RuleId rule) {
        return texts.get("rule.failed", rule);
    }

    String line(Problem problem, CheckedDocument document) {
        Optional<Location> at =
                problem.line() > 0 ? Optional.of(new Location(problem.line(), problem.column())) : Optional.empty();
        return at(document, at) + problem.message(locale);
    }

    String lines(List<Found> found) {
        return found.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Found found) {
        Finding finding = found.finding();
        String path = finding.path().toString();
        return at(found.document(), found.place().location())
                + mark(finding)
                + found.message(locale)
                + (path.isEmpty() ? "" : "\n    " + texts.get("finding.at", path))
                + finding.suppression()
                        .map(suppression -> "\n    " + texts.get("finding.suppressed", suppression.reason()))
                        .orElse("")
                + (finding.known() ? "\n    " + texts.get("finding.known") : "");
    }

    private String mark(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED ? texts.get("severity." + finding.severity()) + ": " : "";
    }

    private static String at(CheckedDocument document, Optional<Location> location) {
        return document.name()
                + location.map(at -> ":" + at.line() + ":" + at.column()).orElse("")
                + ": ";
    }
}
