package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Attendance;
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

/**
 * The stated total of participants is the sum of the groups; of a list of groups that may not be complete, the sum is at most
 * the total.
 */
public final class AttendanceTotal implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("attendance-total"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"total\": 100", "\"total\": 90"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Attendance attendance = context.plan().attendance();
        if (!attendance.groups().isEmpty()) {
            attendance.total().ifPresent(total -> check(attendance, total, context));
        }
    }

    private static void check(Attendance attendance, Stated<Count> stated, RuleContext context) {
        PlanPath path = PlanPath.root().member("attendance").member("total");
        Evaluation evaluation = context.at(path).reads(path, stated);
        Bounds<Long> total = Headcounts.bounds(stated.value(), context);
        Bounds<Long> sum = Headcounts.sum(evaluation, context);
        evaluation
                .compare("total", stated.value())
                .compare("groups", attendance.groups().size())
                .compare("sum", sum)
                .conclude(
                        attendance.complete() ? Truth.equal(sum, total) : Truth.atMost(sum, total),
                        attendance.complete() ? "complete" : "open");
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "attendance": {
                "total": 100,
                "groups": [
                  {"id": "provincial", "name": "Đại biểu cấp tỉnh", "headcount": 60},
                  {"id": "district", "name": "Đại biểu cấp huyện", "headcount": 40}
                ],
                "complete": true
              }
            }
            """;
}
