package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.IssuerKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of Vietnamese state practice say whom they bind, by what law and since when, and show what they ask for. */
class StatePracticeTest {

    static List<Rule> rules() {
        return RuleSets.vietnamStatePractice().rules();
    }

    /** All but the lunar date, which is right or wrong whatever the law. */
    static List<Rule> regulatedRules() {
        return RuleSets.vietnamStatePractice()
                .without(RuleId.of("vn-lunar-date"))
                .rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void belongToTheFamily(Rule rule) {
        assertThat(rule.descriptor().family()).isEqualTo(RuleFamily.STATE_PRACTICE);
        assertThat(rule.descriptor().id().value()).startsWith("vn-");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showAGoodPlanAndABadOne(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();

        assertThat(descriptor.goodExample()).isPresent();
        assertThat(descriptor.badExample()).isPresent().isNotEqualTo(descriptor.goodExample());
    }

    @ParameterizedTest
    @MethodSource("regulatedRules")
    void bindStateBodiesAndNoOthersButTheParty(Rule rule) {
        assertThat(rule.descriptor().scope().issuers())
                .contains(IssuerKind.COLLECTIVE, IssuerKind.PERSONAL)
                .doesNotContain(IssuerKind.OTHER);
    }

    @ParameterizedTest
    @MethodSource("regulatedRules")
    void haveSourcesTheOldestFirst(Rule rule) {
        List<LegalSource> sources = rule.descriptor().sources();

        assertThat(sources).isNotEmpty().doesNotHaveDuplicates();
        assertThat(sources).extracting(LegalSource::from).isSorted();
        assertThat(sources).anyMatch(source -> source.isInForceOn(LocalDate.of(2026, 1, 1)));
    }
}
