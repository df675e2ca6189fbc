package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;

/** A stated number of entries is the number of entries listed, where any are. */
public final class DeclaredCounts implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("declared-counts"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"declaredCount\": 2", "\"declaredCount\": 3"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (LocatedSlot slot : context.index().slots()) {
            slot.slot()
                    .presentations()
                    .ifPresent(list -> check(
                            list,
                            slot.path().member("presentations"),
                            slot.slot().title(),
                            context));
        }
        for (Located<ParticipantGroup> group : context.index().groups()) {
            compare(
                    group.value().memberCount(),
                    group.value().members().size(),
                    group.path().member("memberCount"),
                    group.path().member("members"),
                    group.value().name(),
                    context);
        }
    }

    private static void check(PresentationList list, PlanPath path, String title, RuleContext context) {
        String name = list.title().orElse(title);
        compare(list.declaredCount(), listed(list), path.member("declaredCount"), path, name, context);
        for (Located<PresentationList> section : path.items("sections", list.sections())) {
            check(section.value(), section.path(), name, context);
        }
    }

    private static int listed(PresentationList list) {
        return list.presentations().size()
                + list.sections().stream().mapToInt(DeclaredCounts::listed).sum();
    }

    private static void compare(
            Optional<Stated<Count>> declared,
            int listed,
            PlanPath path,
            PlanPath list,
            String name,
            RuleContext context) {
        if (declared.isPresent() && listed > 0) {
            context.at(path)
                    .reads(path, declared.get())
                    .reads(list, listed)
                    .compare("name", name)
                    .compare("declared", declared.get().value())
                    .compare("listed", listed)
                    .conclude(Truth.equal(
                            declared.get().value().bounds(context.approximation()), Bounds.exactly(listed)));
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {
                    "id": "presentations",
                    "title": "Tham luận",
                    "presentations": {
                      "declaredCount": 2,
                      "presentations": [
                        {"presenter": {"office": "Phòng Kinh tế"}},
                        {"presenter": {"office": "UBND xã Xuân Sơn"}}
                      ]
                    }
                  }
                ]
              }
            }
            """;
}
