package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final List<Truth> SUREST_FIRST = List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE);

    private final Optional<EventDates> event;
    private final DayOrder days;
    private final Map<SlotDay, Reach> numbered = new LinkedHashMap<>();
    private final Map<SlotDay, Reach> dated = new LinkedHashMap<>();

    Timeline(Optional<EventDates> event) {
        this.event = event;
        this.days = new DayOrder(event);
    }

    /**
     * Whether a slot overlaps those before it.
     *
     * @param truth whether it does
     * @param rival the one with which it overlaps or may overlap, or else is nearest to; empty if none is on its day
     * @param event the days of the event, where they count
     */
    record Overlap(Truth truth, Optional<SlotClock> rival, Optional<EventDates> event) {

        /** Notes in an evaluation that it rests on the other slot, and on the days of the event where they count. */
        void readBy(Evaluation evaluation) {
            event.ifPresent(dates -> dates.readBy(evaluation));
            rival.ifPresent(other ->
                    other.readBy(evaluation).compare("otherSlot", other.title()).compare("otherTime", other.time()));
        }
    }

    /**
     * Adds a slot that starts no earlier than those before it.
     *
     * @return whether it overlaps them; empty if there are none with which it can be compared
     */
    Optional<Overlap> add(SlotClock slot) {
        Optional<SlotDay> day = days.dayOf(slot.located());
        Optional<Overlap> overlap = day.filter(own -> isComparable(slot, own)).map(own -> overlap(slot, own));
        day.ifPresent(own -> ofKind(own).computeIfAbsent(own, Reach::new).add(slot));
        return overlap;
    }

    private Map<SlotDay, Reach> ofKind(SlotDay day) {
        return day instanceof SlotDay.Numbered ? numbered : dated;
    }

    private Map<SlotDay, Reach> ofOtherKind(SlotDay day) {
        return day instanceof SlotDay.Numbered ? dated : numbered;
    }

    /** Whether there are slots whose days are told so that they can be compared with this one. */
    private boolean isComparable(SlotClock slot, SlotDay day) {
        return Stream.of(ofKind(day), ofOtherKind(day))
                .flatMap(reached -> reached.values().stream())
                .filter(reach -> days.daysBetween(reach.day(), day).isPresent())
                .anyMatch(reach -> reach.rivals(slot).isPresent());
    }

    private Overlap overlap(SlotClock slot, SlotDay day) {
        List<Reach.Rivals> rivals = rivals(slot, day);
        Truth truth = overlaps(slot, day, rivals);
        boolean eventCounts =
                rivals.stream().anyMatch(ofDay -> !ofDay.day().equals(day) && ofDay.overlaps(slot) != Truth.FALSE);
        Optional<SlotClock> rival = rivals.stream()
                .min(Comparator.comparing(ofDay -> SUREST_FIRST.indexOf(ofDay.overlaps(slot))))
                .map(ofDay -> truth == Truth.TRUE ? ofDay.surelyLongest() : ofDay.possiblyLongest());
        return new Overlap(truth, rival, eventCounts ? event : Optional.empty());
    }

    /** First those of the day itself, and where days are told by number and by date, of the others that may turn out to be it. */
    private List<Reach.Rivals> rivals(SlotClock slot, SlotDay day) {
        List<Reach.Rivals> rivals = new ArrayList<>();
        Optional.ofNullable(ofKind(day).get(day))
                .flatMap(own -> own.rivals(slot))
                .ifPresent(rivals::add);
        for (Reach other : ofOtherKind(day).values()) {
            if (days.same(day, other.day()) != Truth.FALSE) {
                other.rivals(slot).ifPresent(rivals::add);
            }
        }
        return rivals;
    }

    /** Whether a slot overlaps others, on whichever of its days the event begins. */
    private Truth overlaps(SlotClock slot, SlotDay day, List<Reach.Rivals> rivals) {
        Truth onItsOwnDay = Truth.FALSE;
        List<Truth> cases = new ArrayList<>();
        for (Reach.Rivals ofDay : rivals) {
            if (ofDay.day().equals(day)) {
                onItsOwnDay = ofDay.overlaps(slot);
            } else {
                cases.add(onItsOwnDay.or(ofDay.overlaps(slot)));
            }
        }
        if (cases.size() < days.beginnings()) {
            cases.add(onItsOwnDay);
        }
        return cases.stream().reduce(Truth::agreed).orElseThrow();
    }
}
