package io.conferenceplan.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many findings have which fingerprint. For one comparison in one thread. */
final class FingerprintCounts {

    private final Map<Fingerprint, Integer> counts = new HashMap<>();

    static FingerprintCounts of(List<Finding> findings) {
        FingerprintCounts counts = new FingerprintCounts();
        findings.forEach(finding -> counts.add(finding.fingerprint(), 1));
        return counts;
    }

    void add(Fingerprint fingerprint, int count) {
        counts.merge(fingerprint, count, Integer::sum);
    }

    int count(Fingerprint fingerprint) {
        return counts.getOrDefault(fingerprint, 0);
    }

    /** Takes one away, if there is one. */
    boolean take(Fingerprint fingerprint) {
        int count = count(fingerprint);
        if (count > 0) {
            counts.put(fingerprint, count - 1);
        }
        return count > 0;
    }
}
