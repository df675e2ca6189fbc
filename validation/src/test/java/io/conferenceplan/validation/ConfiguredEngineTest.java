package io.conferenceplan.validation;

import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an engine does with a configuration. */
class ConfiguredEngineTest {

    private static final ConferencePlan EMPTY = Plans.plan().value();
    private static final Parameter<Integer> LIMIT = Parameter.of("limit", 3, new Bounds<>(1, 9));
    private static final Parameter<List<String>> WORDS = Parameter.of("words", List.of("a"));

    private final Rule limited = limited(LIMIT, WORDS);
    private final Rule other =
            FakeRule.of("other", WARNING, context -> context.at(PlanPath.root()).conclude(Truth.FALSE));
    private final RuleEngine engine = RuleEngine.of(RuleSet.of(limited, other));

    private static Rule limited(Parameter<?>... parameters) {
        return new FakeRule(
                RuleDescriptor.of("limited", RuleFamily.CONSISTENCY, ERROR).withParameters(parameters),
                context -> context.at(PlanPath.root())
                        .compare("limit", context.parameter(LIMIT))
                        .compare("words", context.parameter(WORDS))
                        .conclude(Truth.TRUE),
                Map.of());
    }

    private static RuleConfiguration limit(int limit) {
        return RuleConfiguration.builder().parameter("limited", "limit", limit).build();
    }

    private static Object limitIn(RuleEngine engine) {
        return argument(engine, 0);
    }

    private static Object argument(RuleEngine engine, int index) {
        Report report = engine.check(EMPTY);
        assertThat(report.failures()).isEmpty();
        return report.findings(RuleId.of("limited"))
                .get(0)
                .arguments()
                .get(index)
                .value();
    }

    @Nested
    class Parameters {

        @Test
        void haveADefault() {
            assertThat(limitIn(engine)).isEqualTo(3);
            assertThat(argument(engine, 1)).isEqualTo(List.of("a"));
        }

        @Test
        void canBeSetWithoutAChangeToTheEngine() {
            RuleEngine changed = engine.withConfiguration(limit(5));

            assertThat(limitIn(changed)).isEqualTo(5);
            assertThat(limitIn(engine)).isEqualTo(3);
        }

        @Test
        void canBeReadFromAFile() {
            RuleEngine changed = engine.withConfiguration(RuleConfiguration.builder()
                    .parameter("limited", "limit", 5L)
                    .parameter("limited", "words", List.of("x", "y"))
                    .build());

            assertThat(limitIn(changed)).isEqualTo(5);
            assertThat(argument(changed, 1)).isEqualTo(List.of("x", "y"));
        }

        @Test
        void thatARuleReadsAndDoesNotDeclareAreAMistakeOfTheRule() {
            Report report = RuleEngine.of(RuleSet.of(limited(LIMIT))).check(EMPTY);

            assertThat(report.failures())
                    .extracting(failure -> failure.cause().getMessage())
                    .containsExactly(
                            "parameter of rule 'limited' must be one that its descriptor declares, but was 'words'.");
        }
    }

    @Nested
    class Rules {

        @Test
        void thatAreDisabledDoNotRun() {
            Rule broken = FakeRule.of("broken", ERROR, context -> {
                throw new IllegalStateException();
            });
            RuleConfiguration configuration = RuleConfiguration.builder()
                    .disable("broken")
                    .disable("other")
                    .build();

            Report report = RuleEngine.of(RuleSet.of(broken, limited, other))
                    .withConfiguration(configuration)
                    .check(EMPTY);

            assertThat(report.failures()).isEmpty();
            assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("limited"));
        }

        @Test
        void canBeEnabledAgain() {
            RuleEngine again = engine.withConfiguration(
                            RuleConfiguration.builder().disable("other").build())
                    .withConfiguration(
                            RuleConfiguration.builder().enable("other").build());

            assertThat(again.check(EMPTY)).isEqualTo(engine.check(EMPTY));
        }

