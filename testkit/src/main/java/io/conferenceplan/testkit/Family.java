package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The plans that violate no rule of a set, or one rule and no other. A draft joins the family in three steps: what follows
 * from other values is corrected, imprecision is tuned, and what is still wrong is left out.
 */
final class Family {

    private final Optional<RuleId> violated;
    private final RuleEngine engine;
    private final Corrections corrections;
    private final Mistakes mistakes;
    private final Demands demands;

    private Family(Optional<RuleId> violated, RuleEngine engine) {
        this.violated = violated;
        this.engine = engine;
        this.corrections = new Corrections(engine);
        this.mistakes = new Mistakes(engine.holidays());
        this.demands = Demands.of(kept(violated, engine));
    }

    private static Set<RuleId> kept(Optional<RuleId> violated, RuleEngine engine) {
        Set<RuleId> kept = new HashSet<>(RuleNames.of(engine.rules()));
        violated.ifPresent(kept::remove);
        return kept;
    }

    static Family conforming(RuleEngine engine) {
        return new Family(Optional.empty(), engine);
    }

    static Family violating(RuleId rule, RuleEngine engine) {
        return new Family(Optional.of(EnabledRules.required(rule, engine)), engine);
    }

    /** What a draft becomes; empty if it cannot join the family. */
    Optional<ConferencePlan> admitted(Draft draft, Tuning tuning) {
        return Optional.of(joined(draft, tuning)).filter(Candidate::isAdmitted).map(Candidate::plan);
    }

    /** The rules that keep a draft out of the family: they are violated and should not be, or the other way round. */
    Set<RuleId> obstacles(Draft draft, Tuning tuning) {
        return joined(draft, tuning).obstacles();
    }

    private Candidate joined(Draft draft, Tuning tuning) {
        Precision precision = tuning.precision(draft.seed(), engine.approximation());
        ConferencePlan exact = precision.exact(draft.plan());
        ConferencePlan changed = violated.map(rule -> faulty(exact, rule, new PathHash(draft.seed())))
                .orElseGet(() -> corrections.all(exact));
        return Candidate.of(precision.widened(changed, demands), violated, engine)
                .repaired();
    }

    /**
     * Right but for a mistake, or without the corrections that serve a rule; for a rule that none serves, with all corrections
     * or now and then without some.
     */
    private ConferencePlan faulty(ConferencePlan plan, RuleId rule, PathHash chance) {
        if (mistakes.know(rule) && chance.below(4, PlanPath.root(), "mistake") > 0) {
            return mistakes.made(corrections.all(plan), rule, chance);
        }
        boolean allCorrections = !corrections.serve(rule) && chance.below(4, PlanPath.root(), "corrections") > 0;
        return allCorrections
                ? corrections.all(plan)
                : corrections.those(correction -> isWanted(correction, rule, chance), plan);
    }

    private boolean isWanted(Corrections.Correction correction, RuleId rule, PathHash chance) {
        return corrections.serve(rule)
                ? !correction.serves(rule)
                : chance.below(4, PlanPath.root(), correction.name()) > 0;
    }

    /** What plans of the family do, to be read after "must". */
    String wish() {
        return violated.map(rule -> "violate rule '" + rule + "' and no other rule of ")
                        .orElse("violate no rule of ")
                + RuleNames.of(engine.rules());
    }
}
