package io.conferenceplan.testkit;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.RuleId;
import java.util.Optional;

/**
 * How one rule fared when it was tried against the laws.
 *
 * @param rule the rule
 * @param plans the plans to which the rule applied at one place at least
 * @param refinements the refinements of these plans that were compared with them
 * @param evaluations the places of these plans at which the rule applied
 * @param undetermined those of them at which it was undetermined
 * @param tight those of them for which two exact plans with different outcomes were found
 * @param breaches the laws that were seen broken, counted by place and refinement
 * @param notTight where the rule declares that it can be undetermined although all exact plans agree
 */
public record LawFigures(
        RuleId rule,
        long plans,
        long refinements,
        long evaluations,
        long undetermined,
        long tight,
        long breaches,
        Optional<String> notTight) {

    /** Checks that nothing is missing. */
    public LawFigures {
        requireNonNull(rule, "rule");
        requireNonNull(notTight, "notTight");
    }
}
