package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Narrows the values of a plan, all of them told as intervals of whole numbers: persons or things, minutes, and days counted
 * from 1970-01-01. A value whose interval stays the same stays as it is written, unless the interval is one number: then it is
 * written as that number.
 *
 * <p>The last day of an event is never narrowed to one before its first.
 */
final class Narrowing implements ImpreciseValues.Replacement {

    /** Chooses an interval within the one that a value allows. */
    @FunctionalInterface
    interface Choice {

        Interval within(PlanPath path, Interval allowed);
    }

    private final ApproximationPolicy policy;
    private final Choice choice;

    private Narrowing(ApproximationPolicy policy, Choice choice) {
        this.policy = policy;
        this.choice = choice;
    }

    static ConferencePlan of(ConferencePlan plan, ApproximationPolicy policy, Choice choice) {
        return ImpreciseValues.replaced(plan, new Narrowing(policy, choice));
    }

    @Override
    public Count count(PlanPath path, Count count) {
        Interval allowed = interval(count, policy);
        Interval chosen = choice.within(path, allowed);
        if (chosen.isExact()) {
            return count instanceof Count.EachOf ? count : Count.of((int) chosen.min());
        } else if (chosen.equals(allowed)) {
            return count;
        }
        boolean unbounded = count.bounds(policy).max() == Count.UNBOUNDED && chosen.max() == allowed.max();
        return unbounded ? Count.atLeast((int) chosen.min()) : Count.between((int) chosen.min(), (int) chosen.max());
    }

    @Override
    public PlanDate date(PlanPath path, PlanDate date) {
        Interval chosen = choice.within(path, interval(date));
        return chosen.equals(interval(date)) && !chosen.isExact() ? date : date(chosen);
    }

    @Override
    public PlanDuration duration(PlanPath path, PlanDuration duration) {
        Interval allowed = interval(duration, policy);
        Interval chosen = choice.within(path, allowed);
        Duration min = Duration.ofMinutes(chosen.min());
        if (chosen.isExact()) {
            return PlanDuration.of(min);
        }
        return chosen.equals(allowed) ? duration : PlanDuration.between(min, Duration.ofMinutes(chosen.max()));
    }

    @Override
    public EventDays days(PlanPath path, EventDays days) {
        if (days instanceof EventDays.OneDay oneDay) {
            return EventDays.on(date(path, oneDay.day()));
        }
        Interval first = choice.within(path.member("from"), firstDay(days));
        Interval last = choice.within(path.member("to"), lastDay(days).from(first.min()));
        boolean same = first.equals(interval(days.first())) && last.equals(interval(days.last()));
        return same ? days : EventDays.between(date(first.to(last.max())), date(last));
    }

    private static PlanDate date(Interval days) {
        LocalDate first = LocalDate.ofEpochDay(days.min());
        return days.isExact() ? PlanDate.of(first) : PlanDate.between(first, LocalDate.ofEpochDay(days.max()));
    }

    static Interval interval(Count count, ApproximationPolicy policy) {
        Bounds<Integer> bounds = count.bounds(policy);
        return new Interval(bounds.min(), Math.min(bounds.max(), Count.LARGEST));
    }

    static Interval interval(PlanDuration duration, ApproximationPolicy policy) {
        Bounds<Duration> bounds = duration.bounds(policy);
        return new Interval(bounds.min().toMinutes(), bounds.max().toMinutes());
    }

    static Interval interval(PlanDate date) {
        return new Interval(date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    /** The first days that an event can have: none is after the last day of all. */
    static Interval firstDay(EventDays days) {
        return interval(days.first()).to(days.last().latest().toEpochDay());
    }

    /** The last days that an event can have: none is before the first day of all. */
    static Interval lastDay(EventDays days) {
        return interval(days.last()).from(days.first().earliest().toEpochDay());
    }
}
