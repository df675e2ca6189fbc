package io.conferenceplan.validation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings of a plan that are known, so that new ones stand out.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.of(engine.check(plan).findings());
 * Report report = engine.withBaseline(baseline).check(revisedPlan);
 * report.newFindings(Outcome.VIOLATED);
 * report.goneFindings();
 * }</pre>
 *
 * <p>A fingerprint does not name the plan: each plan needs a baseline of its own.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param findings the known findings, each fingerprint once, sorted by rule, place and fingerprint
 */
public record Baseline(List<KnownFinding> findings) {

    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::rule)
            .thenComparing(KnownFinding::place)
            .thenComparing(KnownFinding::fingerprint);

    /**
     * Sorts the findings.
     *
     * @throws IllegalArgumentException if a fingerprint is there twice
     */
    public Baseline {
        findings = findings.stream().sorted(ORDER).toList();
        Set<Fingerprint> seen = new HashSet<>();
        for (KnownFinding finding : findings) {
            if (!seen.add(finding.fingerprint())) {
                throw new IllegalArgumentException("fingerprints of a baseline must be unique, but there were two '"
                        + finding.fingerprint() + "'. Maybe one known finding with the sum of their counts.");
            }
        }
    }

    /**
     * {@return the baseline that knows what is violated or undetermined in a report and not suppressed}
     *
     * @param findings the findings of the report
     */
    public static Baseline of(Collection<Finding> findings) {
        Map<Fingerprint, KnownFinding> known = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.outcome().needsAttention())
                .filter(finding -> finding.suppression().isEmpty())
                .map(finding -> KnownFinding.of(finding, 1))
                .forEach(finding -> known.merge(finding.fingerprint(), finding, Baseline::together));
        return new Baseline(new ArrayList<>(known.values()));
    }

    private static KnownFinding together(KnownFinding one, KnownFinding same) {
        return one.withCount(one.count() + same.count());
    }

    /**
     * {@return a report in which the findings that this baseline knows are marked}
     *
     * <p>Nothing is left out, and no outcome changes. Of more findings with one fingerprint than are known, the first are
     * known and the others new. Whatever was known before is no longer.
     *
     * @param report the report
     */
    public Report applyTo(Report report) {
        FingerprintCounts known = counts();
        return report.withFindings(report.findings().stream()
                        .map(finding -> finding.withKnown(
                                finding.outcome().needsAttention() && known.take(finding.fingerprint())))
                        .toList())
                .withBaseline(this);
    }

    /** The known findings that the rules of a report, as far as they have run, do not find any more. */
    List<KnownFinding> goneFrom(Report report) {
        Set<RuleId> haveRun = report.findings().stream().map(Finding::rule).collect(toSet());
        FingerprintCounts left = counts();
        report.findings().stream().filter(Finding::known).forEach(finding -> left.take(finding.fingerprint()));
        return findings.stream()
                .filter(finding -> haveRun.contains(finding.rule()))
                .filter(finding -> left.count(finding.fingerprint()) > 0)
                .map(finding -> finding.withCount(left.count(finding.fingerprint())))
                .toList();
    }

    private FingerprintCounts counts() {
        FingerprintCounts counts = new FingerprintCounts();
        findings.forEach(finding -> counts.add(finding.fingerprint(), finding.count()));
        return counts;
    }
}
