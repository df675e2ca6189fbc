package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.RuleId;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Plans of a family, made of drafts; they shrink with their drafts. */
record FamilyArbitrary(Arbitrary<Draft> drafts, Family family, Tuning tuning) implements Arbitrary<ConferencePlan> {

    private static final int MOST_TRIES = 1000;
    private static final int TRIES_TOLD = 20;

    @Override
    public RandomGenerator<ConferencePlan> generator(int genSize) {
        return admitted(drafts.generator(genSize));
    }

    @Override
    public RandomGenerator<ConferencePlan> generatorWithEmbeddedEdgeCases(int genSize) {
        return admitted(drafts.generatorWithEmbeddedEdgeCases(genSize));
    }

    /** None of its own: those of the drafts are generated now and then. */
    @Override
    public EdgeCases<ConferencePlan> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private RandomGenerator<ConferencePlan> admitted(RandomGenerator<Draft> generator) {
        return random -> generator.stream(random)
                .limit(MOST_TRIES)
                .flatMap(draft -> admitted(draft).stream())
                .findFirst()
                .orElseThrow(() -> nobodyAdmitted(generator, random));
    }

    private Optional<Shrinkable<ConferencePlan>> admitted(Shrinkable<Draft> draft) {
        return family.admitted(draft.value(), tuning).map(plan -> new Member(this, draft, plan));
    }

    private JqwikException nobodyAdmitted(RandomGenerator<Draft> generator, Random random) {
        TreeSet<RuleId> obstacles = generator.stream(random)
                .limit(TRIES_TOLD)
                .flatMap(draft -> family.obstacles(draft.value(), tuning).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new JqwikException("generated plan must " + family.wish() + ", but " + MOST_TRIES
                + " tries gave none: in the way were " + obstacles
                + ". Maybe these rules ask for what no generated plan has.");
    }

    /** A plan of the family and the draft that it was made of. */
    private record Member(FamilyArbitrary family, Shrinkable<Draft> draft, ConferencePlan value)
            implements Shrinkable<ConferencePlan> {

        @Override
        public Stream<Shrinkable<ConferencePlan>> shrink() {
            return draft.shrink().flatMap(smaller -> family.admitted(smaller).stream());
        }

        @Override
        public ShrinkingDistance distance() {
            return draft.distance();
        }
    }
}
