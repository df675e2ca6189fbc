package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each work product that duties deliver has one who leads; an assignee without a role word leads. */
public final class DutyHasOneLead implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("duty-has-one-lead"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"role\": \"lead\"", "\"role\": \"coordinate\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<WorkProduct> product : context.index().products()) {
            List<Located<AssignedDuty>> duties =
                    context.index().dutiesDelivering(product.value().id());
            if (!duties.isEmpty()) {
                check(product, duties, context);
            }
        }
    }

    private static void check(Located<WorkProduct> product, List<Located<AssignedDuty>> duties, RuleContext context) {
        Map<Who, Actor> leads = new LinkedHashMap<>();
        duties.stream()
                .map(Located::value)
                .filter(AssignedDuty::leads)
                .map(AssignedDuty::assignee)
                .forEach(lead -> leads.putIfAbsent(Who.of(lead), lead));
        Evaluation evaluation = context.at(product.path());
        duties.forEach(duty -> readBy(evaluation.relatedTo(duty.path()), duty, context));
        evaluation
                .compare("product", product.value().name())
                .compare(
                        "leads",
                        leads.values().stream()
                                .map(lead -> Names.of(lead, context.index()))
                                .toList())
                .compare(
                        "assignees",
                        duties.stream()
                                .map(duty -> Names.of(duty.value().assignee(), context.index()))
                                .distinct()
                                .toList())
                .conclude(Truth.of(leads.size() == 1), leads.isEmpty() ? "none" : "several");
    }

    private static void readBy(Evaluation evaluation, Located<AssignedDuty> duty, RuleContext context) {
        evaluation.reads(duty.path().member("assignee"), Names.of(duty.value().assignee(), context.index()));
        duty.value().role().ifPresent(role -> evaluation.reads(duty.path().member("role"), role));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "products": [{"id": "film", "name": "Phim tư liệu", "kind": "film"}],
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"organisation": "dai"},
                  "role": "lead",
                  "products": ["film"]
                },
                {
                  "id": "film-advice",
                  "title": "Góp ý phim",
                  "assignee": {"organisation": "so-noi-vu"},
                  "role": "coordinate",
                  "products": ["film"]
                }
              ],
              "organisations": [
                {"id": "dai", "name": "Đài Phát thanh và Truyền hình"},
                {"id": "so-noi-vu", "name": "Sở Nội vụ"}
              ]
            }
            """;
}
