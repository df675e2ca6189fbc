package io.conferenceplan.testkit;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives slots times one after the other. */
final class Timetable {

    private static final int DAY_IS_OVER = 22 * 60;
    private static final int USUAL_MINUTES = 15;

    private Timetable() {}

    /**
     * The same slots, each timed after the one before it; a slot that starts too late moves to the next day.
     *
     * @param startMinute the minute of the day at which each day starts
     * @param gap the minutes between two slots; fewer than none makes them overlap
     */
    static List<AgendaSlot> inTurn(List<AgendaSlot> slots, int startMinute, int gap) {
        List<AgendaSlot> timed = new ArrayList<>();
        int day = 1;
        int start = startMinute;
        for (AgendaSlot slot : slots) {
            if (start >= DAY_IS_OVER) {
                day++;
                start = startMinute;
            }
            int minutes = minutesOf(slot);
            timed.add(slot.withTime(Stated.of(ClockArbitraries.span(start, minutes)))
                    .withDay(day == 1 ? Optional.empty() : Optional.of(SlotDay.number(day))));
            start = Math.max(startMinute, start + minutes + gap);
        }
        return timed;
    }

    private static int minutesOf(AgendaSlot slot) {
        int stated = slot.duration().map(Stated::value).map(Timetable::longest).orElse(USUAL_MINUTES);
        return Math.max(1, Math.min(stated, 24 * 60));
    }

    private static int longest(PlanDuration duration) {
        return (int) duration.bounds(ApproximationPolicy.standard()).max().toMinutes();
    }
}
