package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects numbers that can be counted. */
final class CountCorrections {

    private final ApproximationPolicy policy;

    CountCorrections(ApproximationPolicy policy) {
        this.policy = policy;
    }

    static ConferencePlan anniversaries(ConferencePlan plan) {
        return plan.withAnniversaries(
                plan.anniversaries().stream().map(CountCorrections::counted).toList());
    }

    private static Anniversary counted(Anniversary anniversary) {
        int years = anniversary.to().earliest().getYear()
                - anniversary.from().earliest().getYear();
        return years < 0
                ? anniversary
                : anniversary.withYears(anniversary.years().map(stated -> stated.withValue(Count.of(years))));
    }

    /** A total that is not the sum of the groups becomes it, also one that is too small for groups that may not be all. */
    ConferencePlan participants(ConferencePlan plan) {
        Attendance attendance = plan.attendance();
        return attendance.groups().isEmpty()
                ? plan
                : plan.withAttendance(attendance.withTotal(
                        attendance.total().map(stated -> stated.withValue(total(attendance, stated.value())))));
    }

    /** The stated total if it can be right, or else the sum of the groups. */
    private Count total(Attendance attendance, Count stated) {
        Bounds<Long> sum = sumOfGroups(attendance);
        boolean tooSmall = sum.min() > bounds(stated).max();
        if (sum.max() < Count.UNBOUNDED && sum.isExact() && (attendance.complete() || tooSmall)) {
            return Count.of(sum.min().intValue());
        }
        return tooSmall ? Count.atLeast((int) Math.min(sum.min(), Count.LARGEST)) : stated;
    }

    private Bounds<Long> sumOfGroups(Attendance attendance) {
        return attendance.groups().stream()
                .map(ParticipantGroup::headcount)
                .map(Stated::value)
                .map(this::bounds)
                .reduce(
                        Bounds.exactly(0L),
                        (one, other) -> new Bounds<>(one.min() + other.min(), one.max() + other.max()));
    }

    private Bounds<Long> bounds(Count count) {
        Bounds<Integer> bounds = count.bounds(policy);
        return new Bounds<>((long) bounds.min(), (long) bounds.max());
    }

    /** A venue that is too small for the participants holds them. */
    ConferencePlan capacity(ConferencePlan plan) {
        Bounds<Long> participants = participantBounds(plan);
        return plan.withVenue(plan.venue()
                .map(venue -> venue.withCapacity(
                        venue.capacity().map(stated -> stated.withValue(largeEnough(stated.value(), participants))))));
    }

    private Bounds<Long> participantBounds(ConferencePlan plan) {
        return plan.attendance()
                .total()
                .map(stated -> bounds(stated.value()))
                .orElseGet(() -> sumOfGroups(plan.attendance()));
    }

    private Count largeEnough(Count capacity, Bounds<Long> participants) {
        if (participants.min() <= bounds(capacity).max()) {
            return capacity;
        }
        long needed = participants.max() < Count.UNBOUNDED ? participants.max() : participants.min();
        return Count.of((int) Math.min(needed, Count.LARGEST));
    }

    /** What is for delegates is enough for all who take part. */
    ConferencePlan provisions(ConferencePlan plan) {
        Bounds<Long> participants = participantBounds(plan);
        return plan.withProducts(plan.products().stream()
                .map(product -> product.forDelegates()
                        ? product.withQuantity(product.quantity()
                                .map(stated -> stated.withValue(largeEnough(stated.value(), participants))))
                        : product)
                .toList());
    }

    /** Whoever is a member of a group is a member of no later one. */
    static ConferencePlan distinctMembers(ConferencePlan plan) {
        Set<Actor> named = new HashSet<>();
        return plan.withAttendance(plan.attendance()
                .withGroups(plan.attendance().groups().stream()
                        .map(group -> group.withMembers(group.members().stream()
                                .filter(member -> named.add(member.withWording(Optional.empty())))
                                .toList()))
                        .toList()));
    }

    static ConferencePlan entries(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda().withSlots(entries(plan.agenda().slots())))
                .withAttendance(plan.attendance()
                        .withGroups(plan.attendance().groups().stream()
                                .map(group -> group.withMemberCount(counted(
                                        group.memberCount(), group.members().size())))
                                .toList()));
    }

    private static List<AgendaSlot> entries(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withPresentations(slot.presentations().map(CountCorrections::counted))
                        .withSlots(entries(slot.slots())))
                .toList();
    }

    private static PresentationList counted(PresentationList list) {
        return list.withDeclaredCount(counted(list.declaredCount(), listed(list)))
                .withSections(
                        list.sections().stream().map(CountCorrections::counted).toList());
    }

    private static int listed(PresentationList list) {
        return list.presentations().size()
                + list.sections().stream().mapToInt(CountCorrections::listed).sum();
    }

    private static Optional<Stated<Count>> counted(Optional<Stated<Count>> declared, int listed) {
        return listed == 0 ? declared : declared.map(stated -> stated.withValue(Count.of(listed)));
    }
}
