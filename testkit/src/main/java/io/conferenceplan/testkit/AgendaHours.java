package io.conferenceplan.testkit;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the slots of an agenda on the days of the event and, where they are timed, one after the other into its hours. */
final class AgendaHours {

    private static final int USUAL_START = 7 * 60 + 30;
    private static final int USUAL_END = 22 * 60;
    private static final int MOST_DAYS = 366;

    private final EventSchedule schedule;
    private final Optional<EventDays> event;

    private AgendaHours(EventSchedule schedule) {
        this.schedule = schedule;
        this.event = schedule.days().map(Stated::value);
    }

    /** The same slots in the same order, with the days and times that they can have. */
    static List<AgendaSlot> corrected(List<AgendaSlot> slots, EventSchedule schedule, ApproximationPolicy policy) {
        AgendaHours hours = new AgendaHours(schedule);
        return hours.timed(hours.dayByDay(slots), policy);
    }

    /** No slot before the day of the slot that precedes it, or after the last day; slots within others take their day. */
    private List<AgendaSlot> dayByDay(List<AgendaSlot> slots) {
        List<AgendaSlot> inOrder = new ArrayList<>();
        int today = 1;
        for (AgendaSlot slot : slots) {
            today = Math.min(Math.max(today, number(slot)), lastDay());
            inOrder.add(slot.withDay(day(slot, today)).withSlots(withoutDays(slot.slots())));
        }
        return inOrder;
    }

    private static List<AgendaSlot> withoutDays(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withDay(Optional.empty()).withSlots(withoutDays(slot.slots())))
                .toList();
    }

    /** The day with a number, told as the slot tells its own. */
    private Optional<SlotDay> day(AgendaSlot slot, int number) {
        if (slot.day().isEmpty() && number == 1) {
            return Optional.empty();
        }
        return slot.day()
                .filter(SlotDay.Dated.class::isInstance)
                .flatMap(dated -> firstDate())
                .map(first -> SlotDay.on(first.plusDays(number - 1L)))
                .or(() -> Optional.of(SlotDay.number(number)));
    }

    /** The number of the day of a slot; the first where it cannot be told. */
    private int number(AgendaSlot slot) {
        return slot.day()
                .map(day -> day instanceof SlotDay.Numbered numbered
                        ? numbered.number()
                        : number(((SlotDay.Dated) day).date()))
                .orElse(1);
    }

    private int number(LocalDate date) {
        return firstDate()
                .map(first -> (int) ChronoUnit.DAYS.between(first, date) + 1)
                .orElse(1);
    }

    private Optional<LocalDate> firstDate() {
        return event.flatMap(days -> EventDay.exact(days.first()));
    }

    /** The number of the last day that the event has for sure; without an event, the largest there is. */
    private int lastDay() {
        return event.map(days -> ChronoUnit.DAYS.between(
                                days.first().latest(), days.last().earliest())
                        + 1)
                .map(days -> (int) Math.max(1, Math.min(days, MOST_DAYS)))
                .orElse(MOST_DAYS);
    }

    private List<AgendaSlot> timed(List<AgendaSlot> slots, ApproximationPolicy policy) {
        Map<Integer, Session> sessions = new HashMap<>();
        return slots.stream()
                .map(slot -> sessions.computeIfAbsent(number(slot), day -> session(day, slots, policy))
                        .timed(slot))
                .toList();
    }

    private Session session(int day, List<AgendaSlot> slots, ApproximationPolicy policy) {
        int timedSlots = slots.stream()
                .filter(slot -> number(slot) == day)
                .mapToInt(Session::timedSlots)
                .sum();
        return new Session(start(day), end(day), timedSlots, policy);
    }

    private int start(int day) {
        int start =
                schedule.startTime().map(Stated::value).map(AgendaHours::minute).orElse(USUAL_START);
        return event.isEmpty() || day == 1 ? start : USUAL_START;
    }

    private int end(int day) {
        int end = schedule.endTime()
                .map(Stated::value)
                .map(AgendaHours::endMinute)
                .orElse(USUAL_END);
        return event.isEmpty() || day == lastDay() ? end : USUAL_END;
    }

    private static int minute(LocalTime time) {
        return 60 * time.getHour() + time.getMinute();
    }

    private static int endMinute(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? 24 * 60 : minute(time);
    }
}
