package io.conferenceplan.testkit;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleFailure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a verification says when it fails. */
final class FailureText {

    private FailureText() {}

    static AssertionError thrown(RuleFailure failure) {
        String text = "rule '" + failure.rule() + "' must not throw an exception, but threw '" + failure.cause() + "'.";
        return new AssertionError(text, failure.cause());
    }

    /** What was expected, then every finding on a line of its own, then places that were perhaps meant. */
    static String of(Expectation expected) {
        Stream<String> first = Stream.of(expected.sentence() + ", but found:");
        Stream<String> findings = expected.found().stream().map(finding -> line(finding, expected.locale()));
        return Stream.of(first, findings, suggestion(expected).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding, Locale locale) {
        return "  " + finding.outcome()
                + (finding.tentative() ? " tentatively" : "")
                + named(" at ", List.of(finding.path()))
                + named(", related to ", finding.related())
                + named(", decided by ", finding.deciding())
                + ": " + finding.message(locale);
    }

    private static String named(String before, List<PlanPath> paths) {
        return paths.isEmpty()
                ? ""
                : before + quoted(paths.stream().map(PlanPath::toString).toList());
    }

    static String quoted(Collection<String> places) {
        return places.stream()
                .map(place -> place.isEmpty() ? "'' (the whole plan)" : "'" + place + "'")
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> suggestion(Expectation expected) {
        List<String> known = expected.found().stream()
                .flatMap(FailureText::places)
                .distinct()
                .toList();
        List<String> nearest = expected.places().stream()
                .filter(place -> !known.contains(place))
                .flatMap(place -> NearestPlace.to(place, known).stream())
                .distinct()
                .toList();
        return nearest.isEmpty() ? Optional.empty() : Optional.of("Maybe " + quoted(nearest) + ".");
    }

    private static Stream<String> places(Finding finding) {
        return Stream.of(List.of(finding.path()), finding.related(), finding.deciding())
                .flatMap(List::stream)
                .map(PlanPath::toString);
    }
}
