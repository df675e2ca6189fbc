package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;

/**
 * Each slot of the agenda states its time.
 *
 * <p>Asked are the slots that contain no others: a block whose slots have times needs none, and the time of a block does not say
 * when the slots in it take place.
 */
public final class AgendaTimesStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-times-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"time\": \"08:00/08:30\"", "\"place\": \"Hội trường\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (LocatedSlot slot : context.index().slots()) {
            if (slot.children().isEmpty()) {
                Presence.at(slot.path().member("time"), slot.slot().time(), context)
                        .compare("slot", slot.slot().title())
                        .conclude(Truth.of(slot.slot().time().isPresent()));
            }
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {
                    "id": "opening",
                    "title": "Tuyên bố lý do, giới thiệu đại biểu",
                    "time": "07:30/08:00"
                  },
                  {
                    "id": "report",
                    "title": "Báo cáo tổng kết",
                    "time": "08:00/08:30"
                  }
                ]
              }
            }
            """;
}
