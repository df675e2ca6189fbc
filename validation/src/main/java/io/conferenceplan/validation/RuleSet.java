package io.conferenceplan.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules in an order, no two with one id.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleSet {

    private final Map<RuleId, Rule> rules;

    private RuleSet(Map<RuleId, Rule> rules) {
        this.rules = rules;
    }

    /**
     * {@return a set of rules}
     *
     * @param rules the rules
     * @throws IllegalArgumentException if two rules have one id
     */
    public static RuleSet of(Rule... rules) {
        return of(List.of(rules));
    }

    /**
     * {@return a set of rules}
     *
     * @param rules the rules
     * @throws IllegalArgumentException if two rules have one id
     */
    public static RuleSet of(List<Rule> rules) {
        Map<RuleId, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            RuleId id = rule.descriptor().id();
            if (byId.put(id, rule) != null) {
                throw new IllegalArgumentException("rule ids must be unique, but were twice '" + id + "'.");
            }
        }
        return new RuleSet(byId);
    }

    /**
     * {@return this set and the rules of another, which come last}
     *
     * @param other the other set
     * @throws IllegalArgumentException if both have a rule with one id
     */
    public RuleSet plus(RuleSet other) {
        List<Rule> all = new ArrayList<>(rules());
        all.addAll(other.rules());
        return of(all);
    }

    /**
     * {@return this set without a rule}
     *
     * @param id the id of the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet without(RuleId id) {
        require(id);
        return of(rules().stream()
                .filter(rule -> !rule.descriptor().id().equals(id))
                .toList());
    }

    /** {@return the rules, in order} */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * {@return the rule with an id}
     *
     * @param id the id
     */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    Rule require(RuleId id) {
        return rule(id).orElseThrow(() ->
                new IllegalArgumentException("rule id must be one of " + rules.keySet() + ", but was '" + id + "'."));
    }
}
