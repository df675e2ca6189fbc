package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.RuleId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules find in one plan, at each of their places.
 *
 * <p>Where a rule concludes nothing it does not apply.
 */
final class Verdicts {

    /**
     * One place of one rule.
     *
     * @param rule the rule
     * @param path the path by ids
     * @param turn which of the conclusions of the rule at this path it is, from 0
     */
    record Place(RuleId rule, String path, int turn) {}

    private final Map<Place, Finding> findings = new LinkedHashMap<>();

    private Verdicts(Report report) {
        Map<Place, Integer> turns = new HashMap<>();
        for (Finding finding : report.findings()) {
            Place first = new Place(finding.rule(), finding.path().toString(), 0);
            int turn = turns.merge(first, 1, Integer::sum) - 1;
            findings.put(new Place(first.rule, first.path, turn), finding);
        }
    }

    /**
     * {@return what the rules of an engine find in a plan}
     *
     * @throws AssertionError if a rule throws an exception
     */
    static Verdicts of(RuleEngine engine, ConferencePlan plan) {
        Report report = engine.check(plan);
        for (RuleFailure failure : report.failures()) {
            throw new AssertionError(
                    "rule '" + failure.rule() + "' must not throw, but threw " + failure.cause() + " on the plan\n"
                            + LawBreachText.json(plan),
                    failure.cause());
        }
        return new Verdicts(report);
    }

    Set<Place> places() {
        return findings.keySet();
    }

    Optional<Finding> finding(Place place) {
        return Optional.ofNullable(findings.get(place));
    }

    Outcome outcome(Place place) {
        return finding(place).map(Finding::outcome).orElse(Outcome.NOT_APPLICABLE);
    }
}
