package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence on what a rule must find, which grows word by word, beside what it found.
 *
 * @param rule the rule
 * @param found all its findings
 * @param sentence the sentence so far, such as {@code "rule 'venue-capacity' must be violated at 'venue.capacity'"}
 * @param places the places that the last words name
 * @param locale the language of the last words, in which messages are to be compared with it
 */
record Expectation(RuleId rule, List<Finding> found, String sentence, Set<String> places, Locale locale) {

    static Expectation of(RuleId rule, List<Finding> found) {
        return new Expectation(rule, found, "rule '" + rule + "'", Set.of(), Locale.ENGLISH);
    }

    Expectation restarted() {
        return of(rule, found);
    }

    Expectation with(String words) {
        return longer(words, Set.of(), Locale.ENGLISH);
    }

    Expectation with(String words, Set<String> named) {
        return longer(words + " " + FailureText.quoted(named), named, Locale.ENGLISH);
    }

    Expectation because(Locale language, String message) {
        return longer("because '" + message + "'", Set.of(), language);
    }

    private Expectation longer(String words, Set<String> named, Locale language) {
        return new Expectation(rule, found, sentence + " " + words, named, language);
    }

    /** The error to throw if what was found is not what the sentence says. */
    AssertionError error() {
        return new AssertionError(FailureText.of(this));
    }

    /** Places in the order in which they are named. */
    static Set<String> places(String place, String... more) {
        Set<String> places = new LinkedHashSet<>();
        places.add(requireNonNull(place, "place"));
        for (String other : requireNonNull(more, "more")) {
            places.add(requireNonNull(other, "more"));
        }
        return places;
    }
}
