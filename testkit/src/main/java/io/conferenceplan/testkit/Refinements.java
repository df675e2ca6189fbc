package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The plans that an imprecise plan allows: every count, date and duration in it narrowed to some of what it can be.
 *
 * <p>What is related stays so: "5 days before the event" moves with the event, and its last day is not before its first. What
 * a plan does not state stays away. There always is a refinement; an exact plan has itself only.
 *
 * <pre>{@code
 * ConferencePlan plan = ConferencePlan.builder()
 *         .title("Hội nghị tổng kết")
 *         .schedule(EventSchedule.builder()
 *                 .days(Stated.of(EventDays.parse("2024-Q1")))
 *                 .build())
 *         .build();
 * Arbitrary<ConferencePlan> days = Refinements.of(plan).exact(); // the same on any day from 1/1 to 31/3/2024
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Refinements {

    private final ConferencePlan plan;
    private final ApproximationPolicy policy;

    private Refinements(ConferencePlan plan, ApproximationPolicy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    /**
     * {@return the refinements of a plan, with the standard width of "about"}
     *
     * @param plan the plan
     */
    public static Refinements of(ConferencePlan plan) {
        return of(plan, ApproximationPolicy.standard());
    }

    /**
     * {@return the refinements of a plan}
     *
     * @param plan the plan
     * @param policy the width of "about"
     */
    public static Refinements of(ConferencePlan plan, ApproximationPolicy policy) {
        return new Refinements(requireNonNull(plan, "plan"), requireNonNull(policy, "policy"));
    }

    /** {@return whether there is one only: every value of the plan is exact} */
    public boolean isExact() {
        return smallest().equals(largest());
    }

    /**
     * {@return whether another plan is one of them: the same plan, but for values that are narrower}
     *
     * @param other the other plan
     */
    public boolean contain(ConferencePlan other) {
        Iterator<Object> theirs = values(requireNonNull(other, "other")).stream()
                .map(Value::value)
                .iterator();
        return ImpreciseValues.replaced(plan, new Counterpart(theirs, policy)).equals(other);
    }

    /**
     * {@return the exact plans, among them often those at the ends of what is allowed}
     *
     * <p>They shrink to the one with the smallest counts and durations and the earliest dates, and then to the one with the
     * largest and latest.
     */
    public Arbitrary<ConferencePlan> exact() {
        return Choice.of(1, Arbitraries.just(smallest()))
                .or(1, Arbitraries.just(largest()))
                .or(6, Arbitraries.randomValue(this::exact));
    }

    /** {@return plans with values as wide as those of the plan, narrower or exact} */
    public Arbitrary<ConferencePlan> narrowed() {
        return Choice.of(1, Arbitraries.just(plan)).or(9, Arbitraries.randomValue(this::narrowed));
    }

    /** {@return the exact plan with the smallest counts and durations and the earliest dates} */
    public ConferencePlan smallest() {
        return narrowed((path, allowed) -> Interval.exactly(allowed.min()));
    }

    /** {@return the exact plan with the largest counts and durations and the latest dates} */
    public ConferencePlan largest() {
        return narrowed((path, allowed) -> Interval.exactly(allowed.max()));
    }

    ConferencePlan exact(Random random) {
        return narrowed((path, allowed) -> Interval.exactly(allowed.number(random)));
    }

    ConferencePlan narrowed(Random random) {
        return narrowed((path, allowed) -> allowed.part(random));
    }

    ConferencePlan narrowed(Narrowing.Choice choice) {
        return Narrowing.of(plan, policy, choice);
    }

    /** All values of a plan that may be imprecise, with their paths, in order. */
    static List<Value> values(ConferencePlan plan) {
        List<Value> values = new ArrayList<>();
        ImpreciseValues.replaced(plan, new Listing(values));
        return values;
    }

    record Value(PlanPath path, Object value) {}

    /** Notes the values in order and leaves them as they are. */
    private record Listing(List<Value> values) implements ImpreciseValues.Replacement {

        @Override
        public Count count(PlanPath path, Count count) {
            return noted(path, count);
        }

        @Override
        public PlanDate date(PlanPath path, PlanDate date) {
            return noted(path, date);
        }

        @Override
        public PlanDuration duration(PlanPath path, PlanDuration duration) {
            return noted(path, duration);
        }

        @Override
        public EventDays days(PlanPath path, EventDays days) {
            return noted(path, days);
        }

        private <T> T noted(PlanPath path, T value) {
            values.add(new Value(path, value));
            return value;
        }
    }

    /** Puts the values of another plan in place of those that allow them. */
    private record Counterpart(Iterator<Object> theirs, ApproximationPolicy policy)
            implements ImpreciseValues.Replacement {

        @Override
        public Count count(PlanPath path, Count count) {
            return narrower(count, Count.class, value -> Narrowing.interval(value, policy));
        }

        @Override
        public PlanDate date(PlanPath path, PlanDate date) {
            return narrower(date, PlanDate.class, Narrowing::interval);
        }

        @Override
        public PlanDuration duration(PlanPath path, PlanDuration duration) {
            return narrower(duration, PlanDuration.class, value -> Narrowing.interval(value, policy));
        }

        @Override
        public EventDays days(PlanPath path, EventDays days) {
            if (!theirs.hasNext() || !(theirs.next() instanceof EventDays other)) {
                return days;
            }
            boolean narrower = days.getClass().equals(other.getClass())
                    && Narrowing.firstDay(days).encloses(Narrowing.firstDay(other))
                    && Narrowing.lastDay(days).encloses(Narrowing.lastDay(other));
            return narrower ? other : days;
        }

        private <T> T narrower(T value, Class<T> type, Function<T, Interval> interval) {
            if (!theirs.hasNext()) {
                return value;
            }
            Object other = theirs.next();
            return type.isInstance(other) && interval.apply(value).encloses(interval.apply(type.cast(other)))
                    ? type.cast(other)
                    : value;
        }
    }
}
