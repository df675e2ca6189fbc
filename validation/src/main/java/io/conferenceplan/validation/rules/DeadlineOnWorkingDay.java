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
        return RuleDescriptor.of("deadline-on-working-day", RuleFamily.CONSISTENCY, Severity.INFO);
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
        evaluation
                .compare("due", due)
                .compare("reason", RestDays.reason(due.min(), calendar))
                .conclude(fallsOnWorkingDayAlways(deadline) ? Truth.TRUE : Truth.ofDay(due, calendar::isWorkingDay));
    }

    /** So many working days before the event is a working day; only 0 is the day of the event itself. */
    private static boolean fallsOnWorkingDayAlways(Deadline deadline) {
        return deadline instanceof Deadline.WorkingDaysBeforeEvent before && before.days() > 0;
    }
}
