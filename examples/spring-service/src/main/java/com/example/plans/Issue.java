package com.example.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.conferenceplan.json.Location;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is to be said of a document, as it stands in answers.
 *
 * @param pointer the JSON Pointer of the value
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param rule the rule; absent if none says it, as of what could not be read
 * @param outcome {@code violated} or {@code undetermined}; absent if there is no rule
 * @param message the text, in the language of the answer
 * @param suppression why it does not count, if it does not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Issue(
        String pointer,
        int line,
        int column,
        String severity,
        Optional<String> rule,
        Optional<String> outcome,
        String message,
        Optional<String> suppression) {

    /** What is wrong with a document that cannot be read. */
    static Issue of(String pointer, Location location, String message) {
        return new Issue(
                pointer,
                location.line(),
                location.column(),
                word(Severity.ERROR),
                Optional.empty(),
                Optional.empty(),
                message,
                Optional.empty());
    }

    static List<Issue> ofProblems(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem ->
                        of(problem.pointer(), new Location(problem.line(), problem.column()), problem.message(locale)))
                .toList();
    }

    static Issue of(Finding finding, String pointer, Location location, String message) {
        return new Issue(
                pointer,
                location.line(),
                location.column(),
                word(finding.severity()),
                Optional.of(finding.rule()).map(RuleId::value),
                Optional.of(finding.outcome()).map(Issue::word),
                message,
                finding.suppression().map(Suppression::reason));
    }

    /** All that is violated or undetermined, in the order of the report. */
    static List<Issue> ofFindings(Report report, SourceMap places, Locale locale) {
        return report.findings().stream()
                .filter(finding -> finding.outcome().needsAttention())
                .map(finding -> of(finding, places, locale))
                .toList();
    }

    private static Issue of(Finding finding, SourceMap places, Locale locale) {
        String pointer = finding.path().pointer();
        return of(finding, pointer, places.locateNearest(pointer), finding.message(locale));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
