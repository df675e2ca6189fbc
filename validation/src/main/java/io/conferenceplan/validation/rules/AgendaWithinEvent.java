package io.conferenceplan.validation.rules;

import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.Bounds;
import java.util.Optional;

/**
 * A slot lies on a day of the event, starts no earlier on its first day and ends no later on its last than the event does.
 *
 * <p>The reception of delegates may open some time before the event starts.
 */
public final class AgendaWithinEvent implements Rule {

    /** How many minutes before the start of the event its reception may open. */
    public static final Parameter<Integer> RECEPTION_MINUTES =
            Parameter.of("receptionMinutes", 60, new Bounds<>(0, 1440));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-within-event"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .addParameter(RECEPTION_MINUTES)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("07:30/08:00", "07:00/08:00"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        EventSchedule schedule = context.plan().schedule();
        boolean hoursStated =
                schedule.startTime().isPresent() || schedule.endTime().isPresent();
        for (LocatedSlot slot : context.index().slots()) {
            SlotWithinEvent comparison = SlotWithinEvent.of(slot, event, context);
            boolean dayCompared = slot.slot().day().isPresent() && event.isPresent();
            boolean timeCompared = comparison.clock().isPresent() && hoursStated;
            if ((dayCompared || timeCompared) && !comparison.positions().isEmpty()) {
                comparison.conclude(event);
            }
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"startTime": "07:30", "endTime": "11:00"},
              "agenda": {
                "slots": [{"id": "opening", "title": "Khai mạc", "time": "07:30/08:00"}]
              }
            }
            """;
}
