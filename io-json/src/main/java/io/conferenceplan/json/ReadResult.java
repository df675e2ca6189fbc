package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: a plan, or everything that is wrong with the document. Never both, and never a plan from
 * which something was left out.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReadResult {

    private final @Nullable ConferencePlan plan;
    private final List<Problem> problems;

    private ReadResult(@Nullable ConferencePlan plan, List<Problem> problems) {
        this.plan = plan;
        this.problems = problems;
    }

    static ReadResult of(ConferencePlan plan) {
        return new ReadResult(plan, List.of());
    }

    static ReadResult of(List<Problem> problems) {
        return new ReadResult(null, List.copyOf(problems));
    }

    /** {@return the plan, if there are no problems} */
    public Optional<ConferencePlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** {@return the problems in the order of the document; empty if there is a plan} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return the plan}
     *
     * @throws PlanReadException if there are problems
     */
    public ConferencePlan orElseThrow() {
        if (plan == null) {
            throw new PlanReadException(problems);
        }
        return plan;
    }

    /** {@return the plan, or the problems, one a line} */
    @Override
    public String toString() {
        return plan == null ? PlanReadException.listing(problems) : plan.toString();
    }
}
