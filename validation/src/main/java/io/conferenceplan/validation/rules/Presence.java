package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether the plan states a value, for the rules of completeness. */
final class Presence {

    private Presence() {}

    /** {@return an evaluation at the place of a value, which reads the value if the plan states it} */
    static Evaluation at(PlanPath path, Optional<? extends Stated<?>> stated, RuleContext context) {
        Evaluation evaluation = context.at(path);
        stated.ifPresent(value -> evaluation.reads(path, value).compare("stated", value.value()));
        return evaluation;
    }

    /** {@return whether a value says something: a number of which is only said that there are some does not} */
    static boolean saysSomething(Stated<?> stated) {
        return !(stated.value() instanceof Count.Unstated);
    }

    /** Checks that a date is stated, and to the day. */
    static <T> void checkDate(
            PlanPath path, Optional<Stated<T>> date, Predicate<? super T> toTheDay, RuleContext context) {
        Evaluation evaluation = at(path, date, context);
        if (date.isEmpty()) {
            evaluation.conclude(Truth.FALSE, "absent");
        } else if (toTheDay.test(date.get().value())) {
            evaluation.conclude(Truth.TRUE);
        } else {
            evaluation.conclude(Truth.FALSE, "coarse");
        }
    }
}
