package io.conferenceplan.examples;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How plans are checked. */
final class EngineOptions {

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "SET|RULE",
            descriptionKey = "help.rules",
            converter = RuleNames.ToRuleSet.class)
    private List<RuleSet> rules = List.of(RuleSets.recommended());

    @Option(names = "--about", paramLabel = "0..100", descriptionKey = "help.about", converter = AboutConverter.class)
    private ApproximationPolicy about = ApproximationPolicy.standard();

    RuleEngine engine() {
        return RuleEngine.of(RuleNames.union(rules)).withApproximation(about);
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
