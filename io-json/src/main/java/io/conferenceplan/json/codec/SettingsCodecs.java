package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.ValueCodecs.FLAG;
import static io.conferenceplan.json.codec.ValueCodecs.VERSION_1;

import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSettings;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be set of the rules engine; start with {@link #settings}. */
public final class SettingsCodecs {

    private static final Codec<Severity> SEVERITY = EnumCodec.of(Severity.class);

    private SettingsCodecs() {}

    /**
     * {@return how the settings of some rules are written}
     *
     * @param rules the rules that can be configured
     */
    public static Codec<EngineSettings> settings(RuleSet rules) {
        return ObjectCodec.of(EngineSettings.class, EngineParts::new, EngineParts::build)
                .constant("formatVersion", 1, VERSION_1)
                .unless(
                        Map.of(),
                        "rules",
                        settings -> settings.configuration().rules(),
                        EngineParts::rules,
                        rules(rules))
                .list(
                        "suppressions",
                        EngineSettings::suppressions,
                        EngineParts::addSuppression,
                        SuppressionCodecs.suppression(rules))
                .onLines();
    }

    private static Codec<Map<String, RuleSettings>> rules(RuleSet rules) {
        Map<String, Codec<RuleSettings>> codecs = new LinkedHashMap<>();
        for (RuleDescriptor rule : rules.descriptors()) {
            codecs.put(rule.id().value(), rule(rule));
        }
        return MapCodec.ofKnown(Expectation.type("rules"), Expectation.of("rules"), codecs);
    }

    private static Codec<RuleSettings> rule(RuleDescriptor rule) {
        return ObjectCodec.of(RuleSettings.class, RuleParts::new, RuleParts::build)
                .optional("enabled", RuleSettings::enabled, RuleParts::enabled, FLAG)
                .optional("severity", RuleSettings::severity, RuleParts::severity, SEVERITY)
                .unless(Map.of(), "parameters", RuleSettings::parameters, RuleParts::parameters, parameters(rule))
                .onOneLine();
    }

    private static Codec<Map<String, Object>> parameters(RuleDescriptor rule) {
        Map<String, Codec<Object>> codecs = new LinkedHashMap<>();
        for (Parameter<?> parameter : rule.parameters()) {
            codecs.put(parameter.name(), ParameterCodec.of(parameter));
        }
        String id = rule.id().value();
        Expectation type = Expectation.type(codecs.isEmpty() ? "noParameters" : "parameters", id);
        return MapCodec.ofKnown(type, Expectation.of("parameters", id), codecs);
    }

    /** Builds settings from what is read. */
    private static final class EngineParts {

        private Map<String, RuleSettings> rules = Map.of();
        private final List<Suppression> suppressions = new ArrayList<>();

        void rules(Map<String, RuleSettings> newRules) {
            rules = newRules;
        }

        void addSuppression(Suppression suppression) {
            suppressions.add(suppression);
        }

        EngineSettings build() {
            return new EngineSettings(new RuleConfiguration(rules), suppressions);
        }
    }

    /** Builds the settings of a rule from what is read. */
    private static final class RuleParts {

        private @Nullable Boolean enabled;
        private @Nullable Severity severity;
        private Map<String, Object> parameters = Map.of();

        void enabled(boolean newEnabled) {
            enabled = newEnabled;
        }

        void severity(Severity newSeverity) {
            severity = newSeverity;
        }

        void parameters(Map<String, Object> newParameters) {
            parameters = newParameters;
        }

        RuleSettings build() {
            return new RuleSettings(Optional.ofNullable(enabled), Optional.ofNullable(severity), parameters);
        }
    }
}
