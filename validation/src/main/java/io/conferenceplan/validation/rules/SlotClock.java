package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A slot with a clock time, in minutes of its day.
 *
 * <p>The end of a slot that states a start only follows from its duration; without one it occupies at least its first
 * minute.
 *
 * @param located the slot
 * @param start the first minute, from 0 to 1439
 * @param end the minute after the last, which a vague duration leaves open between two
 */
record SlotClock(LocatedSlot located, int start, Bounds<Integer> end) {

    /** {@return the clock time of a slot, where it has one} */
    static Optional<SlotClock> of(LocatedSlot located, ApproximationPolicy policy) {
        AgendaSlot slot = located.slot();
        if (slot.time().isEmpty()) {
            return Optional.empty();
        }
        SlotTime time = slot.time().get().value();
        if (time instanceof SlotTime.Span span) {
            return Optional.of(new SlotClock(located, span.startMinute(), Bounds.exactly(span.endMinute())));
        }
        if (time instanceof SlotTime.Start from) {
            return Optional.of(new SlotClock(located, from.startMinute(), end(from.startMinute(), slot, policy)));
        }
        return Optional.empty();
    }

    private static Bounds<Integer> end(int start, AgendaSlot slot, ApproximationPolicy policy) {
        return slot.duration()
                .map(stated -> stated.value().bounds(policy))
                .map(length -> new Bounds<>(
                        start + Math.max(1, (int) length.min().toMinutes()),
                        start + Math.max(1, (int) length.max().toMinutes())))
                .orElseGet(() -> Bounds.exactly(start + 1));
    }

    /**
     * {@return the timed slots among some, with those within a slot that has no time of its own in its stead}
     *
     * <p>They are what happens one after the other: a slot and the slots within it are never among them together.
     */
    static List<SlotClock> sequence(List<LocatedSlot> slots, ApproximationPolicy policy) {
        List<SlotClock> sequence = new ArrayList<>();
        for (LocatedSlot slot : slots) {
            of(slot, policy).ifPresentOrElse(sequence::add, () -> sequence.addAll(sequence(slot.children(), policy)));
        }
        return sequence;
    }

    /** {@return the sequence of the agenda and those within its timed slots} */
    static List<List<SlotClock>> sequences(List<LocatedSlot> agenda, ApproximationPolicy policy) {
        List<List<SlotClock>> sequences = new ArrayList<>();
        List<SlotClock> sequence = sequence(agenda, policy);
        sequences.add(sequence);
        for (SlotClock slot : sequence) {
            if (!slot.located().children().isEmpty()) {
                sequences.addAll(sequences(slot.located().children(), policy));
            }
        }
        return sequences;
    }

    /** {@return slots in the order of their starts, or of their ids where they start together} */
    static List<SlotClock> byStart(List<SlotClock> slots) {
        return slots.stream()
                .sorted(Comparator.comparing(SlotClock::start)
                        .thenComparing(slot -> slot.located().slot().id().value()))
                .toList();
    }

    /** Notes in an evaluation that it rests on the day and the start of this slot. */
    Evaluation readStartBy(Evaluation evaluation) {
        located.locatedDay().ifPresent(day -> evaluation.reads(day.path(), day.value()));
        return evaluation.reads(located.path().member("time"), stated());
    }

    /** Notes in an evaluation that it rests on the day, the start and the end of this slot. */
    Evaluation readBy(Evaluation evaluation) {
        readStartBy(evaluation);
        if (time() instanceof SlotTime.Start) {
            located.slot()
                    .duration()
                    .ifPresent(length -> evaluation.reads(located.path().member("duration"), length));
        }
        return evaluation;
    }

    /** {@return the slot with its time, as messages name it} */
    Named named() {
        return new Named(title(), time());
    }

    String title() {
        return located.slot().title();
    }

    SlotTime time() {
        return stated().value();
    }

    private Stated<SlotTime> stated() {
        return located.slot().time().orElseThrow();
    }

    /** What messages call a slot. */
    record Named(String title, SlotTime time) {

        @Override
        public String toString() {
            return '"' + title + "\" (" + time.toString().replace('/', '–') + ")";
        }
    }
}
