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

    /** Checks that the rule says it at each place as often as expected; where it does not apply, it says nothing else. */
    void assertIsMetBy(List<Finding> findings) {
        List<Finding> expected = findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();

        if (outcome == Outcome.NOT_APPLICABLE) {
            assertThat(expected).as("%s", this).isNotEmpty().isEqualTo(findings);
            return;
        }
        assertThat(places).as("places of %s", this).isNotEmpty().allSatisfy(place -> {
            assertThat(paths(expected, place)).as("%s at %s", this, place).hasSize(place.count());
            assertThat(expected).filteredOn(place::includes).allMatch(finding -> finding.tentative() || !tentative);
        });
    }

    private static List<String> paths(List<Finding> findings, Place place) {
        return findings.stream()
                .filter(place::includes)
                .map(finding -> finding.path().toString())
                .toList();
    }

    boolean includes(Finding finding) {
        return finding.outcome() == outcome && places.stream().anyMatch(place -> place.includes(finding));
    }

    @Override
    public String toString() {
        return plan + ": " + rule + " " + outcome;
    }
}
