package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Checks laws on plans made by a generator, outside of a property of jqwik. */
final class LawRun {

    private static final int SIZE_OF_GENERATION = 1_000;
    private static final int MOST_SHRINKING_STEPS = 5_000;

    private final RuleLaws laws;
    private final LawTally tally = new LawTally();
    private final Set<BrokenLaw> known = new HashSet<>();
    private final List<LawBreach> shrunk = new ArrayList<>();

    private LawRun(RuleLaws laws) {
        this.laws = laws;
    }

    static LawReport of(RuleLaws laws, int tries, Arbitrary<ConferencePlan> plans) {
        LawRun run = new LawRun(laws);
        inSession(() -> run.check(tries, plans));
        return run.report(tries);
    }

    /** Generators need a session of jqwik; in a property there is one already. */
    private static void inSession(Runnable run) {
        if (JqwikSession.isActive()) {
            run.run();
        } else {
            JqwikSession.run(run::run);
        }
    }

    private void check(int tries, Arbitrary<ConferencePlan> plans) {
        RandomGenerator<ConferencePlan> generator = plans.generator(SIZE_OF_GENERATION, true);
        Random random = new Random(laws.seed());
        for (int i = 0; i < tries; i++) {
            check(generator.next(random));
        }
    }

    private LawReport report(int tries) {
        List<LawFigures> figures = laws.engine().rules().rules().stream()
                .map(Rule::descriptor)
                .map(rule -> tally.figures(rule.id(), rule.notTight()))
                .toList();
        return new LawReport(tries, figures, shrunk);
    }

    private void check(Shrinkable<ConferencePlan> plan) {
        LawCheck.of(laws, plan.value(), tally);
        List<LawBreach> breaches = List.copyOf(tally.breaches());
        tally.forgetBreaches();
        for (LawBreach breach : breaches) {
            BrokenLaw broken = new BrokenLaw(breach);
            if (known.add(broken)) {
                shrunk.add(shrink(plan, broken, breach));
            }
        }
    }

    /** The breach of the same law by the same rule on the smallest plan found. */
    private LawBreach shrink(Shrinkable<ConferencePlan> plan, BrokenLaw broken, LawBreach breach) {
        Shrinkable<ConferencePlan> smallest = plan;
        LawBreach shown = breach;
        int steps = 0;
        boolean smaller = true;
        while (smaller && steps < MOST_SHRINKING_STEPS) {
            smaller = false;
            for (var candidates = smallest.shrink().iterator(); candidates.hasNext() && !smaller; steps++) {
                Shrinkable<ConferencePlan> candidate = candidates.next();
                Optional<LawBreach> still = broken.on(candidate.value(), laws);
                if (still.isPresent()) {
                    smallest = candidate;
                    shown = still.get();
                    smaller = true;
                }
            }
        }
        return shown;
    }

    /** A law and the rule that breaks it. */
    private record BrokenLaw(Law law, RuleId rule) {

        BrokenLaw(LawBreach breach) {
            this(breach.law(), breach.rule());
        }

        Optional<LawBreach> on(ConferencePlan plan, RuleLaws laws) {
            return laws.only(law, rule).breaches(plan).stream().findFirst();
        }
    }
}
