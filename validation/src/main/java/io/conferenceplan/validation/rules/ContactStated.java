package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Actor;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.Optional;

/** It is stated whom to ask. */
public final class ContactStated implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("contact-stated"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(
                        EXAMPLE.replace("\"contact\": {\"organisation\": \"so-noi-vu\"}", "\"place\": \"An Giang\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Evaluation evaluation = context.at(PlanPath.root().member("document").member("contact"));
        Optional<Actor> contact = context.plan().document().contact();
        contact.ifPresent(actor -> evaluation.compare("contact", Names.of(actor, context.index())));
        evaluation.conclude(Truth.of(contact.isPresent()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "contact": {"organisation": "so-noi-vu"}
              },
              "organisations": [
                {
                  "id": "so-noi-vu",
                  "name": "Sở Nội vụ"
                }
              ]
            }
            """;
}
