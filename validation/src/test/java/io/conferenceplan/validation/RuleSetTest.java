package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleSetTest {

    private final Rule one = FakeRule.of("one");
    private final Rule two = FakeRule.of("two");
    private final RuleSet set = RuleSet.of(one, two);

    @Test
    void rulesKeepTheirOrder() {
        assertThat(set.rules()).containsExactly(one, two);
        assertThat(RuleSet.of(two).plus(RuleSet.of(one)).rules()).containsExactly(two, one);
    }

    @Test
    void rulesAreFoundByTheirIds() {
        assertThat(set.rule(RuleId.of("two"))).containsSame(two);
        assertThat(set.rule(RuleId.of("three"))).isEmpty();
    }

    @Test
    void theRulesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.rules().clear());
    }

    @Test
    void twoRulesWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(one, FakeRule.of("one")))
                .withMessage("rule ids must be unique, but were twice 'one'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.plus(RuleSet.of(two)))
                .withMessage("rule ids must be unique, but were twice 'two'.");
    }

    @Test
    void aRuleCanBeLeftOut() {
        assertThat(set.without(RuleId.of("one")).rules()).containsExactly(two);
        assertThat(set.rules()).containsExactly(one, two);
    }

    @Test
    void aRuleThatIsNotThereCannotBeLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.without(RuleId.of("three")))
                .withMessage("rule id must be one of [one, two], but was 'three'.");
    }
}
