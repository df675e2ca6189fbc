package io.conferenceplan.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules in an order, no two with one id. Sets grow out of one another:
 *
 * <pre>{@code
 * RuleSet house = RuleSets.recommended()
 *         .plus(RuleSet.of(new TitleIsShort()))
 *         .without(RuleId.of("event-on-working-day"))
 *         .filter(rule -> rule.family() != RuleFamily.COMPLETENESS);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleSet {

    private final Map<RuleId, DescribedRule> rules;

    private RuleSet(Map<RuleId, DescribedRule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * {@return a set of rules}
     *
     * @param rules the rules
     * @throws IllegalArgumentException if two rules have one id, or a rule cannot be described: its descriptor throws, is not
     *     always the same, or has two parameters of one name
     */
    public static RuleSet of(Rule... rules) {
        return of(List.of(rules));
    }

    /**
     * {@return a set of rules}
     *
     * @param rules the rules
     * @throws IllegalArgumentException if two rules have one id, or a rule cannot be described: its descriptor throws, is not
     *     always the same, or has two parameters of one name
     */
    public static RuleSet of(List<Rule> rules) {
        return of(rules.stream().map(DescribedRule::of));
    }

    private static RuleSet of(Stream<DescribedRule> rules) {
        Map<RuleId, DescribedRule> byId = new LinkedHashMap<>();
        rules.forEachOrdered(rule -> {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule ids must be unique, but were twice '" + rule.id() + "'.");
            }
        });
        return new RuleSet(byId);
    }

    /**
     * {@return this set and the rules of another, which come last}
     *
     * @param other the other set
     * @throws IllegalArgumentException if both have a rule with one id
     */
    public RuleSet plus(RuleSet other) {
        return of(Stream.concat(described().stream(), other.described().stream()));
    }

    /**
     * {@return this set without a rule}
     *
     * @param id the id of the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet without(RuleId id) {
        if (!rules.containsKey(id)) {
            throw new IllegalArgumentException(new ConfigurationProblem.UnknownRule(id.value(), names()).message());
        }
        return filter(rule -> !rule.id().equals(id));
    }

    /**
     * {@return those rules of this set that are wanted, in their order}
     *
     * @param wanted tells by the descriptor of a rule whether it is wanted
     */
    public RuleSet filter(Predicate<RuleDescriptor> wanted) {
        return of(described().stream().filter(rule -> wanted.test(rule.descriptor())));
    }

    /** {@return the rules, in order} */
    public List<Rule> rules() {
        return described().stream().map(DescribedRule::rule).toList();
    }

    /** {@return what there is to know of the rules, in order} */
    public List<RuleDescriptor> descriptors() {
        return described().stream().map(DescribedRule::descriptor).toList();
    }

    /**
     * {@return the rule with an id}
     *
     * @param id the id
     */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id)).map(DescribedRule::rule);
    }

    Collection<DescribedRule> described() {
        return rules.values();
    }

    List<String> names() {
        return rules.keySet().stream().map(RuleId::value).toList();
    }
}
