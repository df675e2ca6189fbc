package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Slots of which none should overlap another, such as those of one place, in the order of their starts.
 *
 * <p>Each is compared with the one before it that can last longest, and with the one that lasts longest for sure: a neighbour
 * that is already over hides no earlier slot that still goes on. A slot and those within it are not compared.
 *
 * <p>A day told by number and one told by date are the same if the event begins on one certain day. So a slot has one case
 * for each day that may turn out to be its own, and one for none of them: what all cases say is sure.
 */
final class Timeline {

    private final Optional<EventDates> event;
    private final DayOrder days;
    private final NavigableMap<Long, Reach> numbered = new TreeMap<>();
    private final NavigableMap<Long, Reach> dated = new TreeMap<>();

    Timeline(Optional<EventDates> event) {
        this.event = event;
        this.days = new DayOrder(event);
    }

    /**
     * Adds a slot that starts no earlier than those before it.
     *
     * @return how it overlaps them; empty if there are none with which it can be compared
     */
    Optional<Overlap> add(SlotClock slot) {
        Optional<SlotDay> day = days.dayOf(slot.located());
        Optional<Overlap> overlap = day.filter(own -> isComparable(slot, own)).map(own -> overlap(slot, own));
        day.ifPresent(own -> toldAlike(own)
                .computeIfAbsent(number(own), newDay -> new Reach())
                .add(slot));
        return overlap;
    }

    private boolean isComparable(SlotClock slot, SlotDay day) {
        return hasRivals(slot, toldAlike(day)) || needsEvent(slot, day);
    }

    /** Whether there are slots whose days can be compared with a day by the days of the event only. */
    private boolean needsEvent(SlotClock slot, SlotDay day) {
        return event.isPresent() && hasRivals(slot, toldOtherwise(day));
    }

    private static boolean hasRivals(SlotClock slot, NavigableMap<Long, Reach> days) {
        for (Reach reach : days.values()) {
            if (reach.rivals(slot).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Overlap overlap(SlotClock slot, SlotDay day) {
        Optional<Reach.Rivals> own =
                Optional.ofNullable(toldAlike(day).get(number(day))).flatMap(reach -> reach.rivals(slot));
        List<Reach.Rivals> others = onPossiblySameDay(slot, day);
        Truth onItsOwnDay = own.map(rivals -> rivals.overlaps(slot)).orElse(Truth.FALSE);
        Truth truth = truth(slot, onItsOwnDay, others);
        List<Reach.Rivals> compared = new ArrayList<>();
        own.ifPresent(compared::add);
        if (onItsOwnDay != Truth.TRUE) {
            compared.addAll(others);
        }
        return new Overlap(
                slot,
                truth,
                overlapped(slot, truth, compared),
                needsEvent(slot, day) && onItsOwnDay != Truth.TRUE ? event : Optional.empty(),
                others.stream().anyMatch(rivals -> rivals.overlaps(slot) != Truth.FALSE));
    }

    /** Those that a slot overlaps, one for each of its possible days; else those that it may overlap; else one. */
    private static List<SlotClock> overlapped(SlotClock slot, Truth truth, List<Reach.Rivals> compared) {
        List<SlotClock> overlapped = new ArrayList<>();
        for (Reach.Rivals rivals : compared) {
            Truth overlaps = rivals.overlaps(slot);
            if (truth == Truth.TRUE ? overlaps == Truth.TRUE : overlaps != Truth.FALSE) {
                overlapped.add(rivals.rivalOf(slot));
            }
        }
        if (overlapped.isEmpty() && !compared.isEmpty()) {
            overlapped.add(compared.get(0).rivalOf(slot));
        }
        return overlapped;
    }

    /** Whether a slot overlaps earlier ones, on whichever day the event begins. */
    private Truth truth(SlotClock slot, Truth onItsOwnDay, List<Reach.Rivals> others) {
        boolean onNone = others.size() < event.map(EventDates::beginnings).orElse(1L);
        return others.stream()
                .map(rivals -> onItsOwnDay.or(rivals.overlaps(slot)))
                .reduce(Truth::agreed)
                .map(sameDay -> onNone ? sameDay.agreed(onItsOwnDay) : sameDay)
                .orElse(onItsOwnDay);
    }

    /** The slots of each day that is told in the other way and the same if the event begins on one certain day. */
    private List<Reach.Rivals> onPossiblySameDay(SlotClock slot, SlotDay day) {
        return event.map(dates -> daysAt(dates.first(), day)).orElse(List.of()).stream()
                .flatMap(reach -> reach.rivals(slot).stream())
                .toList();
    }

    private Collection<Reach> daysAt(Bounds<LocalDate> first, SlotDay day) {
        long width = first.max().toEpochDay() - first.min().toEpochDay();
        long from = day instanceof SlotDay.Numbered
                ? first.min().toEpochDay() + number(day) - 1
                : number(day) - first.max().toEpochDay() + 1;
        return toldOtherwise(day).subMap(from, true, from + width, true).values();
    }

    private NavigableMap<Long, Reach> toldAlike(SlotDay day) {
        return day instanceof SlotDay.Numbered ? numbered : dated;
    }

    private NavigableMap<Long, Reach> toldOtherwise(SlotDay day) {
        return day instanceof SlotDay.Numbered ? dated : numbered;
    }

    private static long number(SlotDay day) {
        if (day instanceof SlotDay.Numbered number) {
            return number.number();
        }
        LocalDate date = ((SlotDay.Dated) day).date();
        return date.toEpochDay();
    }

    /**
     * How a slot overlaps those before it.
     *
     * @param slot the slot
     * @param truth whether it does
     * @param rivals those that it overlaps, one for each of its possible days; else those that it may overlap; else one
     * @param event the days of the event, where they count
     * @param eventCouldDecide whether the slot may overlap one on some first day of the event only
     */
    record Overlap(
            SlotClock slot, Truth truth, List<SlotClock> rivals, Optional<EventDates> event, boolean eventCouldDecide) {

        /** Notes in an evaluation that it rests on the slots, and on the days of the event where they count. */
        Evaluation readBy(Evaluation evaluation) {
            slot.readStartBy(evaluation).compare("slot", slot.title()).compare("time", slot.time());
            event.ifPresent(dates ->
                    dates.readBy(evaluation, eventCouldDecide && !dates.first().isExact()));
            rivals.forEach(rival -> rival.readBy(evaluation));
            return evaluation.compare("others", Alternatives.of(rivals.stream().map(SlotClock::named)));
        }
    }
}
