package io.conferenceplan.examples;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** What a command line can name: sets of the catalogue, such as {@code completeness}, and rules by their ids. */
final class RuleNames {

    private static final Map<String, RuleSet> SETS = Map.of(
            "all", RuleSets.all(),
            "recommended", RuleSets.recommended(),
            "general", RuleSets.general(),
            "completeness", RuleSets.completeness(),
            "vietnam-state-practice", RuleSets.vietnamStatePractice());

    private static final Map<String, Rule> RULES = RuleSets.all().rules().stream()
            .collect(toUnmodifiableMap(rule -> rule.descriptor().id().value(), Function.identity()));

    private RuleNames() {}

    /** {@return the rules of some sets, each once, in the order of the catalogue} */
    static RuleSet union(List<RuleSet> sets) {
        return RuleSet.of(RuleSets.all().rules().stream()
                .filter(rule -> sets.stream().anyMatch(set -> set.rules().contains(rule)))
                .toList());
    }

    private static <T> T find(String name, Map<String, T> known) {
        return Optional.ofNullable(known.get(name))
                .orElseThrow(() -> new UnknownNameException(MeantName.of(name, known.keySet())));
    }

    /** A rule by its id. */
    static final class ToRule implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String id) {
            return find(id, RULES);
        }
    }

    /** A set by its name, or the set of one rule by its id. */
    static final class ToRuleSet implements ITypeConverter<RuleSet> {
        @Override
        public RuleSet convert(String name) {
            Map<String, RuleSet> known = new HashMap<>(SETS);
            RULES.forEach((id, rule) -> known.put(id, RuleSet.of(rule)));
            return find(name, known);
        }
    }
}
