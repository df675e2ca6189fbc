package io.conferenceplan.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as an engine runs it.
 *
 * @param rule the rule
 * @param descriptor its descriptor, with the severity that is set
 * @param parameters the parameters that are set, by their names
 */
record ConfiguredRule(Rule rule, RuleDescriptor descriptor, Map<String, Object> parameters) {

    /** The rules that run. */
    static List<ConfiguredRule> enabled(RuleSet rules, RuleConfiguration configuration) {
        return rules.described().stream()
                .filter(rule -> configuration.settings(rule.id()).enabled().orElse(true))
                .map(rule -> of(rule, configuration.settings(rule.id())))
                .toList();
    }

    private static ConfiguredRule of(DescribedRule rule, RuleSettings settings) {
        RuleDescriptor descriptor = rule.descriptor();
        return new ConfiguredRule(
                rule.rule(),
                settings.severity().map(descriptor::withSeverity).orElse(descriptor),
                settings.parameters());
    }

    /** The value of a parameter that the rule declares. */
    <T> T value(Parameter<T> parameter) {
        if (!descriptor.parameters().contains(parameter)) {
            throw new IllegalArgumentException("parameter of rule '" + descriptor.id()
                    + "' must be one that its descriptor declares, but was '" + parameter.name() + "'.");
        }
        return Optional.ofNullable(parameters.get(parameter.name()))
                .flatMap(parameter.type()::read)
                .orElse(parameter.defaultValue());
    }
}
