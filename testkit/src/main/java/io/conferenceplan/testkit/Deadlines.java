package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Moves deadlines to where they can be: before the event, on working days, after the plan is issued, in order. */
final class Deadlines {

    private static final int LEAST_WORKING_DAYS = 3;
    private static final int MOST_WORKING_DAYS = 10;
    private static final Set<ProductKind> SENT = Set.of(ProductKind.INVITATIONS, ProductKind.DOCUMENTS);

    private final HolidayCalendar holidays;
    private final WorkingDays workingDays;

    Deadlines(HolidayCalendar holidays) {
        this.holidays = holidays;
        this.workingDays = new WorkingDays(holidays);
    }

    /** What delivers something has a deadline. */
    ConferencePlan stated(ConferencePlan plan) {
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.deadline().isEmpty() && !duty.products().isEmpty()
                        ? duty.withDeadline(Stated.of(relative(duty)))
                        : duty)
                .toList());
    }

    /** Invitations and documents are sent some working days before the event. */
    ConferencePlan ofWhatIsSentInTime(ConferencePlan plan) {
        Set<ProductId> sent = plan.products().stream()
                .filter(product -> SENT.contains(product.kind()))
                .map(WorkProduct::id)
                .collect(Collectors.toSet());
        return changed(
                plan, (duty, deadline) -> Collections.disjoint(sent, duty.products()) ? deadline : relative(duty));
    }

    /** What is due after the event before which it is to be done is due some working days before it. */
    ConferencePlan beforeEvent(ConferencePlan plan) {
        return changed(plan, (duty, deadline) -> isTooLate(duty, deadline, plan) ? relative(duty) : deadline);
    }

    private boolean isTooLate(AssignedDuty duty, Deadline deadline, ConferencePlan plan) {
        return duty.phase() == DutyPhase.BEFORE
                && !isRelative(deadline)
                && due(deadline, plan)
                        .flatMap(due -> days(plan)
                                .map(days -> due.min().isAfter(days.first().latest())))
                        .orElse(false);
    }

    private static Deadline relative(AssignedDuty duty) {
        return Deadline.workingDaysBeforeEvent(LEAST_WORKING_DAYS
                + Math.floorMod(duty.id().value().hashCode(), MOST_WORKING_DAYS - LEAST_WORKING_DAYS + 1));
    }

    /** What is due on a weekend or a holiday is due on the working day before. */
    ConferencePlan onWorkingDays(ConferencePlan plan) {
        return changed(
                plan,
                (duty, deadline) -> due(deadline, plan)
                        .filter(Bounds::isExact)
                        .map(due -> (int) ChronoUnit.DAYS.between(workingDays.until(due.min()), due.min()))
                        .map(days -> days == 0 ? deadline : earlier(deadline, days))
                        .orElse(deadline));
    }

    private static Deadline earlier(Deadline deadline, int days) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return Deadline.noLaterThan(earlier(noLaterThan.date(), days));
        } else if (deadline instanceof Deadline.Before before) {
            return Deadline.before(earlier(before.date(), days));
        } else if (deadline instanceof Deadline.DaysBeforeEvent before) {
            return Deadline.daysBeforeEvent(Math.min(before.days() + days, Deadline.MOST_DAYS));
        }
        return Deadline.workingDaysBeforeEvent(1);
    }

    private static PlanDate earlier(PlanDate exact, int days) {
        return PlanDate.of(exact.earliest().minusDays(days));
    }

    /** A plan that was issued after something was due was issued on the first day on which something is. */
    ConferencePlan afterIssue(ConferencePlan plan) {
        PlanDocument document = plan.document();
        return firstDue(plan)
                .map(first -> plan.withDocument(document.withIssueDate(document.issueDate()
                        .map(stated -> first.isBefore(stated.value().earliest())
                                ? stated.withValue(PlanDate.of(first))
                                : stated))))
                .orElse(plan);
    }

    private Optional<LocalDate> firstDue(ConferencePlan plan) {
        return plan.duties().stream()
                .flatMap(duty -> duty.deadline().stream())
                .flatMap(deadline -> due(deadline.value(), plan).stream())
                .map(Bounds::max)
                .min(Comparator.naturalOrder())
                .filter(TimeArbitraries::isWithinYears);
    }

    /** A duty depends on none that is due after it. */
    ConferencePlan afterDependencies(ConferencePlan plan) {
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.withDependsOn(duty.dependsOn().stream()
                        .filter(dependency -> !isDueAfter(dependency, duty, plan))
                        .toList()))
                .toList());
    }

    private boolean isDueAfter(DutyId dependency, AssignedDuty duty, ConferencePlan plan) {
        Optional<Bounds<LocalDate>> due = due(duty, plan);
        return plan.duties().stream()
                .filter(other -> other.id().equals(dependency))
                .flatMap(other -> due(other, plan).stream())
                .anyMatch(other -> due.isPresent() && due.get().isBefore(other));
    }

    /** The days between which a duty is due, where the plan says. */
    Optional<Bounds<LocalDate>> due(AssignedDuty duty, ConferencePlan plan) {
        return duty.deadline().flatMap(stated -> due(stated.value(), plan));
    }

    /** The days between which something is due, where the plan says when the event is. */
    private Optional<Bounds<LocalDate>> due(Deadline deadline, ConferencePlan plan) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return Optional.of(noLaterThan.date().bounds());
        } else if (deadline instanceof Deadline.Before before) {
            return Optional.of(new Bounds<>(
                    before.date().earliest().minusDays(1),
                    before.date().latest().minusDays(1)));
        }
        return days(plan)
                .map(EventDays::first)
                .map(first ->
                        new Bounds<>(relativeTo(first.earliest(), deadline), relativeTo(first.latest(), deadline)));
    }

    private LocalDate relativeTo(LocalDate event, Deadline deadline) {
        return deadline instanceof Deadline.DaysBeforeEvent before
                ? event.minusDays(before.days())
                : holidays.workingDaysBefore(event, ((Deadline.WorkingDaysBeforeEvent) deadline).days());
    }

    private static boolean isRelative(Deadline deadline) {
        return deadline instanceof Deadline.DaysBeforeEvent || deadline instanceof Deadline.WorkingDaysBeforeEvent;
    }

    private static Optional<EventDays> days(ConferencePlan plan) {
        return plan.schedule().days().map(Stated::value);
    }

    private static ConferencePlan changed(ConferencePlan plan, BiFunction<AssignedDuty, Deadline, Deadline> change) {
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.withDeadline(
                        duty.deadline().map(stated -> stated.withValue(change.apply(duty, stated.value())))))
                .toList());
    }
}
