package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two slots of one day and place do not overlap. They may touch: a slot ends before the minute at which the next one starts.
 *
 * <p>Slots are taken in the order of their starts and compared with the one before them that can last longest, and with the
 * one that lasts longest for sure: a neighbour that is already over hides no earlier slot that still goes on.
 *
 * <p>A day told by number and one told by date are the same if the event begins on one certain day. So a slot has one case
 * for each day that may turn out to be its own, and one for none of them: what all cases say is sure.
 */
public final class AgendaSlotsDisjoint implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-slots-disjoint"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("08:00/08:20", "07:50/08:10"))
                .build();
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
        slot.located().locatedPlace().ifPresent(place -> evaluation.reads(place.path(), place.value()));
        overlap.rivals().forEach(rival -> evaluation.relatedTo(rival.located().path()));
        overlap.readBy(evaluation).conclude(overlap.truth().not());
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {"id": "opening", "title": "Khai mạc", "time": "07:30/08:00"},
                  {"id": "report", "title": "Báo cáo tổng kết", "time": "08:00/08:20"}
                ]
              }
            }
            """;
}
