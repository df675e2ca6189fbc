package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.testkit.Verdicts.Place;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Holds the findings of rules in one plan against the laws. */
final class LawCheck {

    private final RuleLaws laws;
    private final RuleEngine engine;
    private final Random random;
    private final LawTally tally;
    private final ConferencePlan plan;
    private final Verdicts verdicts;
    private final Map<Place, Set<Outcome>> outcomesInExactPlans = new LinkedHashMap<>();

    private LawCheck(RuleLaws laws, ConferencePlan plan, LawTally tally) {
        this.laws = laws;
        this.engine = laws.engine();
        this.random = new Random(laws.seed());
        this.tally = tally;
        this.plan = plan;
        this.verdicts = Verdicts.of(engine, plan);
    }

    /** Checks one plan and notes in a tally what came of it. */
    static void of(RuleLaws laws, ConferencePlan plan, LawTally tally) {
        new LawCheck(laws, plan, tally).run();
    }

    private void run() {
        tally.evaluated(verdicts);
        Refinements refinements = Refinements.of(plan, engine.approximation());
        if (refinements.isExact()) {
            checkExact(plan);
        } else if (laws.includeRefinements()) {
            checkExact(refinements.smallest());
            checkExact(refinements.largest());
            for (int i = 2; i < laws.refinements(); i++) {
                checkNarrowed(refinements.narrowed(random));
            }
            checkTightness(refinements.smallest());
        }
        if (laws.include(Law.NOTHING_ELSE_COUNTS)) {
            checkCircumstances();
        }
    }

    private void checkNarrowed(ConferencePlan narrowed) {
        Verdicts found = Verdicts.of(engine, narrowed);
        for (Place place : placesOf(found)) {
            Outcome outcome = verdicts.outcome(place);
            if (outcome != Outcome.UNDETERMINED && outcome != found.outcome(place)) {
                breach(Law.NARROWING_KEEPS_DECISIONS, place, "a narrower plan", narrowed, found);
            }
        }
        checkExact(Refinements.of(narrowed, engine.approximation()).exact(random));
    }

    private void checkExact(ConferencePlan exact) {
        Verdicts found = Verdicts.of(engine, exact);
        tally.compared(verdicts);
        checkDecided(exact, found);
        for (Place place : placesOf(found)) {
            Outcome outcome = verdicts.outcome(place);
            if (outcome == Outcome.UNDETERMINED) {
                outcomesInExactPlans
                        .computeIfAbsent(place, newPlace -> EnumSet.noneOf(Outcome.class))
                        .add(found.outcome(place));
            } else if (outcome != found.outcome(place)) {
                breach(sameInAll(outcome), place, "an exact plan that it allows", exact, found);
            }
        }
    }

    private static Law sameInAll(Outcome decided) {
        return switch (decided) {
            case VIOLATED -> Law.VIOLATED_IN_ALL;
            case SATISFIED -> Law.SATISFIED_IN_ALL;
            default -> Law.NOT_APPLICABLE_IN_ALL;
        };
    }

    private void checkDecided(ConferencePlan exact, Verdicts found) {
        for (Place place : found.places()) {
            if (found.outcome(place) == Outcome.UNDETERMINED) {
                breach(Law.EXACT_IS_DECIDED, place, exact, found, "the plan, which is exact", exact, found);
            }
        }
    }

    private void checkTightness(ConferencePlan smallest) {
        outcomesInExactPlans.forEach((place, outcomes) -> {
            if (outcomes.size() > 1 || hasWitnesses(place)) {
                tally.tight(place.rule());
            } else if (laws.declaredNotTight(place.rule()).isEmpty()) {
                Verdicts found = Verdicts.of(engine, smallest);
                breach(
                        Law.UNDETERMINED_IS_TIGHT,
                        place,
                        "every exact plan that was found, for example",
                        smallest,
                        found);
            }
        });
    }

    private boolean hasWitnesses(Place place) {
        Finding finding = verdicts.finding(place).orElseThrow();
        return Witnesses.search(laws.engineOf(place.rule()), plan, finding, place)
                        .size()
                > 1;
    }

    private void checkCircumstances() {
        for (Circumstances.Pair pair : laws.circumstances().pairs(plan, verdicts)) {
            for (Place place : places(pair.expected(), pair.actual())) {
                if (pair.expected().outcome(place) != pair.actual().outcome(place)) {
                    breach(
                            Law.NOTHING_ELSE_COUNTS,
                            place,
                            pair.plan(),
                            pair.expected(),
                            pair.name(),
                            pair.plan(),
                            pair.actual());
                }
            }
        }
    }

    private Set<Place> placesOf(Verdicts found) {
        return places(verdicts, found);
    }

    private static Set<Place> places(Verdicts one, Verdicts other) {
        Set<Place> places = new LinkedHashSet<>(one.places());
        places.addAll(other.places());
        return places;
    }

    private void breach(Law law, Place place, String shownBy, ConferencePlan other, Verdicts found) {
        breach(law, place, plan, verdicts, shownBy, other, found);
    }

    private void breach(
            Law law,
            Place place,
            ConferencePlan subject,
            Verdicts expected,
            String shownBy,
            ConferencePlan other,
            Verdicts found) {
        if (laws.include(law)) {
            tally.broken(new LawBreach(
                    law,
                    place.rule(),
                    place.path(),
                    subject,
                    expected.finding(place),
                    shownBy,
                    other,
                    found.finding(place)));
        }
    }
}
