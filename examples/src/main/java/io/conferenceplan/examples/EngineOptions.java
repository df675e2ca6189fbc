package io.conferenceplan.examples;

import io.conferenceplan.json.SettingsJson;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Suppressions;
import io.conferenceplan.value.ApproximationPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How plans are checked. */
final class EngineOptions {

    @Option(
            names = "--rules",
            split = "(?<=.),",
            splitSynopsisLabel = ",",
            paramLabel = "SET|RULE",
            descriptionKey = "help.rules",
            converter = RuleNames.ToRuleSet.class)
    private List<RuleSet> rules = List.of(RuleSets.recommended());

    @Option(names = "--about", paramLabel = "0..100", descriptionKey = "help.about", converter = AboutConverter.class)
    private ApproximationPolicy about = ApproximationPolicy.standard();

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "help.settings")
    private Optional<Path> settings = Optional.empty();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "help.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    /** {@return the settings; empty if there are none; throws {@link BrokenFileException} if they are of no use} */
    Optional<JsonFile<EngineSettings>> settings() {
        return settings.map(file -> JsonFiles.read(file, SettingsJson.of(RuleSets.all())));
    }

    /** {@return the engine; throws {@link BrokenFileException} if the settings are of no use} */
    RuleEngine engine(Optional<JsonFile<EngineSettings>> read) {
        RuleEngine all = RuleEngine.of(RuleSets.all()).withApproximation(about);
        return read.map(file -> configured(all, file)).orElse(all).withConfiguration(onlyChosenRules());
    }

    private RuleEngine configured(RuleEngine engine, JsonFile<EngineSettings> file) {
        EngineSettings read = file.value();
        if (asOf.isEmpty()
                && read.suppressions().stream().anyMatch(one -> one.lastDay().isPresent())) {
            throw new BrokenFileException(new CheckedFile.Unreadable(file.path(), "settings.as-of"));
        }
        return engine.withConfiguration(read.configuration())
                .withSuppressions(new Suppressions(read.suppressions(), asOf));
    }

    /** The other rules are disabled rather than unknown: settings may be about them too. */
    private RuleConfiguration onlyChosenRules() {
        RuleSet chosen = RuleNames.union(rules);
        RuleConfiguration.Builder configuration = RuleConfiguration.builder();
        RuleSets.all().rules().stream()
                .map(rule -> rule.descriptor().id())
                .filter(id -> chosen.rule(id).isEmpty())
                .forEach(id -> configuration.disable(id.value()));
        return configuration.build();
    }

    /** One share for counts and durations. */
    static final class AboutConverter implements ITypeConverter<ApproximationPolicy> {
        @Override
        public ApproximationPolicy convert(String percent) {
            int share = Integer.parseInt(percent);
            return new ApproximationPolicy(share, share);
        }
    }
}
