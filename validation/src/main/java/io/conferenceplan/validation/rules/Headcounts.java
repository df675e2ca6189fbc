package io.conferenceplan.validation.rules;

import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;

/** Adds up the participants; a count without an upper bound makes a sum without one. */
final class Headcounts {

    private Headcounts() {}

    /** {@return the bounds of a count} */
    static Bounds<Long> bounds(Count count, RuleContext context) {
        return Totals.times(count.bounds(context.approximation()), Bounds.exactly(1L));
    }

    /** {@return the sum of all groups, noting in an evaluation what it rests on} */
    static Bounds<Long> sum(Evaluation evaluation, RuleContext context) {
        Bounds<Long> sum = Bounds.exactly(0L);
        for (Located<ParticipantGroup> group : context.index().groups()) {
            evaluation.reads(group.path().member("headcount"), group.value().headcount());
            sum = Totals.sum(sum, bounds(group.value().headcount().value(), context));
        }
        return sum;
    }
}
