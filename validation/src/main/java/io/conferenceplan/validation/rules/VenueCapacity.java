package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
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

/** The venue holds the participants: the stated total, or without one the sum of the groups. */
public final class VenueCapacity implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("venue-capacity"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"capacity\": 400", "\"capacity\": 200"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        var capacity = context.plan().venue().flatMap(venue -> venue.capacity());
        boolean attended = context.plan().attendance().total().isPresent()
                || !context.plan().attendance().groups().isEmpty();
        if (capacity.isPresent() && attended) {
            check(capacity.get(), context);
        }
    }

    private static void check(Stated<Count> capacity, RuleContext context) {
        PlanPath path = PlanPath.root().member("venue").member("capacity");
        Evaluation evaluation = context.at(path).reads(path, capacity);
        Bounds<Long> attendance = attendance(evaluation, context);
        evaluation
                .compare("capacity", capacity.value())
                .compare("attendance", attendance)
                .conclude(Truth.atMost(attendance, Headcounts.bounds(capacity.value(), context)));
    }

    private static Bounds<Long> attendance(Evaluation evaluation, RuleContext context) {
        PlanPath path = PlanPath.root().member("attendance");
        Optional<Stated<Count>> total = context.plan().attendance().total();
        if (total.isPresent()) {
            evaluation.reads(path.member("total"), total.get()).relatedTo(path.member("total"));
            return Headcounts.bounds(total.get().value(), context);
        }
        evaluation.relatedTo(path.member("groups"));
        return Headcounts.sum(evaluation, context);
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "venue": {"name": "Trung tâm Hội nghị tỉnh", "capacity": 400},
              "attendance": {"total": {"about": 325}}
            }
            """;
}
