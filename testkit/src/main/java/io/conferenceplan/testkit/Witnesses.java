package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.testkit.Verdicts.Place;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleEngine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Looks for exact plans in which an undetermined rule has different outcomes.
 *
 * <p>One value of the plan after the other is halved. A half in which the rule is decided has a witness of its outcome; in the
 * other half the search goes on. With n values of width w that takes about n log w checks if the rule is tight. It ends
 * without success where the rule is undetermined in an exact plan, and after some thousand checks.
 */
final class Witnesses {

    private static final int MOST_CHECKS = 4_000;

    private final RuleEngine engine;
    private final Place place;
    private final Map<Outcome, ConferencePlan> found = new EnumMap<>(Outcome.class);
    private int checks;

    private Witnesses(RuleEngine engine, Place place) {
        this.engine = engine;
        this.place = place;
    }

    /** {@return exact plans by their outcomes, two if the search succeeds} */
    static Map<Outcome, ConferencePlan> search(RuleEngine engine, ConferencePlan plan, Finding finding, Place place) {
        Witnesses witnesses = new Witnesses(engine, place);
        witnesses.search(new Open(plan, finding));
        return witnesses.found;
    }

    private void search(Open start) {
        Deque<Open> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && found.size() < 2 && checks < MOST_CHECKS) {
            List<ConferencePlan> halves = halves(open.pop());
            if (halves.isEmpty()) {
                return;
            }
            for (ConferencePlan half : halves) {
                Verdicts verdicts = check(half);
                if (verdicts.outcome(place) == Outcome.UNDETERMINED) {
                    open.push(new Open(half, verdicts.finding(place).orElseThrow()));
                } else {
                    note(refinements(half).smallest());
                }
            }
        }
    }

    private void note(ConferencePlan exact) {
        Outcome outcome = check(exact).outcome(place);
        if (outcome != Outcome.UNDETERMINED) {
            found.putIfAbsent(outcome, exact);
        }
    }

    private Verdicts check(ConferencePlan plan) {
        checks++;
        return Verdicts.of(engine, plan);
    }

    private Refinements refinements(ConferencePlan plan) {
        return Refinements.of(plan, engine.approximation());
    }

    /** Both halves of the widest value that the rule says would decide; none if all values are exact. */
    private List<ConferencePlan> halves(Open open) {
        Refinements refinements = refinements(open.plan);
        Widest widest = new Widest(open.finding.deciding());
        refinements.narrowed(widest);
        return widest.isExact()
                ? List.of()
                : List.of(
                        refinements.narrowed(widest.replacedBy(Interval::upperHalf)),
                        refinements.narrowed(widest.replacedBy(Interval::lowerHalf)));
    }

    /** A plan in which the rule is undetermined. */
    private record Open(ConferencePlan plan, Finding finding) {}

    /** Looks for the widest value; those that would decide come first. */
    private static final class Widest implements Narrowing.Choice {

        private final List<String> deciding;
        private int seen;
        private int index = -1;
        private long width;
        private boolean decides;

        Widest(List<PlanPath> deciding) {
            this.deciding = deciding.stream().map(PlanPath::toString).toList();
        }

        boolean isExact() {
            return index < 0;
        }

        @Override
        public Interval within(PlanPath path, Interval allowed) {
            if (!allowed.isExact()) {
                compare(isDeciding(path.toString()), allowed.max() - allowed.min());
            }
            seen++;
            return allowed;
        }

        private void compare(boolean valueDecides, long valueWidth) {
            boolean wider = valueWidth > width || index < 0;
            if (valueDecides == decides ? wider : valueDecides) {
                index = seen;
                width = valueWidth;
                decides = valueDecides;
            }
        }

        private boolean isDeciding(String path) {
            return deciding.stream()
                    .anyMatch(known -> path.startsWith(known)
                            && (path.length() == known.length() || path.charAt(known.length()) == '.'));
        }

        Narrowing.Choice replacedBy(UnaryOperator<Interval> half) {
            List<Interval> chosen = new ArrayList<>();
            return (path, allowed) -> {
                chosen.add(allowed);
                return chosen.size() == index + 1 ? half.apply(allowed) : allowed;
            };
        }
    }
}
