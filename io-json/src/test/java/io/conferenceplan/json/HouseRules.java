package io.conferenceplan.json;

import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.Bounds;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The built-in rules, and one of a house that has a parameter of each type. */
final class HouseRules {

    static final RuleSet ALL = RuleSets.all().plus(RuleSet.of(greeting()));

    private HouseRules() {}

    private static Rule greeting() {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(RuleId.of("house-greeting"))
                .family(RuleFamily.COMPLETENESS)
                .severity(Severity.WARNING)
                .addParameter(Parameter.of("mostMinutes", 5, new Bounds<>(1, 60)))
                .addParameter(Parameter.of("year", 2024))
                .addParameter(Parameter.of("spoken", true))
                .addParameter(Parameter.of("words", "Kính thưa"))
                .addParameter(Parameter.of("offices", List.of("Chủ tịch")))
                .build();
        return Rule.builder(descriptor)
                .texts(Locale.ENGLISH, Map.of("title", "Guests are greeted"))
                .texts(Locale.forLanguageTag("vi"), Map.of("title", "Có lời chào đại biểu"))
                .check(context -> {})
                .build();
    }
}
