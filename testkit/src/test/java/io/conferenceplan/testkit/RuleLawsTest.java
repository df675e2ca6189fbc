package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.Law.EXACT_IS_DECIDED;
import static io.conferenceplan.testkit.Law.NARROWING_KEEPS_DECISIONS;
import static io.conferenceplan.testkit.Law.NOTHING_ELSE_COUNTS;
import static io.conferenceplan.testkit.Law.NOT_APPLICABLE_IN_ALL;
import static io.conferenceplan.testkit.Law.SATISFIED_IN_ALL;
import static io.conferenceplan.testkit.Law.UNDETERMINED_IS_TIGHT;
import static io.conferenceplan.testkit.Law.VIOLATED_IN_ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleLawsTest {

    private static final int TRIES = 300;
    private static final ConferencePlan PLAN =
            ConferencePlan.builder().title("Hội nghị").build();

    static Stream<Arguments> wrongRules() {
        return Stream.of(
                Arguments.of(
                        WrongRule.midpoints(), Set.of(VIOLATED_IN_ALL, SATISFIED_IN_ALL, NARROWING_KEEPS_DECISIONS)),
                Arguments.of(WrongRule.resolvesEarly(), Set.of(SATISFIED_IN_ALL, NARROWING_KEEPS_DECISIONS)),
                Arguments.of(
                        WrongRule.skipsWhatIsImprecise(), Set.of(NOT_APPLICABLE_IN_ALL, NARROWING_KEEPS_DECISIONS)),
                Arguments.of(WrongRule.surerOfLess(), Set.of(NARROWING_KEEPS_DECISIONS, UNDETERMINED_IS_TIGHT)),
                Arguments.of(WrongRule.alwaysUndetermined(), Set.of(EXACT_IS_DECIDED, UNDETERMINED_IS_TIGHT)),
                Arguments.of(WrongRule.usesTheEventTwice(), Set.of(UNDETERMINED_IS_TIGHT)),
                Arguments.of(WrongRule.readsTheClock(), Set.of(NOTHING_ELSE_COUNTS)),
                Arguments.of(WrongRule.readsTheDefaultLocale(), Set.of(NOTHING_ELSE_COUNTS)));
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void catchRulesThatBreakThem(Rule rule, Set<Law> broken) {
        LawReport report = RuleLaws.of(rule).run(TRIES);

        assertThat(lawsBrokenIn(report)).containsAll(broken);
        assertThat(report.figures(rule.descriptor().id()).breaches()).isPositive();
    }

    static Stream<Rule> rulesWithAMemory() {
        return Stream.of(WrongRule.remembers(), WrongRule.knowsTheInstance());
    }

    @ParameterizedTest
    @MethodSource("rulesWithAMemory")
    void catchRulesThatDoNotAlwaysSayTheSame(Rule rule) {
        LawReport report = RuleLaws.of(rule).withRefinements(2).run(3);

        assertThat(lawsBrokenIn(report)).contains(NOTHING_ELSE_COUNTS);
    }

    private static Set<Law> lawsBrokenIn(LawReport report) {
        return report.breaches().stream().map(LawBreach::law).collect(Collectors.toSet());
    }

    @Test
    void catchRulesThatThrow() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleLaws.of(WrongRule.throwsAnException()).assertHold(PLAN))
                .withMessage("""
                        rule 'throws' must not throw, but threw java.lang.IllegalStateException: no such day on the plan
                        {
                          "formatVersion": 1,
                          "title": "Hội nghị"
                        }
                        """)
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void thatAreLeftOutCatchNothing() {
        RuleLaws laws = RuleLaws.of(WrongRule.midpoints())
                .without(VIOLATED_IN_ALL, SATISFIED_IN_ALL, NARROWING_KEEPS_DECISIONS);

        assertThat(laws.run(TRIES).breaches()).isEmpty();
    }

    @Test
    void holdForOtherPlansWithAnotherSeed() {
        RuleLaws laws = RuleLaws.of(RuleSets.recommended());

        assertThat(laws.withSeed(7).run(20)).isEqualTo(laws.withSeed(7).run(20));
        assertThat(laws.withSeed(7).run(20)).isNotEqualTo(laws.withSeed(8).run(20));
    }

    @Test
    void leaveLocaleAndTimeZoneAsTheyWere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();

        RuleLaws.of(RuleSets.recommended()).assertHold(PLAN);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleLaws.of(WrongRule.readsTheDefaultLocale()).assertHold(PLAN));

        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }

    @Test
    void countPlansRefinementsAndUndeterminedPlaces() {
        LawReport report =
                RuleLaws.of(RuleSets.recommended()).withRefinements(3).run(30);

        assertThat(report.tries()).isEqualTo(30);
        assertThat(report.figures())
                .extracting(LawFigures::rule)
                .isEqualTo(RuleSets.recommended().rules().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
        assertThat(report.figures(RuleId.of("attendance-total"))).satisfies(figures -> {
            assertThat(figures.plans()).isBetween(1L, 30L);
            assertThat(figures.evaluations()).isEqualTo(figures.plans());
            assertThat(figures.refinements()).isBetween(figures.plans(), 3 * figures.plans());
            assertThat(figures.undetermined()).isBetween(1L, figures.evaluations());
            assertThat(figures.tight()).isEqualTo(figures.undetermined());
            assertThat(figures.breaches()).isZero();
        });
    }

    @Test
    void sayWhichRuleWasNotTried() {
        LawReport report = RuleLaws.of(WrongRule.remembers()).run(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.figures(RuleId.of("venue-capacity")))
                .withMessage("rule must be one of [remembers], but was 'venue-capacity'.");
    }

    @Test
    void areTriedOnOnePlanAtLeast() {
        RuleLaws laws = RuleLaws.of(RuleSets.recommended());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.assertHold(0))
                .withMessage("number of tries must be 1 or more, but was '0'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.withRefinements(1))
                .withMessage("number of refinements must be 2 or more, but was '1'.");
    }

    @Test
    void letARuleOffThatDeclaresWhereItIsNotTight() {
        Rule honest = WrongRule.usesTheEventTwice().notTightWhere("the deadline is relative to the event");

        LawReport report = RuleLaws.of(RuleSet.of(honest)).run(TRIES);

        assertThat(report.breaches()).isEmpty();
        assertThat(report.figures(honest.descriptor().id()).tight())
                .isLessThan(report.figures(honest.descriptor().id()).undetermined());
    }
}
