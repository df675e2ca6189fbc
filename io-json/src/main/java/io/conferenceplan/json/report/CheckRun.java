package io.conferenceplan.json.report;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSettings;
import io.conferenceplan.validation.SuppressionProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run of the rules over some documents: what a report is about.
 *
 * <pre>{@code
 * CheckedDocument document = CheckedDocument.check("plan.json", json, engine);
 * CheckRun run = CheckRun.of(Tool.of("our-editor"), engine, List.of(document));
 * byte[] sarif = SarifJson.in(locale).writeBytes(run);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tool what has checked the documents
 * @param rules the rules that ran
 * @param documents what came of each document, in the order of the report
 */
public record CheckRun(Tool tool, RuleSet rules, List<CheckedDocument> documents) {

    /** The rule that a document can be read, which comes before all others; with its dot it has an id that none of them has. */
    static final String READABLE = "plan.readable";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a document tells of a rule that is not among those that ran
     */
    public CheckRun {
        requireNonNull(tool, "tool");
        requireNonNull(rules, "rules");
        documents = List.copyOf(documents);
        Stream.concat(
                        reports(documents)
                                .flatMap(report -> report.findings().stream())
                                .map(Finding::rule),
                        reports(documents)
                                .flatMap(report -> report.failures().stream())
                                .map(RuleFailure::rule))
                .filter(id -> rules.rule(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "rules of a run must be all that its reports are about, but lack '" + id + "'.");
                });
    }

    /**
     * {@return a run of the rules that are enabled in an engine}
     *
     * @param tool what has checked the documents
     * @param engine what has checked the plans; baselines and suppressions may differ from plan to plan
     * @param documents what came of each document, in the order of the report
     * @throws IllegalArgumentException if a document tells of a rule that is not enabled
     */
    public static CheckRun of(Tool tool, RuleEngine engine, List<CheckedDocument> documents) {
        return new CheckRun(tool, engine.rules().filter(rule -> runs(rule, engine)), documents);
    }

    private static boolean runs(RuleDescriptor rule, RuleEngine engine) {
        return Optional.ofNullable(engine.configuration().rules().get(rule.id().value()))
                .flatMap(RuleSettings::enabled)
                .orElse(true);
    }

    /** The reports of the documents that have a plan. */
    List<Report> reports() {
        return reports(documents).toList();
    }

    static Stream<Report> reports(List<CheckedDocument> documents) {
        return documents.stream()
                .filter(CheckedDocument.WithPlan.class::isInstance)
                .map(document -> ((CheckedDocument.WithPlan) document).report());
    }

    /** The suppressions that do nothing in any document. */
    List<SuppressionProblem> suppressionProblems() {
        return SuppressionProblem.ofRun(reports());
    }
}
