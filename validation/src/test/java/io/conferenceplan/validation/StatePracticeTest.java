package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.IssuerKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of Vietnamese state practice say whom they bind, by what law and since when, and show what they ask for. */
class StatePracticeTest {

    static List<RuleDescriptor> rules() {
        return RuleSets.vietnamStatePractice().rules().stream()
                .map(Rule::descriptor)
                .toList();
    }

    /** All but the lunar date, which is right or wrong whatever the law. */
    static List<RuleDescriptor> regulatedRules() {
        return rules().stream()
                .filter(rule -> !rule.id().equals(RuleId.of("vn-lunar-date")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void belongToTheFamily(RuleDescriptor rule) {
        assertThat(rule.family()).isEqualTo(RuleFamily.STATE_PRACTICE);
        assertThat(rule.id().value()).startsWith("vn-");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showAGoodPlanAndABadOne(RuleDescriptor rule) {
        assertThat(rule.badExample()).isPresent().isNotEqualTo(rule.goodExample());
        assertThat(rule.goodExample()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("regulatedRules")
    void bindStateBodiesAndNoOthersButTheParty(RuleDescriptor rule) {
        assertThat(rule.scope().issuers())
                .contains(IssuerKind.COLLECTIVE, IssuerKind.PERSONAL)
                .doesNotContain(IssuerKind.OTHER);
    }

    @ParameterizedTest
    @MethodSource("regulatedRules")
    void haveSourcesTheOldestFirst(RuleDescriptor rule) {
        assertThat(rule.sources()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rule.sources()).extracting(LegalSource::from).isSorted();
        assertThat(rule.sources()).anyMatch(source -> source.isInForceOn(LocalDate.of(2026, 1, 1)));
    }
}
