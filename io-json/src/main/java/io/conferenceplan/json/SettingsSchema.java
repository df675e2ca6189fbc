package io.conferenceplan.json;

import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the JSON Schema of settings says about each place, in one language. */
final class SettingsSchema implements Function<List<String>, Map<String, Object>> {

    private final Map<String, Rule> rules;
    private final Locale locale;

    SettingsSchema(RuleSet rules, Locale locale) {
        this.rules = rules.rules().stream()
                .collect(Collectors.toMap(rule -> rule.descriptor().id().value(), Function.identity()));
        this.locale = locale;
    }

    @Override
    public Map<String, Object> apply(List<String> path) {
        if (path.isEmpty()) {
            return about("settings");
        }
        Rule rule = path.size() > 1 && path.get(0).equals("rules") ? rules.get(path.get(1)) : null;
        return rule == null ? about(path.get(path.size() - 1)) : aboutRule(rule, path.subList(2, path.size()));
    }

    private Map<String, Object> about(String member) {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("description", ProblemMessages.in(locale).about(member));
        return notes;
    }

    private Map<String, Object> aboutRule(Rule rule, List<String> path) {
        return switch (path.size()) {
            case 0 -> aboutRule(rule);
            case 1 -> aboutMember(rule, path.get(0));
            default -> aboutParameter(rule, path.get(1));
        };
    }

    private Map<String, Object> aboutRule(Rule rule) {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("title", rule.title(locale));
        rule.rationale(locale).ifPresent(rationale -> notes.put("description", rationale));
        return notes;
    }

    private Map<String, Object> aboutMember(Rule rule, String member) {
        Map<String, Object> notes = about(member);
        switch (member) {
            case "enabled" -> notes.put("default", true);
            case "severity" ->
                notes.put("default", rule.descriptor().severity().name().toLowerCase(Locale.ROOT));
            default -> {}
        }
        return notes;
    }

    private static Map<String, Object> aboutParameter(Rule rule, String name) {
        return rule.descriptor().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .collect(Collectors.toMap(parameter -> "default", Parameter::defaultValue));
    }
}
