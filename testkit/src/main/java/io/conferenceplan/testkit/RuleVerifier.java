package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;

/**
 * Verifies in one sentence what a rule says of a plan, in tests with any framework.
 *
 * <pre>{@code
 * verifyThat(new ProductIsShort())
 *         .given(plan)
 *         .violates()
 *         .onlyAt("products[film].duration")
 *         .because("The film takes 12 min; more than 10 min are too long.");
 *
 * RuleEngine engine = RuleEngine.standard().withApproximation(new ApproximationPolicy(20, 20));
 * verifyThat(engine, RuleId.of("venue-capacity"))
 *         .given(plan)
 *         .isUndetermined()
 *         .at("venue.capacity")
 *         .decidedBy("attendance.total");
 * }</pre>
 *
 * <p>Every word is verified when it is said. One that is not true throws an {@link AssertionError}, which says what was
 * expected and lists all that the rule found. Places are the texts of {@link io.conferenceplan.validation.PlanPath}, such as
 * {@code duties[film].deadline}; the whole plan is the empty text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleVerifier {

    private final RuleEngine engine;
    private final RuleId rule;

    private RuleVerifier(RuleEngine engine, RuleId rule) {
        this.engine = engine;
        this.rule = rule;
    }

    /**
     * {@return a verifier of a rule with default parameters, "about" of ten percent and the Vietnamese holidays}
     *
     * @param rule the rule
     */
    public static RuleVerifier verifyThat(Rule rule) {
        RuleSet alone = RuleSet.of(requireNonNull(rule, "rule"));
        return new RuleVerifier(RuleEngine.of(alone), rule.descriptor().id());
    }

    /**
     * {@return a verifier of one rule of an engine, as the engine is configured; what its other rules say does not matter}
     *
     * @param engine the engine
     * @param rule the id of the rule
     * @throws IllegalArgumentException if the engine has no such rule, or its configuration disables it
     */
    public static RuleVerifier verifyThat(RuleEngine engine, RuleId rule) {
        requireNonNull(engine, "engine");
        return new RuleVerifier(engine, EnabledRules.required(requireNonNull(rule, "rule"), engine));
    }

    /**
     * {@return what the rule says of a plan, to be verified}
     *
     * @param plan the plan
     * @throws AssertionError if the rule throws an exception, which is the cause
     */
    public VerdictVerifier given(ConferencePlan plan) {
        Report report = engine.check(requireNonNull(plan, "plan"));
        for (RuleFailure failure : report.failures()) {
            if (failure.rule().equals(rule)) {
                throw FailureText.thrown(failure);
            }
        }
        return VerdictVerifier.of(Expectation.of(rule, report.findings(rule)));
    }
}
