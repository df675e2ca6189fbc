package io.conferenceplan.validation.rules;

import io.conferenceplan.time.EventDays;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The exact days that the stated days of an event allow.
 *
 * <p>Of an event of one day the first day is the last. Of a longer one the last day is never before the first, which narrows
 * both where their dates are imprecise.
 */
final class EventDates {

    static final PlanPath PATH = PlanPath.root().member("schedule").member("days");

    private final Stated<EventDays> stated;
    private final boolean oneDay;
    private final Bounds<LocalDate> first;
    private final Bounds<LocalDate> last;

    private EventDates(Stated<EventDays> stated) {
        this.stated = stated;
        this.oneDay = stated.value() instanceof EventDays.OneDay;
        Bounds<LocalDate> from = stated.value().first().bounds();
        Bounds<LocalDate> to = stated.value().last().bounds();
        this.first = new Bounds<>(from.min(), earlier(from.max(), to.max()));
        this.last = new Bounds<>(later(from.min(), to.min()), to.max());
    }

    /** {@return the days of the event, where the plan states them} */
    static Optional<EventDates> of(RuleContext context) {
        return context.plan().schedule().days().map(EventDates::new);
    }

    /** {@return the first and the last date that the first day can have} */
    Bounds<LocalDate> first() {
        return first;
    }

    /** {@return the first and the last date that the last day can have} */
    Bounds<LocalDate> last() {
        return last;
    }

    /** {@return whether the event lasts one day} */
    boolean oneDay() {
        return oneDay;
    }

    EventDays value() {
        return stated.value();
    }

    /** {@return the smallest and the largest number of days that the event can last} */
    Bounds<Integer> dayCount() {
        if (oneDay) {
            return Bounds.exactly(1);
        }
        return new Bounds<>(Math.max(1, days(first.max(), last.min())), days(first.min(), last.max()));
    }

    /** {@return on how many days the event can begin} */
    long beginnings() {
        return ChronoUnit.DAYS.between(first.min(), first.max()) + 1;
    }

    /**
     * {@return whether one of the days meets a condition}
     *
     * <p>The longest event that is possible holds every other; each possible event holds one of the shortest. So none meets
     * the condition if the longest does not, and all do if every shortest does.
     */
    Truth anyDay(Predicate<LocalDate> condition) {
        if (first.max().isBefore(last.min())) {
            return Truth.ofCases(
                    holdsWithin(first.min(), last.max(), condition), !holdsWithin(first.max(), last.min(), condition));
        }
        Truth shortest = Truth.ofDay(new Bounds<>(last.min(), first.max()), condition);
        return Truth.ofCases(holdsWithin(first.min(), last.max(), condition), shortest != Truth.TRUE);
    }

    /** Notes in an evaluation that it rests on the first day of the event. */
    Evaluation readFirstBy(Evaluation evaluation) {
        return readBy(evaluation, !first.isExact());
    }

    /** Notes in an evaluation that it rests on the days of the event, and whether more precise ones could decide it. */
    Evaluation readBy(Evaluation evaluation, boolean couldDecide) {
        evaluation.reads(PATH, stated);
        return couldDecide ? evaluation.couldBeDecidedBy(PATH) : evaluation;
    }

    private static boolean holdsWithin(LocalDate from, LocalDate to, Predicate<LocalDate> condition) {
        return from.datesUntil(to.plusDays(1)).anyMatch(condition);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
