package io.conferenceplan.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups findings by what causes them, so that one imprecise date or one repeated mistake is told once. */
public final class Causes {

    private static final Comparator<Cause> WORST_FIRST =
            Comparator.comparing(Cause::outcome).thenComparing(Cause::severity);

    /** The values that would decide findings, numbered: those that would decide the most come first. */
    private final Map<PlanPath, Integer> ranks;

    private Causes(List<Finding> findings) {
        Map<PlanPath, Integer> decided = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.deciding().stream())
                .forEach(place -> decided.merge(place, 1, Integer::sum));
        ranks = new HashMap<>();
        decided.entrySet().stream()
                .sorted(Map.Entry.<PlanPath, Integer>comparingByValue().reversed())
                .forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
    }

    /**
     * {@return the causes of findings, the worst first: violations before what is undetermined, then by severity, then in the
     * order of the findings}
     *
     * <ul>
     *   <li>Violations of one rule have one cause if their messages are of one variant.
     *   <li>Undetermined findings have one cause if one value would decide them all. A finding that several values would
     *       decide is put with the one that would decide the most findings, of several such with the first.
     *   <li>Every other finding stands alone.
     * </ul>
     *
     * @param findings the findings
     */
    public static List<Cause> of(List<Finding> findings) {
        Causes causes = new Causes(findings);
        Map<Object, List<Finding>> byCause = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byCause.computeIfAbsent(causes.causeOf(finding), cause -> new ArrayList<>())
                    .add(finding);
        }
        return byCause.values().stream().map(Cause::new).sorted(WORST_FIRST).toList();
    }

    /** What findings of one cause have in common; something of its own for a finding that stands alone. */
    private Object causeOf(Finding finding) {
        if (finding.outcome() == Outcome.VIOLATED) {
            return finding.messageKey();
        }
        return finding.deciding().stream()
                .min(Comparator.comparing(ranks::get))
                .<Object>map(place -> place)
                .orElseGet(Object::new);
    }
}
