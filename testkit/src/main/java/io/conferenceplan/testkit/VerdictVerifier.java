package io.conferenceplan.testkit;

import static io.conferenceplan.validation.Outcome.NOT_APPLICABLE;
import static io.conferenceplan.validation.Outcome.SATISFIED;
import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Verifies the verdict of a rule on a plan, which is the worst of its findings: violated, else undetermined, else satisfied,
 * else not applicable. So exactly one of {@link #violates}, {@link #isUndetermined}, {@link #isSatisfied} and
 * {@link #doesNotApply} is true of a plan, and of each place with a finding.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @see RuleVerifier#given
 */
public final class VerdictVerifier {

    private final Expectation expected;
    private final List<Finding> findings;

    private VerdictVerifier(Expectation expected, List<Finding> findings) {
        this.expected = expected;
        this.findings = findings;
    }

    static VerdictVerifier of(Expectation expected) {
        return new VerdictVerifier(expected, expected.found());
    }

    /**
     * {@return the verdict on one place alone, whatever the rule says of others}
     *
     * <p>For plans that get different verdicts at different places:
     * {@code at("duties[film].deadline").isSatisfied()}.
     *
     * @param place the place
     * @throws AssertionError if the rule has no finding there
     */
    public VerdictVerifier at(String place) {
        Set<String> places = Expectation.places(place);
        List<Finding> there = findings.stream()
                .filter(finding -> finding.path().toString().equals(place))
                .toList();
        if (there.isEmpty()) {
            throw expected.with("must have a finding").with("at", places).error();
        }
        return new VerdictVerifier(expected.with("at", places), there);
    }

    /**
     * Verifies that the rule is violated: at least one finding is.
     *
     * @return the findings that are violated, to be verified
     * @throws AssertionError if there is none
     */
    public FindingVerifier violates() {
        return verify(VIOLATED, "must be violated");
    }

    /**
     * Verifies that the rule is undetermined: at least one finding is, and none is violated.
     *
     * @return the findings that are undetermined, to be verified
     * @throws AssertionError if there is none, or one is violated
     */
    public FindingVerifier isUndetermined() {
        return verify(UNDETERMINED, "must be undetermined");
    }

    /**
     * Verifies that the rule is satisfied: at least one finding is, and all others are too or do not apply.
     *
     * @return the findings that are satisfied, to be verified
     * @throws AssertionError if there is none, or one is violated or undetermined
     */
    public FindingVerifier isSatisfied() {
        return verify(SATISFIED, "must be satisfied");
    }

    /**
     * Verifies that the rule does not apply: no finding is violated, undetermined or satisfied.
     *
     * <p>A rule that concludes nothing has one finding, which says so of the whole plan.
     *
     * @return the findings, to be verified
     * @throws AssertionError if one is violated, undetermined or satisfied
     */
    public FindingVerifier doesNotApply() {
        return verify(NOT_APPLICABLE, "must not apply");
    }

    private FindingVerifier verify(Outcome outcome, String words) {
        Expectation verdict = expected.with(words);
        if (worst() != outcome) {
            throw verdict.error();
        }
        return new FindingVerifier(verdict, with(outcome).toList());
    }

    private Outcome worst() {
        return Stream.of(VIOLATED, UNDETERMINED, SATISFIED)
                .filter(outcome -> with(outcome).findAny().isPresent())
                .findFirst()
                .orElse(NOT_APPLICABLE);
    }

    private Stream<Finding> with(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome);
    }
}
