package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Checks that rules are right about imprecise plans: the {@linkplain Law laws} of built-in rules and of your own.
 *
 * <p>In a property of jqwik, which shrinks the plan if a law is broken:
 *
 * <pre>{@code
 * @Property
 * @Domain(PlanDomain.class)
 * void obeysTheLaws(@ForAll ConferencePlan plan) {
 *     RuleLaws.of(new MyRule()).assertHold(plan);
 * }
 * }</pre>
 *
 * <p>In a plain JUnit test, the same plans for the same seed:
 *
 * <pre>{@code
 * @Test
 * void obeysTheLaws() {
 *     RuleLaws.of(new MyRule()).withSeed(42).assertHold(1_000);
 * }
 * }</pre>
 *
 * <p>The refinements of a plan are drawn by the seed, so what comes of one plan is always the same. {@link
 * Law#NOTHING_ELSE_COUNTS} sets the default locale and the default time zone of the virtual machine while it checks and puts
 * them back after it; where tests run at the same time, leave it {@linkplain #without out}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleLaws {

    static final int USUAL_REFINEMENTS = 8;

    private final RuleEngine engine;
    private final Set<Law> laws;
    private final int refinements;
    private final long seed;
    private final Circumstances circumstances;
    private final Map<RuleId, RuleEngine> engines = new LinkedHashMap<>();

    private RuleLaws(RuleEngine engine, Set<Law> laws, int refinements, long seed) {
        this.engine = engine;
        this.laws = laws;
        this.refinements = refinements;
        this.seed = seed;
        this.circumstances = new Circumstances(engine);
        engine.rules().rules().forEach(rule -> engines.put(rule.descriptor().id(), engine.withRules(RuleSet.of(rule))));
    }

    /**
     * {@return the laws of one rule, run by an engine with "about" of ten percent and the Vietnamese holidays}
     *
     * @param rule the rule
     */
    public static RuleLaws of(Rule rule) {
        return of(RuleSet.of(rule));
    }

    /**
     * {@return the laws of all rules of a set, run by an engine with "about" of ten percent and the Vietnamese holidays}
     *
     * @param rules the rules
     */
    public static RuleLaws of(RuleSet rules) {
        return of(RuleEngine.of(rules));
    }

    /**
     * {@return the laws of all rules of an engine that are enabled, with its parameters, its holidays and its width of "about"}
     *
     * @param engine the engine
     * @throws IllegalArgumentException if its configuration disables all rules
     */
    public static RuleLaws of(RuleEngine engine) {
        return new RuleLaws(
                EnabledRules.only(requireNonNull(engine, "engine")), EnumSet.allOf(Law.class), USUAL_REFINEMENTS, 0);
    }

    /**
     * {@return these laws but for some}
     *
     * @param first a law to leave out
     * @param more others
     */
    public RuleLaws without(Law first, Law... more) {
        Set<Law> left = EnumSet.copyOf(laws);
        left.removeAll(EnumSet.of(first, more));
        return new RuleLaws(engine, left, refinements, seed);
    }

    /**
     * {@return the same with another number of refinements of each plan}
     *
     * @param number the number, 2 or more; 8 unless set
     * @throws IllegalArgumentException if the number is less than 2
     */
    public RuleLaws withRefinements(int number) {
        if (number < 2) {
            throw new IllegalArgumentException("number of refinements must be 2 or more, but was '" + number + "'.");
        }
        return new RuleLaws(engine, laws, number, seed);
    }

    /**
     * {@return the same with other generated plans and refinements}
     *
     * @param newSeed any number; 0 unless set
     */
    public RuleLaws withSeed(long newSeed) {
        return new RuleLaws(engine, laws, refinements, newSeed);
    }

    /**
     * Checks the laws on one plan.
     *
     * @param plan the plan
     * @throws AssertionError if a rule breaks a law or throws an exception; it says which, where and what shows it
     */
    public void assertHold(ConferencePlan plan) {
        breaches(plan).stream().findFirst().ifPresent(breach -> {
            throw new AssertionError(breach.toString());
        });
    }

    /**
     * Checks the laws on generated plans.
     *
     * @param tries the number of plans, 1 or more
     * @throws AssertionError if a rule breaks a law or throws an exception; it says which, where and what shows it, on a plan
     *     that has been shrunk
     * @throws IllegalArgumentException if the number is less than 1
     */
    public void assertHold(int tries) {
        run(tries).breaches().stream().findFirst().ifPresent(breach -> {
            throw new AssertionError(breach + "found with seed " + seed);
        });
    }

    /**
     * {@return the laws that are broken on one plan, each with what shows it}
     *
     * @param plan the plan
     * @throws AssertionError if a rule throws an exception
     */
    public List<LawBreach> breaches(ConferencePlan plan) {
        LawTally tally = new LawTally();
        LawCheck.of(this, requireNonNull(plan, "plan"), tally);
        return List.copyOf(tally.breaches());
    }

    /**
     * {@return what comes of checking the laws on generated plans, some of them with many imprecise values}
     *
     * @param tries the number of plans, 1 or more
     * @throws AssertionError if a rule throws an exception
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LawReport run(int tries) {
        return run(
                tries,
                Choice.<ConferencePlan>of(1, PlanArbitraries.plans())
                        .or(1, PlanArbitraries.plans().withImprecision(50)));
    }

    /**
     * {@return what comes of checking the laws on generated plans}
     *
     * @param tries the number of plans, 1 or more
     * @param plans the plans
     * @throws AssertionError if a rule throws an exception
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LawReport run(int tries, Arbitrary<ConferencePlan> plans) {
        if (tries < 1) {
            throw new IllegalArgumentException("number of tries must be 1 or more, but was '" + tries + "'.");
        }
        return LawRun.of(this, tries, plans);
    }

    RuleEngine engine() {
        return engine;
    }

    RuleEngine engineOf(RuleId rule) {
        return requireNonNull(engines.get(rule), "engine");
    }

    /** One law of one rule; breaches of it are the same as when all are checked. */
    RuleLaws only(Law law, RuleId rule) {
        return new RuleLaws(engineOf(rule), EnumSet.of(law), refinements, seed);
    }

    Circumstances circumstances() {
        return circumstances;
    }

    boolean include(Law law) {
        return laws.contains(law);
    }

    boolean includeRefinements() {
        return !Collections.disjoint(laws, EnumSet.complementOf(EnumSet.of(Law.NOTHING_ELSE_COUNTS)));
    }

    int refinements() {
        return refinements;
    }

    long seed() {
        return seed;
    }

    Optional<String> declaredNotTight(RuleId rule) {
        return engine.rules().rule(rule).map(Rule::descriptor).flatMap(RuleDescriptor::notTight);
    }
}
