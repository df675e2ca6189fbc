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
import java.util.function.Predicate;

/**
 * No duty is due before one that it depends on.
 *
 * <p>Two deadlines told by days before the same event are compared by those days, whenever the event is. Where one counts
 * calendar days and the other working days, every day on which the event can begin is tried, up to about three years; beyond
 * that the outcome can be undetermined although all exact plans agree.
 */
public final class DeadlineOrder implements Rule {

    private static final int MOST_DAYS_TRIED = 1100;

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("deadline-order"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .notTight(
                        "one deadline counts calendar days and the other working days before an event that may begin on"
                                + " any of more than " + MOST_DAYS_TRIED + " days")
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-01-12", "2024-01-10"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<AssignedDuty> duty : context.index().duties()) {
            duty.value().dependsOn().stream()
                    .distinct()
                    .flatMap(dependency -> context.index().duty(dependency).stream())
                    .forEach(earlier -> check(duty, earlier, context));
        }
    }

    private static void check(Located<AssignedDuty> duty, Located<AssignedDuty> earlier, RuleContext context) {
        var deadline = duty.value().deadline();
        var earlierDeadline = earlier.value().deadline();
        if (deadline.isPresent() && earlierDeadline.isPresent() && !duty.equals(earlier)) {
            compare(duty, deadline.get(), earlier, earlierDeadline.get(), context);
        }
    }

    private static void compare(
            Located<AssignedDuty> duty,
            Stated<Deadline> deadline,
            Located<AssignedDuty> earlier,
            Stated<Deadline> earlierDeadline,
            RuleContext context) {
        PlanPath path = duty.path().member("deadline");
        PlanPath earlierPath = earlier.path().member("deadline");
        Evaluation evaluation = context.at(path)
                .reads(path, deadline)
                .reads(earlierPath, earlierDeadline)
                .relatedTo(earlierPath)
                .compare("duty", duty.value().title())
                .compare("earlierDuty", earlier.value().title());
        if (DueDay.isRelative(deadline.value()) && DueDay.isRelative(earlierDeadline.value())) {
            compareRelative(deadline.value(), earlierDeadline.value(), evaluation, context);
            return;
        }
        var due = DueDay.readBy(evaluation, path, deadline.value(), context);
        var earlierDue = DueDay.readBy(evaluation, earlierPath, earlierDeadline.value(), context);
        if (due.isEmpty() || earlierDue.isEmpty()) {
            evaluation.notApplicable();
            return;
        }
        evaluation
                .compare("due", due.get())
                .compare("earlierDue", earlierDue.get())
                .conclude(Truth.atMost(earlierDue.get(), due.get()));
    }

    private static void compareRelative(
            Deadline deadline, Deadline earlierDeadline, Evaluation evaluation, RuleContext context) {
        evaluation.compare("due", deadline).compare("earlierDue", earlierDeadline);
        if (deadline instanceof Deadline.DaysBeforeEvent days
                && earlierDeadline instanceof Deadline.DaysBeforeEvent earlierDays) {
            evaluation.conclude(Truth.of(days.days() <= earlierDays.days()));
        } else if (deadline instanceof Deadline.WorkingDaysBeforeEvent days
                && earlierDeadline instanceof Deadline.WorkingDaysBeforeEvent earlierDays) {
            evaluation.conclude(Truth.of(days.days() <= earlierDays.days()));
        } else {
            EventDates.of(context)
                    .ifPresentOrElse(
                            event -> event.readFirstBy(evaluation)
                                    .conclude(tryEventDays(
                                            event.first(), ordered(deadline, earlierDeadline, context.holidays()))),
                            evaluation::notApplicable);
        }
    }

    private static Predicate<LocalDate> ordered(Deadline deadline, Deadline earlierDeadline, HolidayCalendar holidays) {
        return firstDay -> !DueDay.ofEventOn(firstDay, deadline, holidays)
                .isBefore(DueDay.ofEventOn(firstDay, earlierDeadline, holidays));
    }

    private static Truth tryEventDays(Bounds<LocalDate> firstDay, Predicate<LocalDate> ordered) {
        LocalDate lastTried = firstDay.min().plusDays(MOST_DAYS_TRIED);
        if (!lastTried.isBefore(firstDay.max())) {
            return Truth.ofDay(firstDay, ordered);
        }
        return Truth.UNKNOWN;
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"office": "Đài Phát thanh và Truyền hình"},
                  "deadline": {"noLaterThan": "2024-01-11"}
                },
                {
                  "id": "film-review",
                  "title": "Duyệt phim",
                  "assignee": {"office": "Sở Nội vụ"},
                  "dependsOn": ["film"],
                  "deadline": {"noLaterThan": "2024-01-12"}
                }
              ]
            }
            """;
}
