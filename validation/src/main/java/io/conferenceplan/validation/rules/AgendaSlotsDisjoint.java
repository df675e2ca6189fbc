package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two slots of one day and place do not overlap. They may touch: a slot ends before the minute at which the next one starts.
 *
 * <p>Slots are taken in the order of their starts, or of their ids where they start together, and compared with the one
 * before them that can last longest, and with the one that lasts longest for sure: a neighbour that is already over hides no
 * earlier slot that still goes on.
 *
 * <p>A day told by number and one told by date are the same if the event begins on one certain day. So a slot has one case
 * for each day that may turn out to be its own, and one for none of them: what all cases say is sure.
 */
public final class AgendaSlotsDisjoint implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("agenda-slots-disjoint", RuleFamily.CONSISTENCY, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        for (List<SlotClock> sequence : SlotClock.sequences(context.index().agenda(), context.approximation())) {
            check(sequence, new DayOrder(event), event, context);
        }
    }

    private static void check(
            List<SlotClock> sequence, DayOrder days, Optional<EventDates> event, RuleContext context) {
        List<SlotClock> byStart = new ArrayList<>(sequence);
        byStart.sort(Comparator.comparing(SlotClock::start)
                .thenComparing(slot -> slot.located().slot().id().value()));
        Map<String, Map<SlotDay, Reach>> reached = new LinkedHashMap<>();
        for (SlotClock slot : byStart) {
            Optional<SlotDay> day = days.dayOf(slot.located());
            if (day.isPresent()) {
                var ofPlace =
                        reached.computeIfAbsent(slot.located().place().orElse(""), place -> new LinkedHashMap<>());
                if (isComparable(day.get(), ofPlace, days)) {
                    conclude(slot, day.get(), possiblySameDay(day.get(), ofPlace, days), days, event, context);
                }
                ofPlace.computeIfAbsent(day.get(), newDay -> new Reach(newDay, slot))
                        .add(slot);
            }
        }
    }

    /** Whether there are slots of the place whose days are told so that they can be compared with this one. */
    private static boolean isComparable(SlotDay day, Map<SlotDay, Reach> reached, DayOrder days) {
        return reached.keySet().stream()
                .anyMatch(other -> days.daysBetween(other, day).isPresent());
    }

    /** First the day itself, and where days are told by number and by date, the others that may turn out to be it. */
    private static List<Reach> possiblySameDay(SlotDay day, Map<SlotDay, Reach> reached, DayOrder days) {
        List<Reach> same = new ArrayList<>();
        @Nullable Reach own = reached.get(day);
        if (own != null) {
            same.add(own);
        }
        for (Reach other : reached.values()) {
            if (!other.day.getClass().equals(day.getClass()) && days.same(day, other.day) != Truth.FALSE) {
                same.add(other);
            }
        }
        return same;
    }

    private static void conclude(
            SlotClock slot,
            SlotDay day,
            List<Reach> others,
            DayOrder days,
            Optional<EventDates> event,
            RuleContext context) {
        Evaluation evaluation = context.at(slot.located().path());
        slot.readStartBy(evaluation).compare("slot", slot.title()).compare("time", slot.time());
        Truth overlaps = overlaps(slot, day, others, days);
        @Nullable Reach worst = null;
        for (Reach other : others) {
            Truth overlap = other.overlaps(slot);
            if (!other.day.equals(day) && overlap != Truth.FALSE) {
                event.ifPresent(dates -> dates.readBy(evaluation));
            }
            if (worst == null || overlap != Truth.FALSE) {
                worst = other;
            }
        }
        if (worst != null) {
            SlotClock rival = overlaps == Truth.TRUE ? worst.surelyLongest : worst.possiblyLongest;
            rival.readBy(evaluation)
                    .relatedTo(rival.located().path())
                    .compare("otherSlot", rival.title())
                    .compare("otherTime", rival.time());
        }
        evaluation.conclude(overlaps.not());
    }

    /** Whether a slot overlaps others, on whichever of its days the event begins. */
    private static Truth overlaps(SlotClock slot, SlotDay day, List<Reach> others, DayOrder days) {
        Truth onItsOwnDay = Truth.FALSE;
        List<Truth> cases = new ArrayList<>();
        for (Reach other : others) {
            if (other.day.equals(day)) {
                onItsOwnDay = other.overlaps(slot);
            } else {
                cases.add(onItsOwnDay.or(other.overlaps(slot)));
            }
        }
        if (cases.size() < days.beginnings()) {
            cases.add(onItsOwnDay);
        }
        return cases.stream().reduce(Truth::agreed).orElseThrow();
    }

    /** How far the slots of one day and place reach that have been seen so far. */
    private static final class Reach {

        private final SlotDay day;
        private SlotClock surelyLongest;
        private SlotClock possiblyLongest;

        Reach(SlotDay day, SlotClock first) {
            this.day = day;
            this.surelyLongest = first;
            this.possiblyLongest = first;
        }

        void add(SlotClock slot) {
            if (slot.end().min() > surelyLongest.end().min()) {
                surelyLongest = slot;
            }
            if (slot.end().max() > possiblyLongest.end().max()) {
                possiblyLongest = slot;
            }
        }

        Truth overlaps(SlotClock later) {
            return Truth.ofCases(
                    possiblyLongest.end().max() > later.start(),
                    surelyLongest.end().min() <= later.start());
        }
    }
}
