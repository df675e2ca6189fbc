package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * All values of a plan that may be imprecise, replaced by others in the order of the format.
 *
 * <p>What is relative stays so: "5 days before the event" has no value of its own to replace.
 */
final class ImpreciseValues {

    /** Gives for each value the one to put in its place, or the same. */
    interface Replacement {

        Count count(PlanPath path, Count count);

        PlanDate date(PlanPath path, PlanDate date);

        PlanDuration duration(PlanPath path, PlanDuration duration);

        EventDays days(PlanPath path, EventDays days);
    }

    private final Replacement by;

    private ImpreciseValues(Replacement by) {
        this.by = by;
    }

    static ConferencePlan replaced(ConferencePlan plan, Replacement by) {
        return new ImpreciseValues(by).in(plan);
    }

    private ConferencePlan in(ConferencePlan plan) {
        PlanPath root = PlanPath.root();
        return plan.withDocument(in(root.member("document"), plan.document()))
                .withAnniversaries(all(root, "anniversaries", plan.anniversaries(), this::in))
                .withSchedule(in(root.member("schedule"), plan.schedule()))
                .withVenue(plan.venue().map(venue -> in(root.member("venue"), venue)))
                .withAttendance(in(root.member("attendance"), plan.attendance()))
                .withAgenda(plan.agenda()
                        .withSlots(all(
                                root.member("agenda"), "slots", plan.agenda().slots(), this::in)))
                .withProducts(all(root, "products", plan.products(), this::in))
                .withDuties(all(root, "duties", plan.duties(), this::in))
                .withFunding(plan.funding()
                        .withLines(all(
                                root.member("funding"),
                                "lines",
                                plan.funding().lines(),
                                (path, line) -> line.withQuantity(
                                        stated(path.member("quantity"), line.quantity(), by::count)))));
    }

    private PlanDocument in(PlanPath path, PlanDocument document) {
        return document.withIssueDate(stated(path.member("issueDate"), document.issueDate(), by::date))
                .withBases(all(
                        path,
                        "bases",
                        document.bases(),
                        (at, basis) -> basis.withDate(stated(at.member("date"), basis.date(), by::date))))
                .withAnnexes(all(
                        path,
                        "annexes",
                        document.annexes(),
                        (at, annex) -> annex.withDate(stated(at.member("date"), annex.date(), by::date))));
    }

    private Anniversary in(PlanPath path, Anniversary anniversary) {
        return anniversary
                .withYears(stated(path.member("years"), anniversary.years(), by::count))
                .withFrom(by.date(path.member("from"), anniversary.from()))
                .withTo(by.date(path.member("to"), anniversary.to()));
    }

    private EventSchedule in(PlanPath path, EventSchedule schedule) {
        return schedule.withDays(stated(path.member("days"), schedule.days(), by::days))
                .withDayCount(stated(path.member("dayCount"), schedule.dayCount(), by::count))
                .withHalfDays(stated(path.member("halfDays"), schedule.halfDays(), by::count));
    }

    private Venue in(PlanPath path, Venue venue) {
        return venue.withCapacity(stated(path.member("capacity"), venue.capacity(), by::count));
    }

    private Attendance in(PlanPath path, Attendance attendance) {
        return attendance
                .withTotal(stated(path.member("total"), attendance.total(), by::count))
                .withGroups(all(path, "groups", attendance.groups(), this::in));
    }

    private ParticipantGroup in(PlanPath path, ParticipantGroup group) {
        return group.withHeadcount(stated(path.member("headcount"), group.headcount(), by::count))
                .withMemberCount(stated(path.member("memberCount"), group.memberCount(), by::count));
    }

    private AgendaSlot in(PlanPath path, AgendaSlot slot) {
        return slot.withDuration(stated(path.member("duration"), slot.duration(), by::duration))
                .withPresentations(slot.presentations().map(list -> in(path.member("presentations"), list)))
                .withSlots(all(path, "slots", slot.slots(), this::in));
    }

    private PresentationList in(PlanPath path, PresentationList list) {
        return list.withDeclaredCount(stated(path.member("declaredCount"), list.declaredCount(), by::count))
                .withDurationEach(stated(path.member("durationEach"), list.durationEach(), by::duration))
                .withPages(stated(path.member("pages"), list.pages(), by::count))
                .withPresentations(all(path, "presentations", list.presentations(), this::in))
                .withSections(all(path, "sections", list.sections(), this::in));
    }

    private Presentation in(PlanPath path, Presentation presentation) {
        return presentation.withDuration(stated(path.member("duration"), presentation.duration(), by::duration));
    }

    private WorkProduct in(PlanPath path, WorkProduct product) {
        return product.withQuantity(stated(path.member("quantity"), product.quantity(), by::count))
                .withDuration(stated(path.member("duration"), product.duration(), by::duration));
    }

    private AssignedDuty in(PlanPath path, AssignedDuty duty) {
        return duty.withDeadline(stated(path.member("deadline"), duty.deadline(), this::in));
    }

    private Deadline in(PlanPath path, Deadline deadline) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return Deadline.noLaterThan(by.date(path, noLaterThan.date()));
        }
        return deadline instanceof Deadline.Before before ? Deadline.before(by.date(path, before.date())) : deadline;
    }

    private static <T> Optional<Stated<T>> stated(
            PlanPath path, Optional<Stated<T>> stated, BiFunction<PlanPath, T, T> by) {
        return stated.map(value -> stated(path, value, by));
    }

    private static <T> Stated<T> stated(PlanPath path, Stated<T> stated, BiFunction<PlanPath, T, T> by) {
        return stated.withValue(by.apply(path, stated.value()));
    }

    private static <T> List<T> all(PlanPath path, String list, List<T> parts, BiFunction<PlanPath, T, T> replaced) {
        return path.items(list, parts).stream()
                .map(part -> replaced.apply(part.path(), part.value()))
                .toList();
    }
}
