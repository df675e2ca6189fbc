package io.conferenceplan.json;

import io.conferenceplan.json.codec.JsonSchema;
import io.conferenceplan.json.codec.SettingsCodecs;
import io.conferenceplan.validation.ConfigurationProblem;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.RuleSet;
import java.util.List;
import java.util.Locale;

/**
 * Reads and writes the settings of a rules engine as JSON: which rules run, how bad they are, their parameters, and suppressions.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.standard();
 * EngineSettings settings = SettingsJson.of(engine.rules()).read(Path.of("settings.json")).orElseThrow();
 * Report report = settings.applyTo(engine, LocalDate.of(2024, 3, 1)).check(plan);
 * }</pre>
 *
 * <p>Rules and parameters that do not exist are problems of the document, each at its place.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SettingsJson extends DocumentJson<EngineSettings> {

    private final RuleSet rules;

    private SettingsJson(RuleSet rules, ReadOptions options) {
        super(new DocumentKind<>("settings", SettingsCodecs.settings(rules)), options);
        this.rules = rules;
    }

    /**
     * {@return the reader and writer of settings of some rules}
     *
     * @param rules the rules that can be configured, such as those of the engine
     */
    public static SettingsJson of(RuleSet rules) {
        return new SettingsJson(rules, ReadOptions.STANDARD);
    }

    @Override
    public SettingsJson withLimits(ReadLimits limits) {
        return new SettingsJson(rules, options().with(limits));
    }

    /**
     * {@return the JSON Schema (2020-12) of settings of these rules, by which editors help to write them}
     *
     * <p>It names every rule with its title and its parameters with their defaults. What it cannot tell, such as that a member is
     * written twice, only reading does.
     *
     * @param locale the language of its descriptions: Vietnamese, or else English
     */
    public String schema(Locale locale) {
        return JsonSchema.of(SettingsCodecs.settings(rules), new SettingsSchema(rules, locale));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the settings do not fit the rules, or could not be read again
     */
    @Override
    public byte[] writeBytes(EngineSettings settings) {
        List<ConfigurationProblem> problems = settings.configuration().problems(rules);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).message());
        }
        return super.writeBytes(settings);
    }
}
