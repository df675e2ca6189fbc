package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import java.util.List;
import java.util.Optional;

/**
 * No named person performs, chairs or presents in two slots that overlap, be they at one place or at two.
 *
 * <p>Who chairs a slot may perform in slots within it. What states no time of its own is not compared.
 */
public final class PersonNotDoubleBooked implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("person-not-double-booked"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("09:00/09:30", "08:30/09:30"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        for (Engagements engagements : Engagements.of(context.index())) {
            Timeline timeline = new Timeline(event);
            List<SlotClock> slots = engagements.places().keySet().stream()
                    .flatMap(slot -> SlotClock.of(slot, context.approximation()).stream())
                    .toList();
            for (SlotClock slot : SlotClock.byStart(slots)) {
                timeline.add(slot).ifPresent(overlap -> conclude(slot, overlap, engagements, context));
            }
        }
    }

    private static void conclude(
            SlotClock slot, Timeline.Overlap overlap, Engagements engagements, RuleContext context) {
        Evaluation evaluation = context.at(engagements.place(slot)).compare("person", engagements.person());
        overlap.rivals().forEach(rival -> evaluation.relatedTo(engagements.place(rival)));
        overlap.readBy(evaluation).conclude(overlap.truth().not());
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {
                    "id": "discussion",
                    "title": "Thảo luận",
                    "time": "08:00/09:00",
                    "chairs": [{"person": "Nguyễn Văn An"}]
                  },
                  {
                    "id": "meeting",
                    "title": "Tiếp xúc báo chí",
                    "time": "09:00/09:30",
                    "place": "Phòng họp số 2",
                    "performers": [{"person": "Nguyễn Văn An"}]
                  }
                ]
              }
            }
            """;
}
