package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All exact plans that a small imprecise plan allows, by brute force.
 *
 * <p>Of a number without an upper bound the first few and two large ones are taken.
 */
final class Refinements {

    private static final ApproximationPolicy POLICY = ApproximationPolicy.standard();
    private static final int FEW = 24;

    private Refinements() {}

    static List<ConferencePlan> of(ConferencePlan plan) {
        List<ConferencePlan> plans = List.of(plan);
        plans = each(
                plans,
                p -> optional(p.schedule().days(), Refinements::days),
                (p, days) -> p.withSchedule(p.schedule().withDays(days)));
        plans = each(
                plans,
                p -> optional(p.schedule().dayCount(), Refinements::counts),
                (p, count) -> p.withSchedule(p.schedule().withDayCount(count)));
        plans = each(
                plans,
                p -> optional(p.schedule().halfDays(), Refinements::counts),
                (p, count) -> p.withSchedule(p.schedule().withHalfDays(count)));
        plans = each(
                plans,
                p -> optional(p.document().issueDate(), Refinements::dates),
                (p, date) -> p.withDocument(p.document().withIssueDate(date)));
        plans = each(
                plans,
                p -> all(p.document().bases(), Refinements::basis),
                (p, bases) -> p.withDocument(p.document().withBases(bases)));
        plans = each(
                plans,
                p -> optional(p.attendance().total(), Refinements::counts),
                (p, count) -> p.withAttendance(p.attendance().withTotal(count)));
        plans = each(
                plans,
                p -> all(p.attendance().groups(), Refinements::group),
                (p, groups) -> p.withAttendance(p.attendance().withGroups(groups)));
        plans = each(
                plans,
                p -> p.venue().isEmpty()
                        ? List.of(p.venue())
                        : optional(p.venue().get().capacity(), Refinements::counts).stream()
                                .map(count -> p.venue().map(venue -> venue.withCapacity(count)))
                                .toList(),
                ConferencePlan::withVenue);
        plans = each(
                plans,
                p -> all(p.anniversaries(), Refinements::anniversary),
                (p, anniversaries) -> p.withAnniversaries(anniversaries));
        plans = each(plans, p -> all(p.duties(), Refinements::duty), (p, duties) -> p.withDuties(duties));
        plans = each(plans, p -> all(p.products(), Refinements::product), (p, products) -> p.withProducts(products));
        return each(
                plans,
                p -> all(p.agenda().slots(), Refinements::slot),
                (p, slots) -> p.withAgenda(p.agenda().withSlots(slots)));
    }

    private static List<EventDays> days(EventDays days) {
        List<EventDays> exact = new ArrayList<>();
        for (LocalDate first : daysOf(days.first().bounds())) {
            if (days instanceof EventDays.OneDay) {
                exact.add(EventDays.on(PlanDate.of(first)));
            } else {
                daysOf(days.last().bounds()).stream()
                        .filter(last -> !last.isBefore(first))
                        .forEach(last -> exact.add(EventDays.between(PlanDate.of(first), PlanDate.of(last))));
            }
        }
        return exact;
    }

    private static List<PlanDate> dates(PlanDate date) {
        return daysOf(date.bounds()).stream().map(PlanDate::of).toList();
    }

    private static List<LocalDate> daysOf(Bounds<LocalDate> days) {
        return days.min().datesUntil(days.max().plusDays(1)).toList();
    }

    private static List<Count> counts(Count count) {
        Bounds<Integer> bounds = count.bounds(POLICY);
        boolean unbounded = bounds.max() == Count.UNBOUNDED;
        IntStream numbers = unbounded
                ? IntStream.concat(
                        IntStream.rangeClosed(bounds.min(), bounds.min() + FEW), IntStream.of(1_000, 1_000_000))
                : IntStream.rangeClosed(bounds.min(), bounds.max());
        return numbers.<Count>mapToObj(Count::of).toList();
    }

    private static List<PlanDuration> durations(PlanDuration duration) {
        var bounds = duration.bounds(POLICY);
        return LongStream.rangeClosed(bounds.min().toMinutes(), bounds.max().toMinutes())
                .mapToObj(minutes -> PlanDuration.ofMinutes((int) minutes))
                .toList();
    }

