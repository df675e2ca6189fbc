package io.conferenceplan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a configuration against the rules that it is for. */
final class ConfigurationCheck {

    private final Map<String, RuleDescriptor> rules;
    private final List<String> names;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private ConfigurationCheck(RuleSet rules) {
        this.names = rules.names();
        this.rules = rules.descriptors().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), Function.identity()));
    }

    static List<ConfigurationProblem> problems(RuleConfiguration configuration, RuleSet rules) {
        ConfigurationCheck check = new ConfigurationCheck(rules);
        configuration.rules().forEach(check::check);
        return List.copyOf(check.problems);
    }

    private void check(String rule, RuleSettings settings) {
        @Nullable RuleDescriptor descriptor = rules.get(rule);
        if (descriptor == null) {
            problems.add(new ConfigurationProblem.UnknownRule(rule, names));
        } else {
            settings.parameters().forEach((parameter, value) -> check(descriptor, parameter, value));
        }
    }

    private void check(RuleDescriptor rule, String name, Object value) {
        String id = rule.id().value();
        rule.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        parameter -> check(id, parameter, value),
                        () -> problems.add(new ConfigurationProblem.UnknownParameter(
                                id,
                                name,
                                rule.parameters().stream().map(Parameter::name).toList())));
    }

    private void check(String rule, Parameter<?> parameter, Object value) {
        if (parameter.type().read(value).isEmpty()) {
            String found = (value instanceof String ? "the text '" : "'") + value + "'";
            problems.add(new ConfigurationProblem.WrongValue(rule, parameter.name(), parameter.type(), found));
        }
    }
}
