package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The slots of one place that have been seen so far, by their days.
 *
 * <p>A day told by number and one told by date are the same if the event begins on one certain day.
 */
final class SlotsOfPlace {

    private final Optional<Bounds<LocalDate>> beginning;
    private final NavigableMap<Long, Reach> numbered = new TreeMap<>();
    private final NavigableMap<Long, Reach> dated = new TreeMap<>();

    SlotsOfPlace(Optional<EventDates> event) {
        this.beginning = event.map(EventDates::first);
    }

    void add(SlotDay day, SlotClock slot) {
        toldAlike(day).computeIfAbsent(number(day), newDay -> new Reach(slot)).add(slot);
    }

    /** {@return whether there are slots whose days are told so that they can be compared with a day} */
    boolean isComparable(SlotDay day) {
        return !toldAlike(day).isEmpty() || needEvent(day);
    }

    /** {@return whether there are slots whose days can be compared with a day by the days of the event} */
    boolean needEvent(SlotDay day) {
        return beginning.isPresent() && !toldOtherwise(day).isEmpty();
    }

    /** {@return the slots of the same day, told in the same way} */
    Optional<Reach> onSameDay(SlotDay day) {
        return Optional.ofNullable(toldAlike(day).get(number(day)));
    }

    /** {@return the slots of each day that is told in the other way and the same if the event begins on one certain day} */
    Collection<Reach> onPossiblySameDay(SlotDay day) {
        return beginning
                .map(first -> day instanceof SlotDay.Numbered
                        ? range(dated, first.min().toEpochDay() + number(day) - 1, first)
                        : range(numbered, number(day) - first.max().toEpochDay() + 1, first))
                .orElse(List.of());
    }

    private static Collection<Reach> range(NavigableMap<Long, Reach> days, long from, Bounds<LocalDate> first) {
        long width = first.max().toEpochDay() - first.min().toEpochDay();
        return days.subMap(from, true, from + width, true).values();
    }

    private NavigableMap<Long, Reach> toldAlike(SlotDay day) {
        return day instanceof SlotDay.Numbered ? numbered : dated;
    }

    private NavigableMap<Long, Reach> toldOtherwise(SlotDay day) {
        return day instanceof SlotDay.Numbered ? dated : numbered;
    }

    private static long number(SlotDay day) {
        return day instanceof SlotDay.Numbered numbered
                ? numbered.number()
                : ((SlotDay.Dated) day).date().toEpochDay();
    }
}
