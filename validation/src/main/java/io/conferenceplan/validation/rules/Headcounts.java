package io.conferenceplan.validation.rules;

import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;

/** Adds up the participants; a count without an upper bound makes a sum without one. */
final class Headcounts {

    private static final long UNBOUNDED = Count.UNBOUNDED;

    private Headcounts() {}

    /** {@return the bounds of a count} */
    static Bounds<Long> bounds(Count count, RuleContext context) {
        Bounds<Integer> bounds = count.bounds(context.approximation());
        return new Bounds<>((long) bounds.min(), (long) bounds.max());
    }

    /** {@return the sum of all groups, noting in an evaluation what it rests on} */
    static Bounds<Long> sum(Evaluation evaluation, RuleContext context) {
        long min = 0;
        long max = 0;
        for (Located<ParticipantGroup> group : context.index().groups()) {
            evaluation.reads(group.path().member("headcount"), group.value().headcount());
            Bounds<Long> headcount = bounds(group.value().headcount().value(), context);
            min += headcount.min();
            max = headcount.max() == UNBOUNDED ? Long.MAX_VALUE : saturated(max, headcount.max());
        }
        return new Bounds<>(min, max);
    }

    private static long saturated(long sum, long addend) {
        return sum == Long.MAX_VALUE ? sum : sum + addend;
    }
}
