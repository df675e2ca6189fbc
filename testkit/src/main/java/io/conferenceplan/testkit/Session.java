package io.conferenceplan.testkit;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Stated;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Some hours of a day that timed slots fill one after the other, each as long as it is, or its share of the hours. */
final class Session {

    private static final int USUAL_LENGTH = 15;

    private final int share;
    private final ApproximationPolicy policy;
    private int next;

    /** From one minute of a day to another, for a number of timed slots. */
    Session(int start, int end, int timedSlots, ApproximationPolicy policy) {
        this.next = start;
        this.share = Math.max(0, (end - start) / Math.max(1, timedSlots));
        this.policy = policy;
    }

    /** How many slots have a time of day, of a slot and those within it; those within a timed slot are not counted. */
    static int timedSlots(AgendaSlot slot) {
        return clock(slot).isPresent() ? 1 : timedSlots(slot.slots());
    }

    private static int timedSlots(List<AgendaSlot> slots) {
        return slots.stream().mapToInt(Session::timedSlots).sum();
    }

    private static Optional<SlotTime> clock(AgendaSlot slot) {
        return slot.time().map(Stated::value).filter(time -> !(time instanceof SlotTime.Part));
    }

    private List<AgendaSlot> timed(List<AgendaSlot> slots) {
        return slots.stream().map(this::timed).toList();
    }

    /** A slot at its turn, and those within it within its time; without a time where the session has no room. */
    AgendaSlot timed(AgendaSlot slot) {
        Optional<SlotTime> clock = clock(slot);
        if (clock.isEmpty() || share == 0) {
            return slot.withTime(share == 0 ? Optional.empty() : slot.time()).withSlots(timed(slot.slots()));
        }
        int start = next;
        int length = Math.min(length(slot, clock.get()), share);
        next = start + length;
        Session within = new Session(start, next, timedSlots(slot.slots()), policy);
        return slot.withTime(slot.time().map(stated -> stated.withValue(time(slot, clock.get(), start, length))))
                .withSlots(within.timed(slot.slots()));
    }

    private SlotTime time(AgendaSlot slot, SlotTime stated, int start, int length) {
        boolean startTellsAll =
                stated instanceof SlotTime.Start && longest(slot).orElse(1) <= length;
        return startTellsAll
                ? SlotTime.from(LocalTime.MIDNIGHT.plusMinutes(start))
                : ClockArbitraries.span(start, length);
    }

    private int length(AgendaSlot slot, SlotTime stated) {
        return stated instanceof SlotTime.Span span
                ? span.endMinute() - span.startMinute()
                : Math.max(1, longest(slot).orElse(USUAL_LENGTH));
    }

    private Optional<Integer> longest(AgendaSlot slot) {
        return slot.duration().map(Stated::value).map(this::longest);
    }

    private int longest(PlanDuration duration) {
        return (int) duration.bounds(policy).max().toMinutes();
    }
}
