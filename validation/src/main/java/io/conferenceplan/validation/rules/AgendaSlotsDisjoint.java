package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two slots of one day and place do not overlap. They may touch: a slot ends before the minute at which the next one starts. */
public final class AgendaSlotsDisjoint implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("agenda-slots-disjoint", RuleFamily.CONSISTENCY, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        for (List<SlotClock> sequence : SlotClock.sequences(context.index().agenda(), context.approximation())) {
            Map<String, Timeline> byPlace = new HashMap<>();
            for (SlotClock slot : SlotClock.byStart(sequence)) {
                byPlace.computeIfAbsent(slot.located().place().orElse(""), place -> new Timeline(event))
                        .add(slot)
                        .ifPresent(overlap -> conclude(slot, overlap, context));
            }
        }
    }

    private static void conclude(SlotClock slot, Timeline.Overlap overlap, RuleContext context) {
        Evaluation evaluation = context.at(slot.located().path());
        slot.readStartBy(evaluation).compare("slot", slot.title()).compare("time", slot.time());
        overlap.readBy(evaluation);
        overlap.rival().ifPresent(rival -> evaluation.relatedTo(rival.located().path()));
        evaluation.conclude(overlap.truth().not());
    }
}
