package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What makes a check of a plan fail, as a build fails: a decision of its own, apart from how bad rules say that findings are.
 *
 * <pre>{@code
 * FailOn failOn = FailOn.warnings().orUndetermined(Severity.ERROR);
 * if (failOn.fails(report)) {
 *     failOn.causes(report).forEach(finding -> System.err.println(finding.message(locale)));
 * }
 * }</pre>
 *
 * <p>Suppressed and known findings never fail a check; a rule that threw an exception always does.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param violated the severity from which on a violation fails the check; empty if none does
 * @param undetermined the severity of rules from which on one that is undetermined fails the check; empty if none does
 * @param suppressionProblems whether a suppression that does nothing fails the check
 */
public record FailOn(Optional<Severity> violated, Optional<Severity> undetermined, boolean suppressionProblems) {

    private static final FailOn NEVER = new FailOn(Optional.empty(), Optional.empty(), false);
    private static final FailOn ERRORS = violations(Severity.ERROR);
    private static final FailOn WARNINGS = violations(Severity.WARNING);
    private static final FailOn INFOS = violations(Severity.INFO);

    /** Checks that nothing is missing. */
    public FailOn {
        requireNonNull(violated, "violated");
        requireNonNull(undetermined, "undetermined");
    }

    /** {@return the decision that nothing fails a check but a rule that throws an exception} */
    public static FailOn never() {
        return NEVER;
    }

    /** {@return the decision that violations with severity error fail a check} */
    public static FailOn errors() {
        return ERRORS;
    }

    /** {@return the decision that violations with severity error or warning fail a check} */
    public static FailOn warnings() {
        return WARNINGS;
    }

    /** {@return the decision that all violations fail a check} */
    public static FailOn infos() {
        return INFOS;
    }

    /**
     * {@return the decision that violations fail a check if they are at least so bad}
     *
     * @param threshold the least severity
     */
    public static FailOn violations(Severity threshold) {
        return new FailOn(Optional.of(threshold), Optional.empty(), false);
    }

    /**
     * {@return this decision, and that undetermined rules fail a check if their violation would be at least so bad}
     *
     * @param threshold the least severity; {@link Severity#INFO} for all undetermined rules
     */
    public FailOn orUndetermined(Severity threshold) {
        return new FailOn(violated, Optional.of(threshold), suppressionProblems);
    }

    /** {@return this decision, and that suppressions that do nothing fail a check} */
    public FailOn orSuppressionProblems() {
        return new FailOn(violated, undetermined, true);
    }

    /**
     * {@return whether a check fails}
     *
     * @param report the report of the check
     */
    public boolean fails(Report report) {
        return !report.failures().isEmpty()
                || (suppressionProblems && !report.suppressionProblems().isEmpty())
                || report.findings().stream().anyMatch(this::isCause);
    }

    /**
     * {@return the findings that make a check fail, sorted as in its report; none if it fails for another reason}
     *
     * @param report the report of the check
     */
    public List<Finding> causes(Report report) {
        return report.findings().stream().filter(this::isCause).toList();
    }

    private boolean isCause(Finding finding) {
        return finding.isNew()
                && threshold(finding.outcome())
                        .map(finding.severity()::isAtLeast)
                        .orElse(false);
    }

    private Optional<Severity> threshold(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> violated;
            case UNDETERMINED -> undetermined;
            case SATISFIED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
