package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Verifies the findings that have the outcome of the verdict. Each word narrows them to those of which it is true, and fails
 * if there is none; so all words of a sentence are true of one finding. {@link #onlyAt} is about all that are left, and
 * {@link #and} begins a new sentence.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FindingVerifier {

    private final Expectation expected;
    private final List<Finding> findings;

    FindingVerifier(Expectation expected, List<Finding> findings) {
        this.expected = expected;
        this.findings = findings;
    }

    /**
     * Verifies that there is a finding at exactly this place.
     *
     * @param place the place
     * @return the findings there, to be verified further
     * @throws AssertionError if there is none
     */
    public FindingVerifier at(String place) {
        return having("at", Expectation.places(place), finding -> List.of(finding.path()));
    }

    /**
     * Verifies that there is a finding at each of these places, and none elsewhere.
     *
     * @param place a place
     * @param more the others, in any order
     * @return the same findings, to be verified further
     * @throws AssertionError if there is none at one of the places, or one elsewhere
     */
    public FindingVerifier onlyAt(String place, String... more) {
        Set<String> places = Expectation.places(place, more);
        Expectation longer = expected.with("only at", places);
        if (!texts(findings.stream().map(Finding::path).toList()).equals(places)) {
            throw longer.error();
        }
        return new FindingVerifier(longer, findings);
    }

    /**
     * Verifies that a finding is related to exactly these places.
     *
     * @param place a place
     * @param more the others, in any order
     * @return the findings that are, to be verified further
     * @throws AssertionError if none is
     */
    public FindingVerifier relatedTo(String place, String... more) {
        return having("related to", Expectation.places(place, more), Finding::related);
    }

    /**
     * Verifies that exactly these values would decide a finding if they were more precise. Only undetermined findings have
     * any.
     *
     * @param place the place of a value
     * @param more those of the others, in any order
     * @return the findings that they would decide, to be verified further
     * @throws AssertionError if there is none
     */
    public FindingVerifier decidedBy(String place, String... more) {
        return having("decided by", Expectation.places(place, more), Finding::deciding);
    }

    /**
     * Verifies that a finding rests on a value that the document marks as tentative.
     *
     * @return the findings that do, to be verified further
     * @throws AssertionError if none does
     */
    public FindingVerifier tentatively() {
        return narrowed(expected.with("tentatively"), Finding::tentative);
    }

    /**
     * Verifies the message of a finding in English.
     *
     * @param message the whole message
     * @return the findings with this message, to be verified further
     * @throws AssertionError if there is none
     */
    public FindingVerifier because(String message) {
        return because(Locale.ENGLISH, message);
    }

    /**
     * Verifies the message of a finding in a language.
     *
     * @param locale the locale of the reader
     * @param message the whole message
     * @return the findings with this message, to be verified further
     * @throws AssertionError if there is none; it lists the messages in this language
     */
    public FindingVerifier because(Locale locale, String message) {
        requireNonNull(locale, "locale");
        requireNonNull(message, "message");
        return narrowed(
                expected.because(locale, message),
                finding -> finding.message(locale).equals(message));
    }

    /** {@return the verdict of the rule on the whole plan again, to verify something else of it} */
    public VerdictVerifier and() {
        return VerdictVerifier.of(expected.restarted());
    }

    private FindingVerifier having(String words, Set<String> places, Function<Finding, List<PlanPath>> paths) {
        return narrowed(
                expected.with(words, places),
                finding -> texts(paths.apply(finding)).equals(places));
    }

    private FindingVerifier narrowed(Expectation longer, Predicate<Finding> condition) {
        List<Finding> fitting = findings.stream().filter(condition).toList();
        if (fitting.isEmpty()) {
            throw longer.error();
        }
        return new FindingVerifier(longer, fitting);
    }

    private static Set<String> texts(List<PlanPath> paths) {
        return paths.stream().map(PlanPath::toString).collect(Collectors.toSet());
    }
}
