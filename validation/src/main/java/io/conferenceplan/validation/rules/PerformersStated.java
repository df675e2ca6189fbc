package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;

/**
 * Each slot of the agenda names who performs it; a break needs nobody.
 *
 * <p>Whoever chairs a slot or presents in it is a performer too. A block that names its performers answers for all that is in it;
 * one that does not leaves that to the slots in it.
 */
public final class PerformersStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("performers-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace(
                        "\"performers\": [{\"office\": \"Giám đốc Sở Nội vụ\"}]", "\"kinds\": [\"award\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.index().agenda().forEach(slot -> check(slot, context));
    }

    private static void check(LocatedSlot located, RuleContext context) {
        AgendaSlot slot = located.slot();
        if (!located.children().isEmpty() && slot.performers().isEmpty()) {
            located.children().forEach(child -> check(child, context));
        } else if (!slot.kinds().equals(List.of(SlotKind.BREAK))) {
            context.at(located.path().member("performers"))
                    .compare("slot", slot.title())
                    .conclude(Truth.of(namesSomebody(slot)));
        }
    }

    private static boolean namesSomebody(AgendaSlot slot) {
        return !slot.performers().isEmpty()
                || !slot.chairs().isEmpty()
                || slot.presentations().filter(PerformersStated::namesSomebody).isPresent();
    }

    private static boolean namesSomebody(PresentationList list) {
        return !list.presentations().isEmpty() || list.sections().stream().anyMatch(PerformersStated::namesSomebody);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {
                    "id": "awards",
                    "title": "Công tác khen thưởng",
                    "performers": [{"office": "Giám đốc Sở Nội vụ"}]
                  },
                  {
                    "id": "break",
                    "title": "Nghỉ giải lao",
                    "kinds": ["break"]
                  }
                ]
              }
            }
            """;
}
