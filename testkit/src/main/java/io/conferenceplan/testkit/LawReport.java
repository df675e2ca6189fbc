package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleId;
import java.util.List;

/**
 * What came of trying rules against the laws.
 *
 * @param tries the number of plans that were tried
 * @param figures the figures of every rule, in the order of the rules
 * @param breaches for every rule and law that is broken one breach, on a plan that has been shrunk
 */
public record LawReport(int tries, List<LawFigures> figures, List<LawBreach> breaches) {

    /** Copies the lists. */
    public LawReport {
        figures = List.copyOf(figures);
        breaches = List.copyOf(breaches);
    }

    /**
     * {@return the figures of a rule}
     *
     * @param rule the id of the rule
     * @throws IllegalArgumentException if the rule was not tried
     */
    public LawFigures figures(RuleId rule) {
        return figures.stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule must be one of "
                        + figures.stream().map(LawFigures::rule).toList() + ", but was '" + rule + "'."));
    }
}
