package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Plans as the annotations of a parameter ask for them. */
record PlanProvider() implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(ConferencePlan.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(ofFamily(tuned(PlanArbitraries.plans(), target), target));
    }

    private static PlanArbitrary tuned(PlanArbitrary plans, TypeUsage target) {
        PlanArbitrary sized = target.findAnnotation(OfSize.class)
                .map(size -> plans.ofSize(size.value()))
                .orElse(plans);
        return target.findAnnotation(Imprecision.class)
                .map(imprecision -> sized.withImprecision(imprecision.value()))
                .orElse(sized);
    }

    private static PlanArbitrary ofFamily(PlanArbitrary plans, TypeUsage target) {
        Optional<Conforming> conforming = target.findAnnotation(Conforming.class);
        Optional<Violating> violating = target.findAnnotation(Violating.class);
        if (conforming.isPresent() && violating.isPresent()) {
            throw new IllegalArgumentException(
                    "annotations of a plan must be @Conforming or @Violating, but were both. Maybe take two parameters.");
        }
        return violating
                .map(asked -> plans.violating(RuleId.of(asked.value()), engine(asked.rules())))
                .or(() -> conforming.map(asked -> plans.conforming(engine(asked.value()))))
                .orElse(plans);
    }

    private static RuleEngine engine(Class<? extends Supplier<RuleSet>> rules) {
        return RuleEngine.of(created(rules).get());
    }

    private static Supplier<RuleSet> created(Class<? extends Supplier<RuleSet>> rules) {
        try {
            return rules.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "class that gives rules must be public and have a public constructor without parameters that works, but was '"
                            + rules.getName() + "'. Maybe declare it 'public static final' without a constructor.",
                    e);
        }
    }
}
