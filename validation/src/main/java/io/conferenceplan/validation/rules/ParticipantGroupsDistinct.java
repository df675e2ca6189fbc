package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        Map<Actor, Located<ParticipantGroup>> firstToName = new HashMap<>();
        for (Located<ParticipantGroup> group : context.index().groups()) {
            Set<Actor> members = membersOfOrganisations(group.value());
            if (!members.isEmpty() && !firstToName.isEmpty()) {
                check(group, members, firstToName, context);
            }
            members.forEach(member -> firstToName.putIfAbsent(member, group));
        }
    }

    private static Set<Actor> membersOfOrganisations(ParticipantGroup group) {
        return group.members().stream()
                .filter(member -> member.organisation().isPresent())
                .map(member -> member.withWording(Optional.empty()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(
            Located<ParticipantGroup> group,
            Set<Actor> members,
            Map<Actor, Located<ParticipantGroup>> firstToName,
            RuleContext context) {
        List<Actor> shared = members.stream().filter(firstToName::containsKey).toList();
        List<Located<ParticipantGroup>> others = shared.stream()
                .flatMap(member -> Optional.ofNullable(firstToName.get(member)).stream())
                .distinct()
                .toList();
        Evaluation evaluation = context.at(group.path());
        others.forEach(other -> evaluation.relatedTo(other.path()));
        evaluation
                .compare("group", group.value().name())
                .compare(
                        "others",
                        others.stream().map(other -> other.value().name()).toList())
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
