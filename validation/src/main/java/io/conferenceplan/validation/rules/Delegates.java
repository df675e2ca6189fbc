package io.conferenceplan.validation.rules;

import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.people.ParticipantRole;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;

/**
 * How many persons are to get what each delegate gets: the stated total, or without one the sum of the groups but for those
 * who serve.
 *
 * @param path the place that says so
 * @param number the number of persons
 * @param all whether these are all, and not only those of a list that may not be complete
 * @param read the total; of groups the first headcount that is tentative, which makes the sum so
 */
record Delegates(PlanPath path, Bounds<Long> number, boolean all, Optional<Located<Stated<Count>>> read) {

    private static final PlanPath ATTENDANCE = PlanPath.root().member("attendance");
    private static final PlanPath TOTAL = ATTENDANCE.member("total");

    /** {@return the delegates of a plan; empty if it states none} */
    static Optional<Delegates> of(RuleContext context) {
        return context.plan()
                .attendance()
                .total()
                .map(total -> ofTotal(total, context))
                .or(() -> ofGroups(context));
    }

    private static Delegates ofTotal(Stated<Count> total, RuleContext context) {
        return new Delegates(
                TOTAL, Headcounts.bounds(total.value(), context), true, Optional.of(new Located<>(total, TOTAL)));
    }

    private static Optional<Delegates> ofGroups(RuleContext context) {
        List<Located<Stated<Count>>> headcounts = context.index().groups().stream()
                .filter(group -> !serves(group.value()))
                .map(group ->
                        new Located<>(group.value().headcount(), group.path().member("headcount")))
                .toList();
        return headcounts.stream()
                .map(headcount -> Headcounts.bounds(headcount.value().value(), context))
                .reduce(Totals::sum)
                .map(sum -> new Delegates(
                        ATTENDANCE.member("groups"),
                        sum,
                        context.plan().attendance().complete(),
                        headcounts.stream()
                                .filter(headcount -> headcount.value().tentative())
                                .findFirst()));
    }

    private static boolean serves(ParticipantGroup group) {
        return group.role().map(ParticipantRole.STAFF::equals).orElse(false);
    }

    /** Notes in an evaluation that it rests on this number. */
    Evaluation readBy(Evaluation evaluation) {
        read.ifPresent(stated -> evaluation.reads(stated.path(), stated.value()));
        if (!number.isExact() && !path.equals(TOTAL)) {
            evaluation.reads(path, number).couldBeDecidedBy(path);
        }
        return evaluation.relatedTo(path).compare("attendance", number);
    }
}
