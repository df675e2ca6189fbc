package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a developer reads of a law that a rule breaks. */
final class LawBreachText {

    private LawBreachText() {}

    static String of(LawBreach breach) {
        return "rule '" + breach.rule() + "' breaks law " + breach.law().number() + ": "
                + breach.law().statement() + ".\n"
                + "in the plan, at " + place(breach) + "\n  "
                + text(breach.finding()) + "\n"
                + (breach.law() == Law.EXACT_IS_DECIDED ? "" : counterexample(breach))
                + "the plan\n"
                + json(breach.plan());
    }

    private static String counterexample(LawBreach breach) {
        String differences = differences(breach.plan(), breach.other());
        return "in " + breach.shownBy() + "\n  "
                + text(breach.otherFinding()) + "\n"
                + (differences.isEmpty() ? "" : "which differs in\n" + differences);
    }

    private static String place(LawBreach breach) {
        return breach.place().isEmpty() ? "its root" : breach.place();
    }

    private static String text(Optional<Finding> finding) {
        return finding.map(found -> found.outcome() + ": " + found.message(Locale.ENGLISH))
                .orElse("nothing, which is NOT_APPLICABLE");
    }

    private static String differences(ConferencePlan plan, ConferencePlan other) {
        List<Refinements.Value> values = Refinements.values(plan);
        List<Refinements.Value> others = Refinements.values(other);
        return IntStream.range(0, Math.min(values.size(), others.size()))
                .filter(i -> !values.get(i).equals(others.get(i)))
                .mapToObj(i -> "  " + values.get(i).path() + ": "
                        + values.get(i).value() + " -> " + others.get(i).value() + "\n")
                .collect(Collectors.joining());
    }

    static String json(ConferencePlan plan) {
        return PlanJson.standard().write(plan);
    }
}
