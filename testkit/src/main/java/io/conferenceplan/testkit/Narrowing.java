package io.conferenceplan.testkit;

import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Makes imprecise values exact: each becomes one that it allowed. */
record Narrowing(PathHash hash, ApproximationPolicy policy) implements ImpreciseValues.Replacement {

    private static final int FARTHEST = 50;

    @Override
    public Count count(PlanPath path, Count count) {
        Bounds<Integer> bounds = count.bounds(policy);
        return count instanceof Count.EachOf ? count : Count.of(bounds.min() + upTo(path, bounds.max() - bounds.min()));
    }

    @Override
    public PlanDuration duration(PlanPath path, PlanDuration duration) {
        Bounds<Duration> bounds = duration.bounds(policy);
        int shortest = (int) bounds.min().toMinutes();
        return PlanDuration.ofMinutes(shortest + upTo(path, bounds.max().toMinutes() - shortest));
    }

    @Override
    public PlanDate date(PlanPath path, PlanDate date) {
        return PlanDate.of(day(path, date.earliest(), date.latest()));
    }

    /** The last day is one that it can be after the first has been chosen. */
    @Override
    public EventDays days(PlanPath path, EventDays days) {
        LocalDate latest = days.last().latest();
        LocalDate first =
                day(path, days.first().earliest(), earlier(days.first().latest(), latest));
        return days instanceof EventDays.FromTo
                ? EventDays.between(
                        PlanDate.of(first),
                        PlanDate.of(day(path, later(days.last().earliest(), first), latest)))
                : EventDays.on(PlanDate.of(first));
    }

    private LocalDate day(PlanPath path, LocalDate earliest, LocalDate latest) {
        return earliest.plusDays(upTo(path, ChronoUnit.DAYS.between(earliest, latest)));
    }

    private int upTo(PlanPath path, long width) {
        return hash.below((int) Math.min(width, FARTHEST) + 1, path, "exact");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
