package io.conferenceplan.validation;

import io.conferenceplan.value.ApproximationPolicy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Findings and reports made by hand, one readable line each. */
final class Reports {

    private Reports() {}

    /**
     * A finding, such as {@code "deadline-order ERROR VIOLATED duties[b].deadline with duties[a].deadline"}: rule, severity,
     * outcome, place and related places. The whole plan is {@code "-"}.
     */
    static Finding finding(String spec) {
        String[] words = spec.split(" ", 4);
        String[] places = words[3].split(" with | and ");
        return ImmutableFinding.builder()
                .rule(RuleId.of(words[0]))
                .severity(Severity.valueOf(words[1]))
                .outcome(Outcome.valueOf(words[2]))
                .path(path(places[0]))
                .messageKey(words[0] + "." + words[2].toLowerCase(Locale.ROOT).replace('_', '-'))
                .addAllRelated(Stream.of(places).skip(1).map(Reports::path).toList())
                .messages(MessageSource.builtIn())
                .build();
    }

    private static PlanPath path(String place) {
        return place.equals("-") ? PlanPath.root() : PlanPath.root().member(place);
    }

    /** A report of findings in this order. */
    static Report report(String... findings) {
        return report(Stream.of(findings).map(Reports::finding).toList());
    }

    static Report report(List<Finding> findings) {
        return ImmutableReport.builder()
                .addAllFindings(findings)
                .approximation(ApproximationPolicy.standard())
                .build();
    }

    /** A report in which a rule threw an exception. */
    static Report failing(String rule) {
        return report(List.of()).withFailures(new RuleFailure(RuleId.of(rule), new IllegalStateException("a mistake")));
    }

    /** Reports of two rules at three places, so that findings are often alike; both rules have run. */
    static Arbitrary<Report> any() {
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("-", "x", "y"),
                        Arbitraries.of("", " with x", " with x and y", " with y and x"))
                .as((rule, severity, outcome, place, related) ->
                        finding(rule + " " + severity + " " + outcome + " " + place + related));
        return findings.list()
                .ofMaxSize(12)
                .map(list -> report(Stream.concat(list.stream(), bothHaveRun()).toList()));
    }

    private static Stream<Finding> bothHaveRun() {
        return Stream.of("a INFO NOT_APPLICABLE -", "b INFO NOT_APPLICABLE -").map(Reports::finding);
    }

    /** {@return a finding as {@link #finding} reads it} */
    static String spec(Finding finding) {
        return Stream.of(finding.rule(), finding.severity(), finding.outcome(), place(finding.path()))
                        .map(Object::toString)
                        .reduce((left, right) -> left + " " + right)
                        .orElseThrow()
                + finding.related().stream()
                        .map(Reports::place)
                        .reduce((left, right) -> left + " and " + right)
                        .map(related -> " with " + related)
                        .orElse("");
    }

    private static String place(PlanPath path) {
        return path.toString().isEmpty() ? "-" : path.toString();
    }
}
