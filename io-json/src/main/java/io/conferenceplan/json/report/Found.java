package io.conferenceplan.json.report;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.ReadValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding and the document in which it was found.
 *
 * @param finding the finding
 * @param document the document
 * @param place where in the document
 */
record Found(Finding finding, CheckedDocument.WithPlan document, Place place) {

    static Found of(Finding finding, CheckedDocument.WithPlan document) {
        return new Found(finding, document, Place.of(finding.path(), document));
    }

    /**
     * The findings of a document that a report lists.
     *
     * @param allOutcomes whether these are all, or else only those that are violated or undetermined
     */
    static List<Found> in(CheckedDocument.WithPlan document, boolean allOutcomes) {
        return document.report().findings().stream()
                .filter(finding -> allOutcomes || finding.outcome().needsAttention())
                .map(finding -> Found.of(finding, document))
                .toList();
    }

    /** The message, or the id of the rule if it has no text. */
    String message(Locale locale) {
        String message = finding.message(locale);
        return message.isBlank() ? finding.rule().value() : message;
    }

    /** The other places that the finding is about, each once. */
    List<Place> related() {
        return places(finding.related());
    }

    /** The places of the values that would decide an undetermined outcome, each once. */
    List<Place> deciding() {
        return places(finding.deciding());
    }

    /** The values that the outcome rests on. */
    List<Read> reads() {
        return finding.reads().stream()
                .map(read -> new Read(read, place(read.path())))
                .toList();
    }

    /** How the finding compares with the baseline; empty if none was used, or if it needs no attention. */
    Optional<BaselineState> baseline() {
        return document.report()
                .baseline()
                .filter(used -> finding.outcome().needsAttention())
                .map(used -> finding.known() ? BaselineState.KNOWN : BaselineState.NEW);
    }

    private List<Place> places(List<PlanPath> paths) {
        return paths.stream().distinct().map(this::place).toList();
    }

    private Place place(PlanPath path) {
        return Place.of(path, document);
    }

    /** How a finding compares with a baseline. */
    enum BaselineState {
        KNOWN,
        NEW
    }

    /** A value that an outcome rests on, and its place in the document. */
    record Read(ReadValue value, Place place) {}
}
