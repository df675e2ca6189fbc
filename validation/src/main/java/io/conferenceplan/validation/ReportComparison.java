package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different between the reports of two revisions of a plan. Findings are compared by their fingerprints, whether
 * suppressed, known or neither.
 *
 * <p>Of more findings with one fingerprint in one report than in the other, the last are those that are gone or have appeared.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param appeared the findings that only the later report has, in its order
 * @param gone the findings that only the earlier report has, in its order
 * @param unchanged the findings that both have, as in the later report and in its order
 */
public record ReportComparison(List<Finding> appeared, List<Finding> gone, List<Finding> unchanged) {

    /** Copies the lists. */
    public ReportComparison {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * {@return the comparison of two reports}
     *
     * @param before the report of the earlier revision
     * @param after the report of the later revision
     */
    public static ReportComparison of(Report before, Report after) {
        return new ReportComparison(
                select(after, before, false), select(before, after, false), select(after, before, true));
    }

    /** The findings of one report that the other has too, or those that it has not. */
    private static List<Finding> select(Report one, Report other, boolean inBoth) {
        FingerprintCounts left = FingerprintCounts.of(other.findings());
        return one.findings().stream()
                .filter(finding -> left.take(finding.fingerprint()) == inBoth)
                .toList();
    }

    /**
     * {@return the outcomes that have changed: of each rule and place that has one finding that is gone and one that has
     * appeared, if their outcomes differ; in the order of the later report}
     *
     * <p>Where a rule has more of them at one place, it is not told which of them belong together.
     */
    public List<OutcomeChange> outcomeChanges() {
        Map<Place, Finding> before = onlyOnes(gone);
        List<OutcomeChange> changes = new ArrayList<>();
        onlyOnes(appeared).forEach((place, finding) -> {
            @Nullable Finding earlier = before.get(place);
            if (earlier != null && earlier.outcome() != finding.outcome()) {
                changes.add(new OutcomeChange(earlier, finding));
            }
        });
        return List.copyOf(changes);
    }

    /** The findings that are the only ones of their rule at their place, in order. */
    private static Map<Place, Finding> onlyOnes(List<Finding> findings) {
        Map<Place, Finding> byPlace = new LinkedHashMap<>();
        Set<Place> withMore = new HashSet<>();
        for (Finding finding : findings) {
            Place place = new Place(finding.rule(), finding.path());
            if (byPlace.putIfAbsent(place, finding) != null) {
                withMore.add(place);
            }
        }
        byPlace.keySet().removeAll(withMore);
        return byPlace;
    }

    /**
     * The outcome of a rule at a place, which has changed.
     *
     * @param before the finding that is gone
     * @param after the finding that has appeared
     */
    public record OutcomeChange(Finding before, Finding after) {

        /** Checks that nothing is missing. */
        public OutcomeChange {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    private record Place(RuleId rule, PlanPath path) {}
}
