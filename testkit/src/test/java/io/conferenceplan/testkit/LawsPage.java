package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page on how the built-in rules keep the laws. */
final class LawsPage {

    private LawsPage() {}

    static String of(LawReport report) {
        String page = """
                # The laws, and how the built-in rules keep them

                A plan with imprecise values stands for the exact plans that it allows: every count, date and duration narrowed to one
                of its exact values, deadlines that are relative to the event moving with it. A rule is right about a plan if it is right
                about all of them:

                %s

                L1 to L4 are kept by a rule that always says UNDETERMINED; L5 and L6 are why it may not.
                [property-testing.md](property-testing.md) shows how to hold rules of your own against them.

                Written by `mvn -q -Plaws test -pl testkit -am`, here on %,d generated plans (`-Dlaws.plans` sets their number). Each
                rule is tried on those to which it applies, with %d exact plans of each (fewer if the plan is exact itself) and as many
                narrower ones. Rules of completeness are about what the document says, not about the world: they are never
                UNDETERMINED, and L1 to L6 do not apply to them.

                - *places*: where in these plans the rule applied.
                - *unsound*: findings that break L1 to L5 or L7, in any plan or refinement.
                - *undetermined*: the share of the places at which the rule was undetermined.
                - *tight*: the share of the undetermined places for which two exact plans with different outcomes were found.

                | rule | plans | refinements | places | unsound | undetermined | tight |
                |---|--:|--:|--:|--:|--:|--:|
                %s
                %s""";
        return String.format(
                Locale.ROOT, page, laws(), report.tries(), RuleLaws.USUAL_REFINEMENTS, rows(report), notTight(report));
    }

    private static String laws() {
        return Arrays.stream(Law.values())
                .map(law -> "- **%s** %s.".formatted(law.number(), law.statement()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(LawReport report) {
        return report.figures().stream().map(figures -> row(report, figures)).collect(Collectors.joining("\n"));
    }

    private static String row(LawReport report, LawFigures rule) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %,d | %d | %s | %s |",
                rule.rule(),
                rule.plans(),
                rule.refinements(),
                rule.evaluations(),
                unsound(report, rule.rule()),
                share(rule.undetermined(), rule.evaluations()),
                share(rule.tight(), rule.undetermined()));
    }

    private static long unsound(LawReport report, RuleId rule) {
        return report.breaches().stream()
                .filter(breach -> breach.rule().equals(rule) && breach.law() != Law.UNDETERMINED_IS_TIGHT)
                .count();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }

    private static String notTight(LawReport report) {
        return report.figures().stream()
                .flatMap(rule -> rule.notTight().stream()
                        .map(where -> "\n`%s` declares that it is not tight where %s.\n".formatted(rule.rule(), where)))
                .collect(Collectors.joining());
    }
}
