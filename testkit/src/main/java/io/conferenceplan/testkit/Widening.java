package io.conferenceplan.testkit;

import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Makes a share of the exact values imprecise; what they were stays possible.
 *
 * @param percent how many percent of the values become imprecise
 * @param hash what decides which
 * @param policy the width of "about"
 * @param demands how precise some values stay
 */
record Widening(int percent, PathHash hash, ApproximationPolicy policy, Demands demands)
        implements ImpreciseValues.Replacement {

    private static final int LONGEST_MINUTES = 999_999;
    private static final int MOST_DAYS = 3;

    private boolean isChosen(PlanPath path) {
        return hash.below(100, path, "chosen") < percent && !demands.exact(path);
    }

    @Override
    public Count count(PlanPath path, Count count) {
        return isChosen(path) ? wideCount(path, count.bounds(policy).min()) : count;
    }

    private Count wideCount(PlanPath path, int count) {
        int tenth = 1 + count / 10;
        Count range = Count.between(Math.max(0, count - tenth), (int) Math.min((long) count + tenth, Count.LARGEST));
        Count wide = switch (hash.below(12, path, "count")) {
            case 0 -> Count.atLeast(count);
            case 1 -> Count.atMost(count);
            case 2 -> count == 0 || demands.number(path) ? range : Count.unstated();
            case 3, 4, 5 -> range;
            default -> Count.about(count);
        };
        return wide.isExact(policy) ? range : wide;
    }

    @Override
    public PlanDuration duration(PlanPath path, PlanDuration duration) {
        return isChosen(path)
                ? wideDuration(path, (int) duration.bounds(policy).min().toMinutes())
                : duration;
    }

    private PlanDuration wideDuration(PlanPath path, int minutes) {
        PlanDuration about = PlanDuration.about(Duration.ofMinutes(minutes));
        return about.isExact(policy) || hash.below(2, path, "duration") == 0
                ? PlanDuration.between(
                        Duration.ofMinutes(Math.max(0, minutes - 5)),
                        Duration.ofMinutes(Math.min(minutes + 5, LONGEST_MINUTES)))
                : about;
    }

    @Override
    public PlanDate date(PlanPath path, PlanDate date) {
        return isChosen(path) ? wideDate(path, "date", date.earliest()) : date;
    }

    @Override
    public EventDays days(PlanPath path, EventDays days) {
        if (!isChosen(path)) {
            return days;
        }
        PlanDate first = wideDate(path, "first", days.first().earliest());
        return days instanceof EventDays.FromTo
                ? EventDays.between(first, wideDate(path, "last", days.last().earliest()))
                : EventDays.on(first);
    }

    private PlanDate wideDate(PlanPath path, String question, LocalDate day) {
        return switch (hash.below(12, path, question)) {
            case 0 -> PlanDate.ofYear(day.getYear());
            case 1 -> PlanDate.ofQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case 2, 3 -> PlanDate.ofMonth(day.getYear(), day.getMonthValue());
            default -> span(path, question, day);
        };
    }

    /** The day and some about it, at least one. */
    private PlanDate span(PlanPath path, String question, LocalDate day) {
        LocalDate first =
                TimeArbitraries.withinYears(day.minusDays(hash.below(MOST_DAYS, path, question + " earlier")));
        LocalDate last =
                TimeArbitraries.withinYears(day.plusDays(1 + hash.below(MOST_DAYS, path, question + " later")));
        return first.equals(last) ? PlanDate.between(first.minusDays(1), last) : PlanDate.between(first, last);
    }
}
