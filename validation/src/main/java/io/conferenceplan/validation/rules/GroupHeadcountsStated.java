package io.conferenceplan.validation.rules;

import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;

/** Each group of participants states how many persons it has. */
public final class GroupHeadcountsStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("group-headcounts-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"headcount\": {\"each\": 1, \"units\": 2}", "\"role\": \"press\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<ParticipantGroup> group : context.index().groups()) {
            Optional<Stated<Count>> headcount =
                    Optional.of(group.value().headcount()).filter(Presence::saysSomething);
            Presence.at(group.path().member("headcount"), headcount, context)
                    .compare("group", group.value().name())
                    .conclude(Truth.of(headcount.isPresent()));
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "attendance": {
                "groups": [
                  {
                    "id": "press",
                    "name": "Báo An Giang, Đài Phát thanh và Truyền hình An Giang",
                    "headcount": {"each": 1, "units": 2}
                  }
                ]
              }
            }
            """;
}