        @Test
        void haveTheSeverityThatIsSetAndTheOutcomesThatTheyHad() {
            RuleConfiguration configuration =
                    RuleConfiguration.builder().severity("other", INFO).build();

            Finding before = engine.check(EMPTY).violations().get(0);
            Finding after = engine.withConfiguration(configuration)
                    .check(EMPTY)
                    .violations()
                    .get(0);

            assertThat(before.severity()).isEqualTo(WARNING);
            assertThat(after).isEqualTo(before.withSeverity(INFO));
        }

        @Test
        void areStillKnownWhenTheyAreDisabled() {
            RuleEngine none = engine.withConfiguration(RuleConfiguration.builder()
                    .disable("limited")
                    .disable("other")
                    .build());

            assertThat(none.rules().rules()).containsExactly(limited, other);
            assertThat(none.check(EMPTY).findings()).isEmpty();
        }
    }

    @Nested
    class Configurations {

        @Test
        void lieOverThoseThatTheEngineHas() {
            RuleEngine changed = engine.withConfiguration(limit(5))
                    .withConfiguration(
                            RuleConfiguration.builder().disable("other").build())
                    .withConfiguration(limit(7));

            assertThat(limitIn(changed)).isEqualTo(7);
            assertThat(changed.configuration())
                    .isEqualTo(RuleConfiguration.builder()
                            .parameter("limited", "limit", 7)
                            .disable("other")
                            .build());
        }

        @Test
        void stayWhenAnythingElseIsSet() {
            RuleEngine changed = engine.withConfiguration(limit(5))
                    .withHolidays(HolidayCalendar.none())
                    .withApproximation(new ApproximationPolicy(0, 0));

            assertThat(limitIn(changed)).isEqualTo(5);
        }

        @Test
        void stayForTheRulesThatStay() {
            RuleConfiguration both =
                    limit(5).plus(RuleConfiguration.builder().disable("other").build());

            RuleEngine changed = engine.withConfiguration(both).withRules(RuleSet.of(limited));

            assertThat(limitIn(changed)).isEqualTo(5);
            assertThat(changed.configuration()).isEqualTo(limit(5));
        }

        @Test
        void thatDoNotFitAreRefusedWithAllProblems() {
            RuleConfiguration wrong = RuleConfiguration.builder()
                    .disable("othr")
                    .parameter("limited", "limit", 10)
                    .build();

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> engine.withConfiguration(wrong))
                    .withMessage("""
                            Configuration must fit the rules, but has problems:
                              rule id must be one that the rule set has, but was 'othr'. Maybe 'other'.
                              parameter 'limit' of rule 'limited' must be a whole number from 1 to 9, but was '10'.""")
                    .satisfies(e -> assertThat(e.problems()).isEqualTo(wrong.problems(engine.rules())));
        }

        @Test
        void thatDoNotFitARuleOfTheSameIdAreRefused() {
            RuleSet replaced = RuleSet.of(FakeRule.of("limited"));

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> engine.withConfiguration(limit(5)).withRules(replaced))
                    .withMessage("""
                            Configuration must fit the rules, but has problems:
                              parameter of rule 'limited' must be one of [], but was 'limit'.""");
        }

        @Test
        void ofBuiltInRulesAreSetByNamesAlone() {
            RuleConfiguration house = RuleConfiguration.builder()
                    .disable("event-on-working-day")
                    .severity("duty-has-one-lead", ERROR)
                    .parameter("agenda-durations-fit", "halfDayMinutes", 721)
                    .parameter("agenda-within-event", "receptionMinutes", -1)
                    .build();

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> RuleEngine.standard().withConfiguration(house))
                    .withMessage("""
                            Configuration must fit the rules, but has problems:
                              parameter 'halfDayMinutes' of rule 'agenda-durations-fit' must be a whole number from 1 to 720, but was '721'.
                              parameter 'receptionMinutes' of rule 'agenda-within-event' must be a whole number from 0 to 1440, but was '-1'.""");
        }
    }
}
