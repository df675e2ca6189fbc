package io.conferenceplan.validation;

import io.conferenceplan.validation.internal.ValidationStyle;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the rules found in a plan: everything that was evaluated, not only what failed.
 *
 * <p>Findings are sorted by severity, the worst first, then by rule id, then in the order of the plan. Those that need
 * attention are suppressed, known or new.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@ValidationStyle
public sealed interface Report extends WithReport permits ImmutableReport {

    /** {@return the findings of all outcomes, sorted} */
    List<Finding> findings();

    /** {@return the rules that threw an exception, sorted by id} */
    List<RuleFailure> failures();

    /** {@return the suppressions that did nothing, in their order} */
    List<SuppressionProblem> suppressionProblems();

    /** {@return the known findings that the findings were compared with} */
    Optional<Baseline> baseline();

    /** {@return the width that "about" had} */
    ApproximationPolicy approximation();

    /**
     * {@return the findings with an outcome, sorted}
     *
     * @param outcome the outcome
     */
    default List<Finding> findings(Outcome outcome) {
        return findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    /**
     * {@return the findings of one rule, sorted}
     *
     * @param rule the rule
     */
    default List<Finding> findings(RuleId rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** {@return the violations, sorted} */
    default List<Finding> violations() {
        return findings(Outcome.VIOLATED);
    }

    /**
     * {@return the findings with an outcome that need attention and are neither suppressed nor known, sorted}
     *
     * @param outcome the outcome
     */
    default List<Finding> newFindings(Outcome outcome) {
        return findings().stream()
                .filter(finding -> finding.isNew() && finding.outcome() == outcome)
                .toList();
    }

    /**
     * {@return how many {@linkplain #newFindings new findings} with an outcome there are of each severity, the worst first}
     *
     * @param outcome the outcome
     */
    default Map<Severity, Integer> countNew(Outcome outcome) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        newFindings(outcome).forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return the findings that are known and not suppressed, sorted} */
    default List<Finding> knownFindings() {
        return findings().stream()
                .filter(finding -> finding.known() && finding.suppression().isEmpty())
                .toList();
    }

    /** {@return the suppressed findings, sorted} */
    default List<Finding> suppressedFindings() {
        return findings().stream()
                .filter(finding -> finding.suppression().isPresent())
                .toList();
    }

    /** {@return what the baseline knows and the rules that have run do not find any more; nothing without a baseline} */
    default List<KnownFinding> goneFindings() {
        return baseline().map(baseline -> baseline.goneFrom(this)).orElse(List.of());
    }
}
