package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Truth;

/** How far the slots of one day and place reach that have been seen so far; those that follow start no earlier. */
final class Reach {

    private SlotClock surelyLongest;
    private SlotClock possiblyLongest;

    Reach(SlotClock first) {
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
                possiblyLongest.end().max() > later.start(), surelyLongest.end().min() <= later.start());
    }

    /** {@return the slot that a later one overlaps, or may overlap} */
    SlotClock rivalOf(SlotClock later) {
        return overlaps(later) == Truth.TRUE ? surelyLongest : possiblyLongest;
    }
}
