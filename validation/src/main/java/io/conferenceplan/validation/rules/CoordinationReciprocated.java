package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever is named as a partner for a work product has a duty for it too, or for an agenda slot that the duty serves: each
 * partner of one who leads, and at least one of those with whom somebody coordinates. "Coordinates with X and Y the report and
 * the plan" may mean the report with X and the plan with Y.
 *
 * <p>A partner to whom the plan gives no duty at all contradicts nothing: the plan does not retell what that partner does.
 */
public final class CoordinationReciprocated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("coordination-reciprocated"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"products\": [\"script\", \"film\"]", "\"products\": [\"script\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Assignments assignments = Assignments.of(context.index());
        for (Located<AssignedDuty> duty : context.index().duties()) {
            if (!duty.value().partners().isEmpty()) {
                check(duty, Partners.of(duty.value(), assignments), context);
            }
        }
    }

    private static void check(Located<AssignedDuty> duty, Partners partners, RuleContext context) {
        Set<ProductId> checked = new HashSet<>();
        for (int i = 0; i < duty.value().products().size(); i++) {
            if (checked.add(duty.value().products().get(i))) {
                check(duty, i, partners, context);
            }
        }
    }

    private static void check(Located<AssignedDuty> located, int index, Partners partners, RuleContext context) {
        AssignedDuty duty = located.value();
        ProductId product = duty.products().get(index);
        List<OrganisationId> silent = partners.silentOn(product);
        reciprocated(duty, partners, silent).ifPresent(truth -> {
            Evaluation evaluation = context.at(located.path().item("products", index, product));
            duty.role().ifPresent(role -> evaluation.reads(located.path().member("role"), role));
            evaluation
                    .compare("assignee", Names.of(duty.assignee(), context.index()))
                    .compare("product", Names.of(product, context.index()))
                    .compare("partners", Names.of(partners.assigned(), context.index()))
                    .compare("silent", Names.of(silent, context.index()))
                    .conclude(truth, duty.leads() ? "lead" : "coordinate");
        });
    }

    /** Empty if the plan does not say enough of the partners. */
    private static Optional<Truth> reciprocated(AssignedDuty duty, Partners partners, List<OrganisationId> silent) {
        boolean answered = silent.size() < partners.assigned().size();
        if (duty.leads()) {
            return partners.assigned().isEmpty() ? Optional.empty() : Optional.of(Truth.of(silent.isEmpty()));
        }
        return answered || partners.allAssigned() ? Optional.of(Truth.of(answered)) : Optional.empty();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "products": [
                {"id": "film", "name": "Phim tư liệu", "kind": "film"},
                {"id": "script", "name": "Kịch bản", "kind": "script"}
              ],
              "duties": [
                {
                  "id": "film",
                  "title": "Chủ trì xây dựng phim",
                  "assignee": {"organisation": "dai"},
                  "role": "lead",
                  "partners": [{"organisation": "so-noi-vu"}],
                  "products": ["film"]
                },
                {
                  "id": "script",
                  "title": "Phối hợp xây dựng kịch bản và phim",
                  "assignee": {"organisation": "so-noi-vu"},
                  "role": "coordinate",
                  "products": ["script", "film"]
                }
              ],
              "organisations": [
                {"id": "dai", "name": "Đài Phát thanh và Truyền hình"},
                {"id": "so-noi-vu", "name": "Sở Nội vụ"}
              ]
            }
            """;
}
