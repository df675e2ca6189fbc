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

    private final Map<RuleId, Described> rules;
    private final List<Described> inOrder;

    private RuleSet(Map<RuleId, Described> rules) {
        this.rules = rules;
        this.inOrder = List.copyOf(rules.values());
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
        Map<RuleId, Described> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            RuleDescriptor descriptor = rule.descriptor();
            RuleId id = descriptor.id();
            if (byId.put(id, new Described(rule, descriptor)) != null) {
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
        return inOrder.stream().map(Described::rule).toList();
    }

    /**
     * {@return the rule with an id}
     *
     * @param id the id
     */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id)).map(Described::rule);
    }

    Rule require(RuleId id) {
        return rule(id).orElseThrow(() ->
                new IllegalArgumentException("rule id must be one of " + rules.keySet() + ", but was '" + id + "'."));
    }

    /** The rules with their descriptors, which are asked for once and not at every check. */
    List<Described> described() {
        return inOrder;
    }

    /** A rule and what there is to know of it. */
    record Described(Rule rule, RuleDescriptor descriptor) {}
}
