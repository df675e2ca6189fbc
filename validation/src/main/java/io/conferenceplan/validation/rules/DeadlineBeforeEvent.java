package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyPhase;
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
import io.conferenceplan.value.Stated;

/**
 * A duty that prepares the event is due on its first day at the latest.
 *
 * <p>A deadline on that day itself is kept: it says the day and not the hour. A deadline told by days before the event is
 * kept whenever the event is.
 */
public final class DeadlineBeforeEvent implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("deadline-before-event"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-01-11", "2024-01-19"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (Located<AssignedDuty> duty : context.index().duties()) {
            if (duty.value().phase() == DutyPhase.BEFORE) {
                duty.value().deadline().ifPresent(deadline -> check(duty, deadline, context));
            }
        }
    }

    private static void check(Located<AssignedDuty> duty, Stated<Deadline> deadline, RuleContext context) {
        PlanPath path = duty.path().member("deadline");
        Evaluation evaluation = context.at(path)
                .reads(path, deadline)
                .compare("duty", duty.value().title());
        if (DueDay.isRelative(deadline.value())) {
            evaluation.compare("deadline", deadline.value()).conclude(Truth.TRUE, "relative");
            return;
        }
        var due = DueDay.readBy(evaluation, path, deadline.value(), context);
        var event = EventDates.of(context);
        if (due.isEmpty() || event.isEmpty()) {
            evaluation.notApplicable();
            return;
        }
        event.get()
                .readFirstBy(evaluation)
                .relatedTo(EventDates.PATH)
                .compare("due", due.get())
                .compare("event", event.get().first())
                .conclude(Truth.atMost(due.get(), event.get().first()));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-01-18"},
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"office": "Đài Phát thanh và Truyền hình"},
                  "deadline": {"noLaterThan": "2024-01-11"}
                }
              ]
            }
            """;
}
