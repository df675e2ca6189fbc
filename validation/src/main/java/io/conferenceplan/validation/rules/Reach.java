package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Truth;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** How far the slots of one day reach that have been seen so far; those that follow start no earlier. */
final class Reach {

    private final NavigableSet<Seen> surely =
            longestFirst(Comparator.comparing(seen -> seen.slot.end().min()));
    private final NavigableSet<Seen> possibly =
            longestFirst(Comparator.comparing(seen -> seen.slot.end().max()));

    private static NavigableSet<Seen> longestFirst(Comparator<Seen> byEnd) {
        return new TreeSet<>(byEnd.reversed().thenComparing(Seen::turn));
    }

    void add(SlotClock slot) {
        Seen seen = new Seen(slot, surely.size());
        surely.add(seen);
        possibly.add(seen);
    }

    /** {@return those that reach farthest but for the slots within a slot and around it; empty if there are no others} */
    Optional<Rivals> rivals(SlotClock slot) {
        return longest(surely, slot)
                .flatMap(sure -> longest(possibly, slot).map(possible -> new Rivals(sure, possible)));
    }

    private static Optional<SlotClock> longest(NavigableSet<Seen> longestFirst, SlotClock slot) {
        for (Seen seen : longestFirst) {
            LocatedSlot other = seen.slot.located();
            if (!other.isWithin(slot.located()) && !slot.located().isWithin(other)) {
                return Optional.of(seen.slot);
            }
        }
        return Optional.empty();
    }

    /** The slot of a day that lasts longest for sure, and the one that can last longest. */
    record Rivals(SlotClock surelyLongest, SlotClock possiblyLongest) {

        /** {@return whether one of the slots overlaps one that starts no earlier} */
        Truth overlaps(SlotClock later) {
            return Truth.ofCases(
                    possiblyLongest.end().max() > later.start(),
                    surelyLongest.end().min() <= later.start());
        }

        /** {@return the slot that a later one overlaps, or may overlap} */
        SlotClock rivalOf(SlotClock later) {
            return overlaps(later) == Truth.TRUE ? surelyLongest : possiblyLongest;
        }
    }

    /** A slot and the turn in which it was added. */
    private record Seen(SlotClock slot, int turn) {}
}
