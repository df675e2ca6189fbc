package io.conferenceplan.testkit;

import io.conferenceplan.testkit.Verdicts.Place;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what comes of checking laws, by rule. */
final class LawTally {

    private final Map<RuleId, Counters> counters = new LinkedHashMap<>();
    private final List<LawBreach> breaches = new ArrayList<>();

    /** Notes what the rules found in the next plan. */
    void evaluated(Verdicts verdicts) {
        Set<RuleId> applicable = new HashSet<>();
        for (Place place : verdicts.places()) {
            Outcome outcome = verdicts.outcome(place);
            if (outcome != Outcome.NOT_APPLICABLE) {
                Counters rule = of(place.rule());
                rule.evaluations++;
                rule.undetermined += outcome == Outcome.UNDETERMINED ? 1 : 0;
                applicable.add(place.rule());
            }
        }
        applicable.forEach(rule -> of(rule).plans++);
    }

    /** Notes that a refinement was compared with a plan. */
    void compared(Verdicts verdicts) {
        verdicts.places().stream()
                .filter(place -> verdicts.outcome(place) != Outcome.NOT_APPLICABLE)
                .map(Place::rule)
                .distinct()
                .forEach(rule -> of(rule).refinements++);
    }

    void tight(RuleId rule) {
        of(rule).tight++;
    }

    void broken(LawBreach breach) {
        of(breach.rule()).breaches++;
        breaches.add(breach);
    }

    List<LawBreach> breaches() {
        return breaches;
    }

    /** Leaves out the breaches noted so far, which stay counted. */
    void forgetBreaches() {
        breaches.clear();
    }

    LawFigures figures(RuleId rule, Optional<String> notTight) {
        Counters counted = of(rule);
        return new LawFigures(
                rule,
                counted.plans,
                counted.refinements,
                counted.evaluations,
                counted.undetermined,
                counted.tight,
                counted.breaches,
                notTight);
    }

    private Counters of(RuleId rule) {
        return counters.computeIfAbsent(rule, id -> new Counters());
    }

    private static final class Counters {

        private long plans;
        private long refinements;
        private long evaluations;
        private long undetermined;
        private long tight;
        private long breaches;
    }
}
