package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as an engine runs it.
 *
 * @param rule the rule
 * @param descriptor its descriptor, with the severity that is set
 * @param parameters the parameters that are set, by their names
 * @param messageKeys the keys of its messages that have no variants
 */
record ConfiguredRule(
        Rule rule, RuleDescriptor descriptor, Map<String, Object> parameters, Map<Outcome, String> messageKeys) {

    private static final Comparator<RuleDescriptor> WORST_FIRST =
            Comparator.comparing(RuleDescriptor::severity).thenComparing(RuleDescriptor::id);

    /** The rules that run, in the order of their findings: the worst first, alike ones by their ids. */
    static List<ConfiguredRule> enabled(RuleSet rules, RuleConfiguration configuration) {
        return rules.described().stream()
                .filter(rule -> configuration.settings(rule.id()).enabled().orElse(true))
                .map(rule -> of(rule, configuration.settings(rule.id())))
                .sorted(Comparator.comparing(ConfiguredRule::descriptor, WORST_FIRST))
                .toList();
    }

    private static ConfiguredRule of(DescribedRule rule, RuleSettings settings) {
        RuleDescriptor descriptor = rule.descriptor();
        return new ConfiguredRule(
                rule.rule(),
                settings.severity().map(descriptor::withSeverity).orElse(descriptor),
                settings.parameters(),
                messageKeys(descriptor.id()));
    }

    private static Map<Outcome, String> messageKeys(RuleId rule) {
        Map<Outcome, String> keys = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            keys.put(
                    outcome,
                    rule + "." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return keys;
    }

    /** The key of the message for an outcome, such as {@code years-consistent.violated}. */
    String messageKey(Outcome outcome) {
        return requireNonNull(messageKeys.get(outcome));
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
