package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * No two groups of participants name the same office of the same organisation, or the same organisation as a whole.
 *
 * <p>Names are compared as they are written; an office of no certain organisation may be many.
 */
public final class ParticipantGroupsDistinct implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("participant-groups-distinct"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"office\": \"Phó Chủ tịch\"", "\"office\": \"Chủ tịch\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Map<Who, Located<ParticipantGroup>> firstToName = new HashMap<>();
        for (Located<ParticipantGroup> group : context.index().groups()) {
            Map<Who, Actor> members = membersOfOrganisations(group.value());
            if (!members.isEmpty() && !firstToName.isEmpty()) {
                check(group, members, firstToName, context);
            }
            members.keySet().forEach(member -> firstToName.putIfAbsent(member, group));
        }
    }

    private static Map<Who, Actor> membersOfOrganisations(ParticipantGroup group) {
        Map<Who, Actor> members = new LinkedHashMap<>();
        group.members().stream()
                .filter(member -> member.organisation().isPresent())
                .forEach(member -> members.putIfAbsent(Who.of(member), member));
        return members;
    }

    private static void check(
            Located<ParticipantGroup> group,
            Map<Who, Actor> members,
            Map<Who, Located<ParticipantGroup>> firstToName,
            RuleContext context) {
        List<Actor> shared = new ArrayList<>();
        Map<PlanPath, ParticipantGroup> others = new LinkedHashMap<>();
        members.forEach((who, member) -> {
            Located<ParticipantGroup> other = firstToName.get(who);
            if (other != null) {
                shared.add(member);
                others.putIfAbsent(other.path(), other.value());
            }
        });
        Evaluation evaluation = context.at(group.path());
        others.keySet().forEach(evaluation::relatedTo);
        evaluation
                .compare("group", group.value().name())
                .compare(
                        "others",
                        others.values().stream().map(ParticipantGroup::name).toList())
                .compare(
                        "shared",
                        shared.stream()
                                .map(member -> Names.of(member, context.index()))
                                .toList())
                .conclude(Truth.of(shared.isEmpty()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "attendance": {
                "groups": [
                  {
                    "id": "chair",
                    "name": "Chủ tịch UBND tỉnh",
                    "members": [{"organisation": "ubnd-tinh", "office": "Chủ tịch"}]
                  },
                  {
                    "id": "vice-chairs",
                    "name": "Các Phó Chủ tịch UBND tỉnh",
                    "members": [{"organisation": "ubnd-tinh", "office": "Phó Chủ tịch"}]
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