    private static List<Deadline> deadlines(Deadline deadline) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return dates(noLaterThan.date()).stream().map(Deadline::noLaterThan).toList();
        }
        if (deadline instanceof Deadline.Before before) {
            return dates(before.date()).stream().map(Deadline::before).toList();
        }
        return List.of(deadline);
    }

    private static List<LegalBasis> basis(LegalBasis basis) {
        return optional(basis.date(), Refinements::dates).stream()
                .map(basis::withDate)
                .toList();
    }

    private static List<ParticipantGroup> group(ParticipantGroup group) {
        return stated(group.headcount(), Refinements::counts).stream()
                .map(group::withHeadcount)
                .toList();
    }

    private static List<Anniversary> anniversary(Anniversary anniversary) {
        List<Anniversary> all = List.of(anniversary);
        all = each(all, a -> optional(a.years(), Refinements::counts), Anniversary::withYears);
        all = each(all, a -> dates(a.from()), Anniversary::withFrom);
        return each(all, a -> dates(a.to()), Anniversary::withTo);
    }

    private static List<AssignedDuty> duty(AssignedDuty duty) {
        return optional(duty.deadline(), Refinements::deadlines).stream()
                .map(duty::withDeadline)
                .toList();
    }

    private static List<WorkProduct> product(WorkProduct product) {
        List<WorkProduct> all = List.of(product);
        all = each(all, p -> optional(p.duration(), Refinements::durations), WorkProduct::withDuration);
        return each(all, p -> optional(p.quantity(), Refinements::counts), WorkProduct::withQuantity);
    }

    private static List<AgendaSlot> slot(AgendaSlot slot) {
        List<AgendaSlot> all = List.of(slot);
        all = each(all, s -> optional(s.duration(), Refinements::durations), AgendaSlot::withDuration);
        all = each(
                all,
                s -> s.presentations().isEmpty()
                        ? List.of(s.presentations())
                        : presentations(s.presentations().get()).stream()
                                .map(Optional::of)
                                .toList(),
                AgendaSlot::withPresentations);
        return each(all, s -> all(s.slots(), Refinements::slot), (s, slots) -> s.withSlots(slots));
    }

    private static List<PresentationList> presentations(PresentationList list) {
        List<PresentationList> all = List.of(list);
        all = each(all, l -> optional(l.declaredCount(), Refinements::counts), PresentationList::withDeclaredCount);
        all = each(all, l -> optional(l.durationEach(), Refinements::durations), PresentationList::withDurationEach);
        all = each(
                all,
                l -> all(l.presentations(), Refinements::presentation),
                (l, presentations) -> l.withPresentations(presentations));
        return each(all, l -> all(l.sections(), Refinements::presentations), (l, sections) -> l.withSections(sections));
    }

    private static List<Presentation> presentation(Presentation presentation) {
        return optional(presentation.duration(), Refinements::durations).stream()
                .map(presentation::withDuration)
                .toList();
    }

    private static <P, V> List<P> each(List<P> plans, Function<P, List<V>> values, BiFunction<P, V, P> set) {
        return plans.stream()
                .flatMap(plan -> values.apply(plan).stream().map(value -> set.apply(plan, value)))
                .toList();
    }

    private static <T> List<Optional<Stated<T>>> optional(Optional<Stated<T>> stated, Function<T, List<T>> exact) {
        return stated.isEmpty()
                ? List.of(stated)
                : stated(stated.get(), exact).stream().map(Optional::of).toList();
    }

    private static <T> List<Stated<T>> stated(Stated<T> stated, Function<T, List<T>> exact) {
        return exact.apply(stated.value()).stream().map(stated::withValue).toList();
    }

    private static <T> List<List<T>> all(List<T> parts, Function<T, List<T>> exact) {
        List<List<T>> combinations = List.of(List.of());
        for (T part : parts) {
            List<T> choices = exact.apply(part);
            combinations = each(combinations, done -> choices, (done, next) -> {
                List<T> longer = new ArrayList<>(done);
                longer.add(next);
                return List.copyOf(longer);
            });
        }
        return combinations;
    }
}
