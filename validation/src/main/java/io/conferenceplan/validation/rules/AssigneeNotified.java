package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An organisation that has a duty, or that performs, chairs or presents in the agenda, receives the plan.
 *
 * <p>Who carries out a duty under the direction of the assignee hears of it there. A recipient that does not say whom it means
 * may mean anybody: beside it nobody is known to be left out.
 */
public final class AssigneeNotified implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("assignee-notified"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace(", \"covers\": [\"dai\"]", ", \"covers\": [\"bao\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        if (!context.plan().document().recipients().isEmpty()) {
            Distribution distribution = Distribution.of(context);
            places(context)
                    .forEach((id, places) -> context.index()
                            .organisation(id)
                            .ifPresent(organisation -> check(organisation, places, distribution, context)));
        }
    }

    private static void check(
            Located<Organisation> organisation, List<PlanPath> places, Distribution distribution, RuleContext context) {
        boolean notified = distribution.reaches(organisation.value());
        if (notified || distribution.isClear()) {
            Evaluation evaluation = context.at(organisation.path());
            places.forEach(evaluation::relatedTo);
            evaluation.compare("organisation", organisation.value().name()).conclude(Truth.of(notified));
        }
    }

    /** The places at which each organisation has a duty or a part in the agenda. */
    private static Map<OrganisationId, List<PlanPath>> places(RuleContext context) {
        Map<OrganisationId, List<PlanPath>> places = new LinkedHashMap<>();
        Stream<Located<Actor>> assignees = context.index().duties().stream()
                .map(duty -> new Located<>(duty.value().assignee(), duty.path().member("assignee")));
        Stream<Located<Actor>> performers = context.index().slots().stream().flatMap(slot -> Actors.of(slot).stream());
        Stream.concat(assignees, performers)
                .forEach(actor -> actor.value()
                        .organisation()
                        .ifPresent(id -> places.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(actor.path())));
        return places;
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "recipients": [
                  {"name": "Sở Nội vụ"},
                  {"name": "Cơ quan báo chí của tỉnh", "covers": ["dai"]}
                ]
              },
              "duties": [
                {"id": "invitations", "title": "Phát hành giấy mời", "assignee": {"organisation": "so-noi-vu"}},
                {"id": "film", "title": "Xây dựng phim", "assignee": {"organisation": "dai"}}
              ],
              "organisations": [
                {"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"},
                {"id": "so-noi-vu", "name": "Sở Nội vụ"},
                {"id": "dai", "name": "Đài Phát thanh và Truyền hình"},
                {"id": "bao", "name": "Báo của tỉnh"}
              ]
            }
            """;
}
