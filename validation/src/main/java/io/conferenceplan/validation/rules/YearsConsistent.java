package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.OptionalInt;

/** An item that names the reviewed or the launched year names that of the plan. */
public final class YearsConsistent implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("years-consistent"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("năm 2024\", \"launchedYear\": 2024", "năm 2023\", \"launchedYear\": 2023"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.index()
                .purposes()
                .forEach(located -> check(
                        located.value().text(),
                        located.value().reviewedYear(),
                        located.value().launchedYear(),
                        located.path(),
                        context));
        context.index()
                .slots()
                .forEach(located -> check(
                        located.slot().title(),
                        located.slot().reviewedYear(),
                        located.slot().launchedYear(),
                        located.path(),
                        context));
        context.index()
                .products()
                .forEach(located -> check(
                        located.value().name(),
                        located.value().reviewedYear(),
                        located.value().launchedYear(),
                        located.path(),
                        context));
    }

    private static void check(
            String item, OptionalInt reviewed, OptionalInt launched, PlanPath path, RuleContext context) {
        compare(item, reviewed, context.plan().reviewedYear(), "reviewedYear", path, context);
        compare(item, launched, context.plan().launchedYear(), "launchedYear", path, context);
    }

    private static void compare(
            String item, OptionalInt named, OptionalInt ofPlan, String member, PlanPath path, RuleContext context) {
        if (named.isPresent() && ofPlan.isPresent()) {
            PlanPath ofThePlan = PlanPath.root().member(member);
            context.at(path.member(member))
                    .reads(path.member(member), named.getAsInt())
                    .reads(ofThePlan, ofPlan.getAsInt())
                    .relatedTo(ofThePlan)
                    .compare("item", item)
                    .compare("named", named.getAsInt())
                    .compare("plan", ofPlan.getAsInt())
                    .conclude(
                            Truth.of(named.getAsInt() == ofPlan.getAsInt()),
                            member.equals("reviewedYear") ? "reviewed" : "launched");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "launchedYear": 2024,
              "agenda": {
                "slots": [{"id": "launch", "title": "Phát động thi đua năm 2024", "launchedYear": 2024}]
              }
            }
            """;
}
