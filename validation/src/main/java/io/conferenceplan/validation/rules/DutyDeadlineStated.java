package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each duty that delivers work products has a deadline.
 *
 * <p>A duty of the event itself needs none: it is due when the event takes place. Nor does a duty that coordinates what others
 * lead: it is due when theirs is.
 */
public final class DutyDeadlineStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("duty-deadline-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"deadline\": {\"noLaterThan\": \"2024-01-11\"}", "\"role\": \"lead\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Set<ProductId> led = ledProducts(context.plan().duties());
        for (Located<AssignedDuty> duty : context.index().duties()) {
            if (needsDeadline(duty.value(), led)) {
                check(duty, context);
            }
        }
    }

    private static Set<ProductId> ledProducts(List<AssignedDuty> duties) {
        return duties.stream()
                .filter(AssignedDuty::leads)
                .flatMap(duty -> duty.products().stream())
                .collect(Collectors.toSet());
    }

    private static boolean needsDeadline(AssignedDuty duty, Set<ProductId> led) {
        return !duty.products().isEmpty()
                && duty.phase() != DutyPhase.DURING
                && (duty.leads() || !led.containsAll(duty.products()));
    }

    private static void check(Located<AssignedDuty> duty, RuleContext context) {
        Optional<Stated<Deadline>> deadline = duty.value().deadline();
        Presence.at(duty.path().member("deadline"), deadline, context)
                .compare("duty", duty.value().title())
                .compare("assignee", Names.of(duty.value().assignee(), context.index()))
                .conclude(Truth.of(deadline.isPresent()));
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
                  "assignee": {"office": "Đài Phát thanh và Truyền hình"},
                  "products": ["film"],
                  "deadline": {"noLaterThan": "2024-01-11"}
                }
              ]
            }
            """;
}
