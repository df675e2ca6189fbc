package io.conferenceplan.json.report;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import java.util.List;
import java.util.function.Function;

/**
 * How much was found in some documents. A finding counts once: if it is neither suppressed nor known, under its outcome.
 *
 * @param documents what came of the documents
 */
record Counts(List<CheckedDocument> documents) {

    int plans() {
        return reports().size();
    }

    int unreadable() {
        return documents.size() - plans();
    }

    int problems() {
        return documents.stream()
                .mapToInt(document -> document instanceof CheckedDocument.WithProblems broken
                        ? broken.problems().size()
                        : 0)
                .sum();
    }

    int violated(Severity severity) {
        return reports().stream()
                .mapToInt(report -> requireNonNull(report.countNew(VIOLATED).get(severity)))
                .sum();
    }

    int undetermined() {
        return count(report -> report.newFindings(UNDETERMINED));
    }

    int satisfied() {
        return count(report -> report.findings(SATISFIED));
    }

    int notApplicable() {
        return count(report -> report.findings(NOT_APPLICABLE));
    }

    int suppressed() {
        return count(Report::suppressedFindings);
    }

    int known() {
        return count(Report::knownFindings);
    }

    int gone() {
        return count(Report::goneFindings);
    }

    int ruleFailures() {
        return count(Report::failures);
    }

    private int count(Function<Report, List<?>> items) {
        return reports().stream().mapToInt(report -> items.apply(report).size()).sum();
    }

    private List<Report> reports() {
        return CheckRun.reports(documents).toList();
    }
}
