package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conferenceplan.validation.Rule;
import org.junit.jupiter.api.Test;

/** What a developer reads of a broken law: the whole texts, on plans that have been shrunk. */
class LawBreachTest {

    @Test
    void aRuleThatTakesMidpoints() {
        assertBreach(WrongRule.midpoints(), "");
    }

    @Test
    void aRuleThatResolvesRelativeDeadlinesEarly() {
        assertBreach(WrongRule.resolvesEarly(), "");
    }

    @Test
    void aRuleThatUsesAValueTwice() {
        assertBreach(WrongRule.usesTheEventTwice(), "");
    }

    @Test
    void aRuleThatIsUndeterminedInAnExactPlan() {
        assertBreach(WrongRule.alwaysUndetermined(), "");
    }

    @Test
    void aRuleThatDependsOnTheDefaultLocale() {
        assertBreach(WrongRule.readsTheDefaultLocale(), "");
    }

    @Test
    void aRuleThatSkipsWhatIsImprecise() {
        assertBreach(WrongRule.skipsWhatIsImprecise(), "");
    }

    private static void assertBreach(Rule rule, String text) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleLaws.of(rule).withSeed(42).assertHold(500))
                .withMessage(text);
    }
}
