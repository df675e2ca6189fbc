package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.time.Deadline;
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
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;

/** No deadline falls on a weekend day or a holiday. */
public final class DeadlineOnWorkingDay implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("deadline-on-working-day"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-03-15", "2024-03-17"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<AssignedDuty> duty : context.index().duties()) {
            duty.value().deadline().ifPresent(deadline -> check(duty, deadline, context));
        }
    }

    private static void check(Located<AssignedDuty> duty, Stated<Deadline> deadline, RuleContext context) {
        PlanPath path = duty.path().member("deadline");
        Evaluation evaluation = context.at(path)
                .reads(path, deadline)
                .compare("duty", duty.value().title());
        DueDay.readBy(evaluation, path, deadline.value(), context)
                .ifPresentOrElse(
                        due -> conclude(deadline.value(), due, evaluation, context), evaluation::notApplicable);
    }

    private static void conclude(Deadline deadline, Bounds<LocalDate> due, Evaluation evaluation, RuleContext context) {
        HolidayCalendar calendar = context.holidays();
        Truth onWorkingDay = fallsOnWorkingDayAlways(deadline) ? Truth.TRUE : Truth.ofDay(due, calendar::isWorkingDay);
        evaluation.compare("due", due);
        if (onWorkingDay == Truth.FALSE) {
            evaluation.compare("reason", Alternatives.of(due, day -> RestDays.reason(day, calendar)));
        }
        evaluation.conclude(onWorkingDay);
    }

    /** So many working days before the event is a working day; only 0 is the day of the event itself. */
    private static boolean fallsOnWorkingDayAlways(Deadline deadline) {
        return deadline instanceof Deadline.WorkingDaysBeforeEvent before && before.days() > 0;
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "duties": [
                {
                  "id": "papers",
                  "title": "Gửi báo cáo tham luận",
                  "assignee": {"office": "Phòng Kinh tế"},
                  "deadline": {"noLaterThan": "2024-03-15"}
                }
              ]
            }
            """;
}
