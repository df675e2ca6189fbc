package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import java.io.IOException;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleEngineTest {

    private static final ConferencePlan EMPTY = plan().value();
    private static final ConferencePlan FULL = plan().days("2024-03-08..2024-03-09")
            .dayCount("3")
            .start("07:30")
            .slots(slot("a day=1 time=07:00/08:00"), slot("b day=1 time=07:30"))
            .total("99")
            .groups("60", "40", "?")
            .value();

    @Nested
    class RulesThatThrow {

        private final IllegalStateException mistake = new IllegalStateException("a mistake in the rule");
        private final Rule broken = FakeRule.of("broken", ERROR, context -> {
            context.at(PlanPath.root()).conclude(Truth.FALSE);
            throw mistake;
        });
        private final Rule sound = FakeRule.of(
                "sound", ERROR, context -> context.at(PlanPath.root()).conclude(Truth.TRUE));

        @Test
        void becomeFailuresAndTheOthersStillRun() {
            Report report = RuleEngine.of(RuleSet.of(broken, sound)).check(EMPTY);

            assertThat(report.failures()).containsExactly(new RuleFailure(RuleId.of("broken"), mistake));
            assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("sound"));
        }

        static List<Throwable> throwables() {
            return List.of(
                    new IllegalStateException("a mistake"),
                    new AssertionError("a broken promise"),
                    new NoClassDefFoundError("com/example/Missing"),
                    new IOException("a checked exception from other languages than Java"),
                    new ServiceConfigurationError("any other error"));
        }

        @ParameterizedTest
        @MethodSource("throwables")
        void becomeFailuresWhateverTheyThrow(Throwable thrown) {
            Rule rule = FakeRule.of("rule", ERROR, context -> sneakyThrow(thrown));

            assertThat(RuleEngine.of(RuleSet.of(rule, sound)).check(EMPTY)).satisfies(report -> {
                assertThat(report.failures()).containsExactly(new RuleFailure(RuleId.of("rule"), thrown));
                assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("sound"));
                assertThat(FailOn.never().fails(report)).isTrue();
            });
        }

        @Test
        void becomeFailuresWhenTheyNeverReturn() {
            Rule endless = FakeRule.of("endless", ERROR, RulesThatThrow::endless);

            Report report = RuleEngine.of(RuleSet.of(endless, sound)).check(EMPTY);

            assertThat(report.failures())
                    .extracting(RuleFailure::cause)
                    .hasOnlyElementsOfType(StackOverflowError.class)
                    .hasSize(1);
            assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("sound"));
        }

        @SuppressWarnings("InfiniteRecursion")
        private static void endless(RuleContext context) {
            endless(context);
        }

        static List<VirtualMachineError> fatalErrors() {
            return List.of(new OutOfMemoryError("no memory"), new InternalError("no sense"));
        }

        @ParameterizedTest
        @MethodSource("fatalErrors")
        void endTheCheckIfTheVirtualMachineIsInTrouble(VirtualMachineError fatal) {
            RuleEngine engine = RuleEngine.of(RuleSet.of(FakeRule.of("rule", ERROR, context -> sneakyThrow(fatal))));

            assertThatThrownBy(() -> engine.check(EMPTY)).isSameAs(fatal);
        }

        @Test
        void tellWhereTheyThrew() {
            RuleFailure failure =
                    RuleEngine.of(RuleSet.of(broken)).check(EMPTY).failures().get(0);

            assertThat(failure.stackTrace())
                    .startsWith("java.lang.IllegalStateException: a mistake in the rule\n\tat "
                            + getClass().getName())
                    .endsWith(")\n")
                    .doesNotContain("\r");
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void sneakyThrow(Throwable thrown) throws T {
            throw (T) thrown;
        }

        @Test
        void failTheCheckWhateverElseDoes() {
            assertThat(FailOn.never().fails(RuleEngine.of(RuleSet.of(broken)).check(EMPTY)))
                    .isTrue();
        }

        @Test
        void areSortedById() {
            Rule another = FakeRule.of("another", INFO, context -> {
                throw mistake;
            });

            Report report = RuleEngine.of(RuleSet.of(broken, another)).check(EMPTY);

            assertThat(report.failures())
                    .extracting(RuleFailure::rule)
                    .containsExactly(RuleId.of("another"), RuleId.of("broken"));
        }
    }

    @Nested
    class Reports {

        @Test
        void haveTheWorstSeverityFirstThenTheRulesById() {
            RuleSet rules = RuleSet.of(
                    FakeRule.of("d", INFO, context -> {}),
                    FakeRule.of("c", ERROR, context -> {}),
                    FakeRule.of("b", WARNING, context -> {}),
                    FakeRule.of("a", ERROR, context -> {
                        context.at(PlanPath.root().member("second")).conclude(Truth.TRUE);
                        context.at(PlanPath.root().member("first")).conclude(Truth.FALSE);
                    }));

            Report report = RuleEngine.of(rules).check(EMPTY);

            assertThat(report.findings())
                    .extracting(finding -> finding.rule() + " " + finding.path())
                    .containsExactly("a second", "a first", "c ", "b ", "d ");
        }

        @Test
        void areNotApplicableAtTheRootForARuleThatSaysNothing() {
            Finding finding = RuleEngine.of(RuleSet.of(FakeRule.of("silent")))
                    .check(EMPTY)
                    .findings()
                    .get(0);

            assertThat(Plans.verdict(finding)).isEqualTo("NOT_APPLICABLE");
            assertThat(finding.messageKey()).isEqualTo("silent.not-applicable");
        }

        @Test
        void stateTheWidthOfAbout() {
            ApproximationPolicy policy = new ApproximationPolicy(20, 5);

            assertThat(RuleEngine.standard().check(EMPTY).approximation()).isEqualTo(ApproximationPolicy.standard());
            assertThat(RuleEngine.standard()
                            .withApproximation(policy)
                            .check(EMPTY)
                            .approximation())
                    .isEqualTo(policy);
        }

        @Test
        void cannotBeChanged() {
            Report report = RuleEngine.standard().check(FULL);

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> report.findings().add(null));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> report.failures().add(null));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> report.findings().get(0).arguments().add(null));
        }

        @Test
        void findByOutcomeAndByRule() {
            Report report = RuleEngine.standard().check(FULL);
            RuleId dayCount = RuleId.of("event-day-count");

            assertThat(report.findings(dayCount)).extracting(Finding::outcome).containsExactly(Outcome.VIOLATED);
            assertThat(report.violations())
                    .containsExactlyElementsOf(report.findings(Outcome.VIOLATED))
                    .containsAll(report.findings(dayCount));
            assertThat(report.findings(Outcome.NOT_APPLICABLE)).doesNotContainAnyElementsOf(report.violations());
        }
    }

    @Nested
    class Evaluations {

        @Test
        void collectWhatTheyRead() {
            PlanPath place = PlanPath.root().member("total");
            var about = Plans.stated("dk ~100", Count::parse).withWording("khoảng 100 đại biểu");
            Rule rule = FakeRule.of(
                    "rule",
                    ERROR,
                    context -> context.at(PlanPath.root())
                            .reads(place, about)
                            .compare("count", about.value())
                            .relatedTo(place)
                            .conclude(Truth.UNKNOWN, "variant"));

            Finding finding =
                    RuleEngine.of(RuleSet.of(rule)).check(EMPTY).findings().get(0);

            assertThat(finding.tentative()).isTrue();
            assertThat(finding.wordings()).containsExactly("khoảng 100 đại biểu");
            assertThat(finding.deciding()).containsExactly(place);
            assertThat(finding.related()).containsExactly(place);
            assertThat(finding.messageKey()).isEqualTo("rule.undetermined.variant");
            assertThat(finding.arguments()).containsExactly(new Argument("count", about.value()));
        }

        @Test
        void nothingDecidesWhatIsDecidedAndNothingIsTentativeThatDoesNotApply() {
            PlanPath place = PlanPath.root().member("total");
            var about = Plans.stated("dk ~100", Count::parse);
            Rule rule = FakeRule.of("rule", ERROR, context -> {
                context.at(PlanPath.root()).reads(place, about).conclude(Truth.FALSE);
                context.at(PlanPath.root()).reads(place, about).notApplicable();
            });

            List<Finding> findings =
                    RuleEngine.of(RuleSet.of(rule)).check(EMPTY).findings();

            assertThat(findings).extracting(Plans::verdict).containsExactly("VIOLATED tentative", "NOT_APPLICABLE");
        }

        @Test
        void aboutIsAsWideAsTheEngineSays() {
            Plans plan = plan().total("~100").groups("100").complete();
            RuleEngine engine = Plans.engine("attendance-total");

            assertThat(plan.verdicts(engine))
                    .containsExactly("UNDETERMINED attendance.total, decided by attendance.total");
            assertThat(plan.verdicts(engine.withApproximation(new ApproximationPolicy(0, 0))))
                    .containsExactly("SATISFIED attendance.total");
        }
    }

    @Test
    void theStandardEngineHasTheRecommendedRules() {
        assertThat(RuleEngine.standard().rules().rules())
                .containsExactlyElementsOf(RuleSets.recommended().rules());
        assertThat(RuleSets.recommended().rules())
                .containsAll(
                        RuleSets.general().plus(RuleSets.vietnamStatePractice()).rules());
    }

    @Test
    void nothingCanBeMissing() {
        RuleEngine engine = RuleEngine.standard();

        assertThatNullPointerException().isThrownBy(() -> RuleEngine.of(null)).withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withRules(null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withConfiguration(null))
                .withMessage("later");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withApproximation(null))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withHolidays(null))
                .withMessage("calendar");
    }
}
