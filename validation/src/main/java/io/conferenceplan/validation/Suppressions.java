package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.conferenceplan.validation.SuppressionProblem.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suppressions, and the day on which they are to be in force.
 *
 * <p>Of several for one rule and place the first counts.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param list the suppressions
 * @param asOf the day on which their last days are looked at; empty if none has a last day
 */
public record Suppressions(List<Suppression> list, Optional<LocalDate> asOf) {

    private static final Suppressions NONE = of(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a suppression has a last day and there is no as-of date
     */
    public Suppressions {
        list = List.copyOf(list);
        requireNonNull(asOf, "asOf");
        if (asOf.isEmpty()) {
            list.stream().filter(one -> one.lastDay().isPresent()).findFirst().ifPresent(Suppressions::refuse);
        }
    }

    private static void refuse(Suppression suppression) {
        throw new IllegalArgumentException(
                "suppressions must have an as-of date if one has a last day, but none was given"
                        + " for that of '" + suppression.rule() + "' at '" + suppression.place() + "' until '"
                        + suppression.lastDay().orElseThrow() + "'. Maybe Suppressions.of(list, asOf).");
    }

    /** {@return no suppressions} */
    public static Suppressions none() {
        return NONE;
    }

    /**
     * {@return suppressions without an end}
     *
     * @param list the suppressions
     * @throws IllegalArgumentException if one has a last day
     */
    public static Suppressions of(List<Suppression> list) {
        return new Suppressions(list, Optional.empty());
    }

    /**
     * {@return the suppressions as they are in force on a day}
     *
     * @param list the suppressions
     * @param asOf the day
     */
    public static Suppressions of(List<Suppression> list, LocalDate asOf) {
        return new Suppressions(list, Optional.of(asOf));
    }

    /**
     * {@return a report in which what these suppressions cover is marked, and the suppressions that do nothing are listed}
     *
     * <p>Nothing is left out, and no outcome changes. Whatever was suppressed before is no longer.
     *
     * @param report the report
     * @param known the rules that there are, whether or not they have run
     */
    public Report applyTo(Report report, RuleSet known) {
        Map<RuleId, Map<String, Suppression>> inForce = inForce();
        Report marked = report.withFindings(report.findings().stream()
                .map(finding -> finding.withSuppression(covering(finding, inForce)))
                .toList());
        return marked.withSuppressionProblems(problems(marked, known));
    }

    private Map<RuleId, Map<String, Suppression>> inForce() {
        Map<RuleId, Map<String, Suppression>> byRuleAndPlace = new HashMap<>();
        list.stream()
                .filter(suppression -> !isExpired(suppression))
                .forEach(suppression -> byRuleAndPlace
                        .computeIfAbsent(suppression.rule(), rule -> new HashMap<>())
                        .putIfAbsent(suppression.place(), suppression));
        return byRuleAndPlace;
    }

    private boolean isExpired(Suppression suppression) {
        return asOf.isPresent()
                && suppression.lastDay().map(asOf.get()::isAfter).orElse(false);
    }

    private static Optional<Suppression> covering(Finding finding, Map<RuleId, Map<String, Suppression>> inForce) {
        return finding.outcome().needsAttention() && inForce.containsKey(finding.rule())
                ? Optional.ofNullable(
                        inForce.get(finding.rule()).get(finding.path().toString()))
                : Optional.empty();
    }

    private List<SuppressionProblem> problems(Report marked, RuleSet known) {
        Set<Suppression> used = marked.findings().stream()
                .flatMap(finding -> finding.suppression().stream())
                .collect(toSet());
        Set<RuleId> haveRun = marked.findings().stream().map(Finding::rule).collect(toSet());
        return list.stream()
                .filter(suppression -> !used.contains(suppression))
                .flatMap(suppression ->
                        problem(suppression, known, haveRun)
                                .map(kind -> new SuppressionProblem(suppression, kind))
                                .stream())
                .toList();
    }

    /** What is wrong with a suppression that is not used; nothing if its rule has not run, as it may be of use yet. */
    private Optional<Kind> problem(Suppression suppression, RuleSet known, Set<RuleId> haveRun) {
        if (known.rule(suppression.rule()).isEmpty()) {
            return Optional.of(Kind.UNKNOWN_RULE);
        }
        if (!PlanPath.isPlace(suppression.place())) {
            return Optional.of(Kind.MALFORMED_PLACE);
        }
        if (isExpired(suppression)) {
            return Optional.of(Kind.EXPIRED);
        }
        return haveRun.contains(suppression.rule()) ? Optional.of(Kind.UNUSED) : Optional.empty();
    }
}
