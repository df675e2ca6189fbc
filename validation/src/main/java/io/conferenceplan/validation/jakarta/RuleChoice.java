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

/** The rules that a constraint names. */
final class RuleChoice {

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
        List<String> all = ids(known);
        if (BUILT_IN.containsKey(name)) {
            List<String> set =
                    ids(BUILT_IN.get(name)).stream().filter(all::contains).toList();
            if (set.isEmpty()) {
                throw Misdeclared.attribute("rules", "name sets of which the engine has a rule", name, "");
            }
            return set;
        }
        if (name.equals("all")) {
            return all;
        }
        if (!all.contains(name)) {
            List<String> names = Stream.of(BUILT_IN.keySet().stream().sorted(), Stream.of("all"), all.stream())
                    .flatMap(part -> part)
                    .toList();
            throw Misdeclared.attribute(
                    "rules", "name sets of rules, or rules of the engine", name, Misdeclared.maybe(name, names));
        }
        return List.of(name);
    }

    private static List<String> ids(RuleSet rules) {
        return rules.descriptors().stream().map(rule -> rule.id().value()).toList();
    }
}
