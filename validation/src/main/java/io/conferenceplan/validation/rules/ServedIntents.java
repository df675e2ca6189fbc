package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which intents have a slot in the agenda.
 *
 * <p>A slot that does not state its kind may serve any: beside it no intent is known to have none.
 */
final class ServedIntents {

    private static final Map<Intent, Set<SlotKind>> SERVED_BY = Map.of(
            Intent.REVIEW, Set.of(SlotKind.REPORT),
            Intent.HONOUR, Set.of(SlotKind.AWARD, SlotKind.EXCHANGE),
            Intent.AWARD, Set.of(SlotKind.AWARD),
            Intent.LAUNCH, Set.of(SlotKind.LAUNCH),
            Intent.SIGN, Set.of(SlotKind.SIGNING),
            Intent.EXCHANGE, Set.of(SlotKind.EXCHANGE, SlotKind.PRESENTATIONS, SlotKind.DISCUSSION, SlotKind.VISIT),
            Intent.EVALUATE, Set.of(SlotKind.EVALUATION, SlotKind.REPORT));

    private final SlotKinds kinds;

    private ServedIntents(SlotKinds kinds) {
        this.kinds = kinds;
    }

    static ServedIntents of(RuleContext context) {
        return new ServedIntents(SlotKinds.of(context.index().slots()));
    }

    /** Concludes whether each of some intents has a slot, as far as there are slots that show it. */
    void conclude(List<Intent> intents, PlanPath path, Evaluation evaluation) {
        List<Intent> asked =
                intents.stream().filter(SERVED_BY::containsKey).distinct().toList();
        List<Intent> missing = asked.stream()
                .filter(intent -> Collections.disjoint(SERVED_BY.getOrDefault(intent, Set.of()), kinds.stated()))
                .toList();
        if (!asked.isEmpty() && (missing.isEmpty() || kinds.complete())) {
            evaluation
                    .reads(path, intents)
                    .compare("asked", asked)
                    .compare("missing", missing)
                    .conclude(Truth.of(missing.isEmpty()));
        }
    }
}
