package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import java.util.List;
import java.util.Locale;

/** What a rule is expected to say of a plan, and where. */
record Expectation(String plan, String rule, Outcome outcome, boolean tentative, List<Place> places) {

    /** Reads the cells of a table; the outcome is written like {@code violated} or {@code violated, tentative}. */
    static Expectation of(String plan, String rule, String outcome, String places) {
        List<String> words = List.of(outcome.split(", "));
        return new Expectation(
                plan,
                rule.replace("`", ""),
                Outcome.valueOf(words.get(0).toUpperCase(Locale.ROOT).replace(' ', '_')),
                words.contains("tentative"),
                Place.allIn(places));
    }

    /** Checks that the rule says it at each place as often as expected, and of a plan that it does not apply nothing else. */
    void assertIsMetBy(List<Finding> findings) {
        List<Finding> expected = findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();

        assertThat(expected).as("%s", this).isNotEmpty();
        assertThat(places)
                .allSatisfy(place -> assertThat(expected)
                        .as(
                                "%s at %s, among %s",
                                this,
                                place,
                                expected.stream().map(Finding::path).toList())
                        .filteredOn(place::includes)
                        .hasSize(place.count())
                        .allMatch(finding -> finding.tentative() || !tentative));
        if (outcome == Outcome.NOT_APPLICABLE) {
            assertThat(expected).isEqualTo(findings);
        } else {
            assertThat(places).as("places of %s", this).isNotEmpty();
        }
    }

    boolean includes(Finding finding) {
        return finding.outcome() == outcome && places.stream().anyMatch(place -> place.includes(finding));
    }

    @Override
    public String toString() {
        return plan + ": " + rule + " " + outcome;
    }
}
