package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The baselines of several plans, each under the name of its plan, such as that of its file.
 *
 * <pre>{@code
 * Report report = engine.withBaseline(baselines.of("bac-giang-2024.json")).check(plan);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param plans the baselines by the names of the plans, in the order of these
 */
public record Baselines(Map<String, Baseline> plans) {

    private static final Baseline EMPTY = new Baseline(List.of());

    /** Copies and sorts the baselines. */
    public Baselines {
        plans = Collections.unmodifiableMap(new TreeMap<>(plans));
    }

    /**
     * {@return the baseline of a plan; one that knows nothing if there is none}
     *
     * @param plan the name of the plan
     */
    public Baseline of(String plan) {
        return plans.getOrDefault(requireNonNull(plan, "plan"), EMPTY);
    }
}
