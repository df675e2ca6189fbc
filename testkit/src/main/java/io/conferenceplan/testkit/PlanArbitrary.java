package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Plans, of which more can be asked for:
 *
 * <pre>{@code
 * PlanArbitraries.plans()
 *         .ofSize(PlanSize.LARGE)
 *         .withImprecision(0)
 *         .violating(RuleId.of("deadline-before-event"), RuleEngine.standard());
 * }</pre>
 *
 * <p>The order does not matter; of two sizes, two shares of imprecise values, or two of {@link #conforming} and {@link
 * #violating}, the last counts. The same seed gives the same plans. What makes a property fail shrinks to few and short parts
 * that are as asked for.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanArbitrary extends ArbitraryDecorator<ConferencePlan> {

    private final Tuning tuning;
    private final Optional<Family> family;
    private final Arbitrary<ConferencePlan> arbitrary;

    private PlanArbitrary(Tuning tuning, Optional<Family> family) {
        this.tuning = tuning;
        this.family = family;
        this.arbitrary = arbitrary(tuning, family);
    }

    static PlanArbitrary any() {
        return new PlanArbitrary(new Tuning(PlanSize.USUAL, OptionalInt.empty()), Optional.empty());
    }

    private static Arbitrary<ConferencePlan> arbitrary(Tuning tuning, Optional<Family> family) {
        Arbitrary<ConferencePlan> plans = Seasons.any(tuning.size(), PlanParts::plans);
        Arbitrary<Draft> drafts = Draft.ofEach(plans);
        if (family.isPresent()) {
            return new FamilyArbitrary(drafts, family.get(), tuning);
        }
        return tuning.imprecision().isEmpty() ? plans : drafts.map(draft -> tuned(draft, tuning));
    }

    private static ConferencePlan tuned(Draft draft, Tuning tuning) {
        Precision precision = tuning.precision(draft.seed(), ApproximationPolicy.standard());
        return precision.widened(precision.exact(draft.plan()));
    }

    /**
     * {@return these plans with more or fewer slots, duties, products, groups and organisations}
     *
     * @param size how many
     */
    public PlanArbitrary ofSize(PlanSize size) {
        return new PlanArbitrary(new Tuning(requireNonNull(size, "size"), tuning.imprecision()), family);
    }

    /**
     * {@return these plans with another share of imprecise values} With 0 every value is exact, with 100 every value that may
     * be imprecise is. Which values they are hangs on their places: it stays the same when other parts of a plan go.
     *
     * <p>What is relative, as "5 days before the event", has no value of its own and stays as it is. For plans that conform to
     * rules or violate one, "about" is as wide as for their engine; for others it is ten percent. Dates that a rule asks for to
     * the day stay exact in plans that are to keep it.
     *
     * @param percent how many percent of the values are imprecise, from 0 to 100 inclusive
     * @throws IllegalArgumentException if the percentage is out of range
     */
    public PlanArbitrary withImprecision(int percent) {
        return new PlanArbitrary(new Tuning(tuning.size(), OptionalInt.of(percent)), family);
    }

    /**
     * {@return plans of which no rule of an engine says that they violate it} Some rules are satisfied, some do not apply, and
     * where values are imprecise some are undetermined.
     *
     * <p>Generating fails if no plan is found in a thousand tries, as for a rule that asks for what no generated plan has.
     *
     * @param engine the rules with their settings
     */
    public PlanArbitrary conforming(RuleEngine engine) {
        return new PlanArbitrary(tuning, Optional.of(Family.conforming(requireNonNull(engine, "engine"))));
    }

    /**
     * {@return plans that violate one rule of an engine, at one place or more, and no other}
     *
     * <p>Generating fails if no plan is found in a thousand tries, as for a rule that is never violated without another.
     *
     * @param rule the id of the rule that they violate
     * @param engine the rules with their settings
     * @throws IllegalArgumentException if the engine has no such rule, or its configuration disables it
     */
    public PlanArbitrary violating(RuleId rule, RuleEngine engine) {
        return new PlanArbitrary(
                tuning, Optional.of(Family.violating(requireNonNull(rule, "rule"), requireNonNull(engine, "engine"))));
    }

    @Override
    protected Arbitrary<ConferencePlan> arbitrary() {
        return arbitrary;
    }
}
