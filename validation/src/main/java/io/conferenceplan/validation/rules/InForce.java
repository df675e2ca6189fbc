package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What of a regulation is in force on the day of a plan. Where that day can be before or after a change of the law, the plan
 * is judged in each case.
 *
 * @param <T> the type of what a provision sets
 * @param day the day of the plan
 * @param cases the days that it can be, parted where the law changes
 */
record InForce<T>(PlanDay day, List<Case<T>> cases) {

    /** Days on which one provision is in force, or none. */
    record Case<T>(PlanDay day, Optional<Regulation.Provision<T>> law) {}

    /** {@return what is set, case by case} */
    List<T> limits() {
        return cases.stream()
                .flatMap(each -> each.law().stream())
                .map(Regulation.Provision::limit)
                .toList();
    }

    /** Concludes what is the same whatever the limit is, on whichever day. */
    void conclude(Evaluation evaluation, Truth truth, String variant) {
        conclude(evaluation, (limit, planDay) -> Optional.of(truth), variant);
    }

    /**
     * Concludes by a judgement for each limit and the days on which it is in force; empty where the rule does not apply. If the
     * cases differ, the outcome is open, and the day of the plan would decide it; if not, it does not rest on that day.
     */
    void conclude(Evaluation evaluation, BiFunction<T, PlanDay, Optional<Truth>> judge, String variant) {
        Set<Optional<Truth>> judgements = cases.stream()
                .map(each -> each.law().flatMap(law -> judge.apply(law.limit(), each.day())))
                .collect(Collectors.toSet());
        boolean agreed = judgements.size() == 1;
        if (!agreed) {
            day.readBy(evaluation);
        }
        evaluation.compare("planDay", day.days()).compare("source", sources());
        Optional<Truth> truth = agreed ? judgements.iterator().next() : Optional.of(Truth.UNKNOWN);
        truth.ifPresentOrElse(known -> evaluation.conclude(known, variant), evaluation::notApplicable);
    }

    private List<String> sources() {
        return cases.stream()
                .flatMap(each -> each.law().stream())
                .map(law -> law.source().document())
                .toList();
    }
}
