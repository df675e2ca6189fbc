package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.validation.calendar.LunarDay;
import io.conferenceplan.validation.calendar.VietnameseLunarCalendar;
import io.conferenceplan.value.Count;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Corrects the days of the event and what follows from them. */
final class DayCorrections {

    private final WorkingDays workingDays;

    DayCorrections(HolidayCalendar holidays) {
        this.workingDays = new WorkingDays(holidays);
    }

    /** An event that would begin on a day off begins on the next working day, and ends before the next day off. */
    ConferencePlan onWorkingDays(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return plan.withSchedule(
                schedule.withDays(schedule.days().map(days -> days.withValue(onWorkingDays(days.value())))));
    }

    /** From the first working day as long as the event lasts and the next day is a working day. */
    private EventDays onWorkingDays(EventDays days) {
        if (EventDay.exact(days.first()).isEmpty()
                || EventDay.exact(days.last()).isEmpty()) {
            return days;
        }
        LocalDate first = workingDays.from(days.first().earliest());
        LocalDate last = first;
        while (last.isBefore(days.last().earliest()) && workingDays.holidays().isWorkingDay(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return days instanceof EventDays.OneDay
                ? EventDays.on(PlanDate.of(first))
                : EventDays.between(PlanDate.of(first), PlanDate.of(last));
    }

    static ConferencePlan counted(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return schedule.days()
                .flatMap(days -> EventDay.count(days.value()))
                .map(number -> plan.withSchedule(
                        schedule.withDayCount(schedule.dayCount().map(stated -> stated.withValue(Count.of(number))))))
                .orElse(plan);
    }

    static ConferencePlan onFirstDayOnly(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return plan.withSchedule(schedule.withDays(schedule.days()
                        .map(days -> days.withValue(EventDays.on(days.value().first()))))
                .withDayCount(Optional.empty())
                .withHalfDays(Optional.empty()));
    }

    static ConferencePlan weekdayOfFirst(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return EventDay.first(plan)
                .map(day -> plan.withSchedule(
                        schedule.withWeekday(schedule.weekday().map(stated -> day.getDayOfWeek()))))
                .orElse(plan);
    }

    static ConferencePlan lunarDateOfFirst(ConferencePlan plan) {
        EventSchedule schedule = plan.schedule();
        return EventDay.first(plan)
                .flatMap(VietnameseLunarCalendar::lunarDay)
                .map(day -> plan.withSchedule(schedule.withLunarDate(
                        schedule.lunarDate().map(stated -> stated.withValue(lunarDate(stated.value(), day))))))
                .orElse(plan);
    }

    /** The parts of a lunar day that a date states. */
    private static LunarDate lunarDate(LunarDate stated, LunarDay day) {
        return stated.withDay(ifStated(stated.day(), day.day()))
                .withMonth(ifStated(stated.month(), day.month()))
                .withLeap(stated.leap().map(leap -> day.leap()))
                .withYear(stated.year().map(year -> CanChi.ofYear(day.year())));
    }

    private static OptionalInt ifStated(OptionalInt stated, int right) {
        return stated.isPresent() ? OptionalInt.of(right) : stated;
    }
}
