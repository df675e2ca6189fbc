package io.conferenceplan.validation;

import io.conferenceplan.value.Imprecise;
import io.conferenceplan.value.Stated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One evaluation of a rule at one place: first what it reads and compares, then what it concludes.
 *
 * <pre>{@code
 * context.at(path)
 *         .reads(path, capacity)
 *         .compare("capacity", capacity.value())
 *         .compare("attendance", attendance)
 *         .conclude(Truth.atMost(attendance, capacityBounds));
 * }</pre>
 */
public final class Evaluation {

    private final RuleContext context;
    private final PlanPath path;
    private final List<Argument> arguments = new ArrayList<>(4);
    private List<PlanPath> related = List.of();
    private Set<ReadValue> reads = Set.of();
    private Set<PlanPath> deciding = Set.of();

    Evaluation(RuleContext context, PlanPath path) {
        this.context = context;
        this.path = path;
    }

    /**
     * Notes that the outcome rests on a stated value and, if it is imprecise, that a more precise one could decide.
     *
     * @param where the place of the value
     * @param stated the value
     * @return this evaluation
     */
    public Evaluation reads(PlanPath where, Stated<?> stated) {
        note(new ReadValue(where, stated));
        if (stated.value() instanceof Imprecise<?> imprecise && !imprecise.isExact(context.approximation())) {
            couldBeDecidedBy(where);
        }
        return this;
    }

    /**
     * Notes that the outcome rests on a value that plans state without marks, such as a year. That a more precise one could
     * decide is said by {@link #couldBeDecidedBy}.
     *
     * @param where the place of the value
     * @param value the value
     * @return this evaluation
     */
    public Evaluation reads(PlanPath where, Object value) {
        note(new ReadValue(where, Stated.of(value)));
        return this;
    }

    /** Makes the set only when there is a value: many evaluations have none. */
    private void note(ReadValue read) {
        if (reads.isEmpty()) {
            reads = new LinkedHashSet<>(4);
        }
        reads.add(read);
    }

    /**
     * Notes that a value on which the outcome rests could be more precise, and then decide.
     *
     * @param where the place of the value, which this evaluation also {@linkplain #reads reads}
     * @return this evaluation
     */
    public Evaluation couldBeDecidedBy(PlanPath where) {
        if (deciding.isEmpty()) {
            deciding = new LinkedHashSet<>(4);
        }
        deciding.add(where);
        return this;
    }

    /**
     * Notes a value that was compared.
     *
     * @param name the name that messages use
     * @param value the value
     * @return this evaluation
     */
    public Evaluation compare(String name, Object value) {
        arguments.add(new Argument(name, value));
        return this;
    }

    /**
     * Notes another place that the finding is about.
     *
     * @param other the place
     * @return this evaluation
     */
    public Evaluation relatedTo(PlanPath other) {
        if (related.isEmpty()) {
            related = new ArrayList<>();
        }
        related.add(other);
        return this;
    }

    /**
     * Concludes: satisfied, violated or undetermined.
     *
     * @param condition the truth of what the rule asks for
     */
    public void conclude(Truth condition) {
        conclude(condition, "");
    }

    /**
     * Concludes with a variant of the message.
     *
     * @param condition the truth of what the rule asks for
     * @param variant the last part of the key of the message, such as {@code "no-lead"}; empty for none
     */
    public void conclude(Truth condition, String variant) {
        conclude(Outcome.of(condition), variant);
    }

    /** Concludes that the rule does not apply here, because the plan does not state what it compares. */
    public void notApplicable() {
        conclude(Outcome.NOT_APPLICABLE, "");
    }

    private void conclude(Outcome outcome, String variant) {
        RuleDescriptor rule = context.descriptor();
        String key = context.messageKey(outcome);
        context.add(ImmutableFinding.builder()
                .rule(rule.id())
                .outcome(outcome)
                .severity(rule.severity())
                .path(path)
                .messageKey(variant.isEmpty() ? key : key + "." + variant)
                .addAllArguments(arguments)
                .addAllRelated(related)
                .addAllReads(reads)
                .addAllDeciding(outcome == Outcome.UNDETERMINED ? deciding : Set.of())
                .messages(context.messages())
                .build());
    }
}
