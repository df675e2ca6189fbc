package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
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
import java.util.Optional;

/**
 * No duty depends on itself, be it through others. Duties that all depend on each other are reported once, at the first of
 * them.
 */
public final class DutyDependenciesAcyclic implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("duty-dependencies-acyclic"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"dependsOn\": []", "\"dependsOn\": [\"film-review\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        List<Located<AssignedDuty>> duties = context.index().duties();
        List<List<Integer>> dependencies = dependencies(duties);
        int[] component = Components.of(dependencies);
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            if (!dependencies.get(i).isEmpty()) {
                members.computeIfAbsent(component[i], number -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> positions : members.values()) {
            boolean dependsOnItself = dependencies.get(positions.get(0)).contains(positions.get(0));
            conclude(positions.stream().map(duties::get).toList(), dependsOnItself, context);
        }
    }

    /** For each duty the positions of those on which it depends, of which the plan lists them. */
    private static List<List<Integer>> dependencies(List<Located<AssignedDuty>> duties) {
        Map<DutyId, Integer> positions = new HashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            positions.putIfAbsent(duties.get(i).value().id(), i);
        }
        return duties.stream()
                .map(duty -> duty.value().dependsOn().stream()
                        .flatMap(id -> Optional.ofNullable(positions.get(id)).stream())
                        .toList())
                .toList();
    }

    private static void conclude(List<Located<AssignedDuty>> duties, boolean dependsOnItself, RuleContext context) {
        Located<AssignedDuty> first = duties.get(0);
        Evaluation evaluation = context.at(first.path().member("dependsOn"))
                .compare("duty", first.value().title())
                .compare(
                        "duties",
                        duties.stream().map(duty -> duty.value().title()).toList());
        duties.stream().skip(1).forEach(duty -> evaluation.relatedTo(duty.path().member("dependsOn")));
        if (duties.size() > 1) {
            evaluation.conclude(Truth.FALSE, "each-other");
        } else {
            evaluation.conclude(Truth.of(!dependsOnItself), "itself");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"organisation": "dai"},
                  "dependsOn": []
                },
                {
                  "id": "film-review",
                  "title": "Duyệt phim",
                  "assignee": {"organisation": "so-noi-vu"},
                  "dependsOn": ["film"]
                }
              ],
              "organisations": [
                {"id": "dai", "name": "Đài Phát thanh và Truyền hình"},
                {"id": "so-noi-vu", "name": "Sở Nội vụ"}
              ]
            }
            """;
}
