package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.util.List;
import java.util.Optional;

/** A timed slot does not start before the timed slot that precedes it. */
public final class AgendaSlotsOrdered implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-slots-ordered"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("08:00/08:20", "07:00/07:20"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        DayOrder days = new DayOrder(EventDates.of(context));
        for (List<SlotClock> sequence : SlotClock.sequences(context.index().agenda(), context.approximation())) {
            for (int i = 1; i < sequence.size(); i++) {
                compare(sequence.get(i - 1), sequence.get(i), days, context);
            }
        }
    }

    private static void compare(SlotClock earlier, SlotClock later, DayOrder days, RuleContext context) {
        Optional<SlotDay> from = days.dayOf(earlier.located());
        Optional<SlotDay> to = days.dayOf(later.located());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        days.daysBetween(from.get(), to.get()).ifPresent(between -> {
            Evaluation evaluation = context.at(later.located().path())
                    .relatedTo(earlier.located().path());
            later.readStartBy(earlier.readStartBy(evaluation));
            days.readBy(evaluation, from.get(), to.get());
            evaluation
                    .compare("slot", later.title())
                    .compare("time", later.time())
                    .compare("earlierSlot", earlier.title())
                    .compare("earlierTime", earlier.time())
                    .conclude(ordered(between, later.start() >= earlier.start()));
        });
    }

    /** On a later day, or on the same day and no earlier in it. */
    private static Truth ordered(Bounds<Long> daysBetween, boolean clockOrdered) {
        return Truth.atMost(Bounds.exactly(clockOrdered ? 0L : 1L), daysBetween);
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
