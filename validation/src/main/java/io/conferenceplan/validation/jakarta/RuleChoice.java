package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a constraint names. */
final class RuleChoice {

    private static final String ALL = "all";
    private static final Map<String, RuleSet> BUILT_IN = Map.of(
            "general", RuleSets.general(),
            "completeness", RuleSets.completeness(),
            "vietnamStatePractice", RuleSets.vietnamStatePractice(),
            "recommended", RuleSets.recommended());

    private final RuleSet known;

    private RuleChoice(RuleSet known) {
        this.known = known;
    }

    /** The engine of the application, or else the standard one, with the rules that are named, or else with its own. */
    static RuleEngine engine(Optional<RuleEngine> supplied, String... names) {
        RuleEngine engine = supplied.orElseGet(RuleEngine::standard);
        if (names.length == 0) {
            return engine;
        }
        RuleChoice choice = new RuleChoice(supplied.map(RuleEngine::rules).orElseGet(RuleSets::all));
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.addAll(choice.ids(name));
        }
        return engine.withRules(
                choice.known.filter(rule -> chosen.contains(rule.id().value())));
    }

    private List<String> ids(String name) {
        @Nullable RuleSet set = name.equals(ALL) ? known : BUILT_IN.get(name);
        List<String> all = ids(known);
        List<String> named = set == null ? List.of(name) : ids(set);
        List<String> chosen = named.stream().filter(all::contains).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        throw set == null
                ? Misdeclared.attribute("rules", "name sets of rules, or rules of the engine", name, nearest(name, all))
                : Misdeclared.attribute("rules", "name sets of which the engine has a rule", name, "");
    }

    private static String nearest(String name, List<String> rules) {
        return Misdeclared.maybe(
                name,
                Stream.of(BUILT_IN.keySet().stream().sorted(), Stream.of(ALL), rules.stream())
                        .flatMap(names -> names)
                        .toList());
    }

    private static List<String> ids(RuleSet rules) {
        return rules.descriptors().stream().map(rule -> rule.id().value()).toList();
    }
}
