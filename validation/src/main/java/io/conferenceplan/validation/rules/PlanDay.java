package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day whose law a plan is held against: the day of issue; of a plan that states none, the first day of the event.
 *
 * @param path the place that states it
 * @param stated what it says there
 * @param days the first and the last day that it can be
 */
record PlanDay(PlanPath path, Stated<?> stated, Bounds<LocalDate> days) {

    static final PlanPath ISSUE_DATE = PlanPath.root().member("document").member("issueDate");

    /** {@return the day of the plan, where the plan states one} */
    static Optional<PlanDay> of(RuleContext context) {
        return context.plan()
                .document()
                .issueDate()
                .map(issued -> new PlanDay(ISSUE_DATE, issued, issued.value().bounds()))
                .or(() -> context.plan()
                        .schedule()
                        .days()
                        .map(days -> new PlanDay(
                                EventDates.PATH,
                                days,
                                EventDates.of(context).orElseThrow().first())));
    }

    /** {@return this day, if it is one of some} */
    PlanDay within(Bounds<LocalDate> narrower) {
        return new PlanDay(path, stated, narrower);
    }

    /** {@return the event, which begins on this day unless the plan states a day of issue} */
    EventDates narrowed(EventDates event) {
        return path.equals(EventDates.PATH) ? event.beginningWithin(days) : event;
    }

    /** Notes in an evaluation that it rests on this day, and that a more precise one could decide. */
    void readBy(Evaluation evaluation) {
        evaluation.reads(path, stated).couldBeDecidedBy(path);
    }
}
