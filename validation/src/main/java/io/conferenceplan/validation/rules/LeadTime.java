package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges whether something goes out so many working days before the event.
 *
 * <p>A deadline that counts working days, or too few calendar days, is judged by that, whenever the event is. One that counts
 * more calendar days is tried for each day on which the event can begin.
 *
 * @param workingDays how many working days the law asks for
 * @param law the law that asks for them
 * @param context the context of the rule
 */
record LeadTime(int workingDays, InForce<LegalSource> law, RuleContext context) {

    static final String NOT_TIGHT =
            "the deadline counts calendar days before an event that may begin on any of more than "
                    + EventDates.MOST_DAYS_TRIED + " days";

    /**
     * Judges the deadlines of the duties that prepare such products.
     *
     * @return whether there are any
     */
    boolean checkDeadlines(Predicate<WorkProduct> condition) {
        boolean any = false;
        for (Located<AssignedDuty> duty : context.index().duties()) {
            Optional<Stated<Deadline>> deadline = duty.value().deadline();
            if (duty.value().phase() == DutyPhase.BEFORE && deadline.isPresent()) {
                List<PlanPath> products = products(duty.value(), condition);
                if (!products.isEmpty()) {
                    check(duty, deadline.get(), products);
                    any = true;
                }
            }
        }
        return any;
    }

    private List<PlanPath> products(AssignedDuty duty, Predicate<WorkProduct> condition) {
        return duty.products().stream()
                .flatMap(product -> context.index().product(product).stream())
                .filter(product -> condition.test(product.value()))
                .map(Located::path)
                .distinct()
                .toList();
    }

    private void check(Located<AssignedDuty> duty, Stated<Deadline> deadline, List<PlanPath> products) {
        PlanPath path = duty.path().member("deadline");
        Evaluation evaluation = context.at(path)
                .reads(path, deadline)
                .compare("duty", duty.value().title())
                .compare("due", deadline.value())
                .compare("days", workingDays);
        products.forEach(evaluation::relatedTo);
        Optional<Truth> whenever = judgeWithoutDates(deadline.value());
        Optional<EventDates> event = EventDates.of(context);
        if (whenever.isPresent()) {
            law.conclude(evaluation, whenever.get(), "relative");
        } else if (event.isPresent()) {
            DueDay.readBy(evaluation, path, deadline.value(), context);
            read(event.get(), evaluation);
            law.conclude(evaluation, judge(deadline.value(), event.get()), "dated");
        } else {
            evaluation.notApplicable();
        }
    }

    private Optional<Truth> judgeWithoutDates(Deadline deadline) {
        if (deadline instanceof Deadline.WorkingDaysBeforeEvent before) {
            return Optional.of(Truth.of(before.days() >= workingDays));
        }
        return deadline instanceof Deadline.DaysBeforeEvent before && before.days() < workingDays
                ? Optional.of(Truth.FALSE)
                : Optional.empty();
    }

    private Truth judge(Deadline deadline, EventDates event) {
        return deadline instanceof Deadline.DaysBeforeEvent before
                ? event.firstDay(day -> !day.minusDays(before.days()).isAfter(lastInTime(day)))
                : judge(DueDay.of(deadline, context).orElseThrow(), event);
    }

    /** {@return whether what goes out on a day is in time for an event} */
    Truth judge(Bounds<LocalDate> sent, EventDates event) {
        return Truth.atMost(sent, lastInTime(event));
    }

    /** Notes in an evaluation that it rests on the days of the event. */
    void read(EventDates event, Evaluation evaluation) {
        event.readFirstBy(evaluation)
                .relatedTo(EventDates.PATH)
                .compare("event", event.first())
                .compare("last", lastInTime(event));
    }

    /** The later the event begins, the later is the last day in time. */
    private Bounds<LocalDate> lastInTime(EventDates event) {
        return new Bounds<>(
                lastInTime(event.first().min()), lastInTime(event.first().max()));
    }

    private LocalDate lastInTime(LocalDate firstDay) {
        return context.holidays().workingDaysBefore(firstDay, workingDays);
    }
}
