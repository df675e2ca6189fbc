package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.validation.rules.AgendaDurationsFit;
import io.conferenceplan.validation.rules.AgendaWithinEvent;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        @Test
        void failTheReportWhateverTheThreshold() {
            assertThat(RuleEngine.of(RuleSet.of(broken)).check(EMPTY).fails(ERROR))
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
    class Parameters {

        private static final Parameter<Integer> LIMIT = Parameter.of("limit", 3);
        private static final Parameter<Integer> OTHER = Parameter.of("other", 4);
        private static final RuleId LIMITED = RuleId.of("limited");

        private final Rule limited = new FakeRule(
                RuleDescriptor.builder()
                        .id(LIMITED)
                        .family(RuleFamily.CONSISTENCY)
                        .severity(ERROR)
                        .addParameter(LIMIT)
                        .addParameter(OTHER)
                        .build(),
                context -> context.at(PlanPath.root())
                        .compare("limit", context.parameter(LIMIT))
                        .conclude(Truth.TRUE),
                Map.of());
        private final RuleEngine engine = RuleEngine.of(RuleSet.of(limited));

        @Test
        void haveADefault() {
            assertThat(limitIn(engine)).isEqualTo(3);
        }

        @Test
        void canBeSetWithoutAChangeToTheEngine() {
            RuleEngine changed = engine.withParameter(LIMITED, LIMIT, 5);

            assertThat(limitIn(changed)).isEqualTo(5);
            assertThat(limitIn(engine)).isEqualTo(3);
        }

        @Test
        void canBeSetAgain() {
            RuleEngine changed = engine.withParameter(LIMITED, LIMIT, 5).withParameter(LIMITED, LIMIT, 7);

            assertThat(limitIn(changed)).isEqualTo(7);
        }

        @Test
        void stayWhenAnythingElseIsSet() {
            RuleEngine changed = engine.withParameter(LIMITED, LIMIT, 5)
                    .withParameter(LIMITED, OTHER, 6)
                    .withHolidays(HolidayCalendar.none())
                    .withApproximation(new ApproximationPolicy(0, 0))
                    .withRules(RuleSet.of(limited));

            assertThat(limitIn(changed)).isEqualTo(5);
        }

        @Test
        void ofAnUnknownRuleAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine.withParameter(RuleId.of("unknown"), LIMIT, 5))
                    .withMessage("rule id must be one of [limited], but was 'unknown'.");
        }

        @Test
        void ofAnotherRuleAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleEngine.standard()
                            .withParameter(RuleId.of("agenda-within-event"), AgendaDurationsFit.HALF_DAY_MINUTES, 180))
                    .withMessageStartingWith("parameter of rule 'agenda-within-event' must be one of [")
                    .withMessageContaining("receptionMinutes")
                    .withMessageEndingWith("], but was 'halfDayMinutes'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleEngine.standard()
                            .withParameter(RuleId.of("venue-capacity"), AgendaWithinEvent.RECEPTION_MINUTES, 30))
                    .withMessage("parameter of rule 'venue-capacity' must be one of [], but was 'receptionMinutes'.");
        }

        private static Object limitIn(RuleEngine engine) {
            return engine.check(EMPTY).findings().get(0).arguments().get(0).value();
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

        @ParameterizedTest
        @CsvSource({
            "ERROR, FALSE, ERROR, true",
            "ERROR, FALSE, INFO, true",
            "WARNING, FALSE, ERROR, false",
            "WARNING, FALSE, WARNING, true",
            "WARNING, FALSE, INFO, true",
            "INFO, FALSE, WARNING, false",
            "INFO, FALSE, INFO, true",
            "ERROR, TRUE, INFO, false",
            "ERROR, UNKNOWN, INFO, false"
        })
        void failByTheSeverityOfWhatIsViolated(Severity severity, Truth truth, Severity threshold, boolean fails) {
            Rule rule = FakeRule.of(
                    "rule", severity, context -> context.at(PlanPath.root()).conclude(truth));

            assertThat(RuleEngine.of(RuleSet.of(rule)).check(EMPTY).fails(threshold))
                    .isEqualTo(fails);
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
    void severalThreadsGetTheSameReport() throws Exception {
        RuleEngine engine = RuleEngine.standard();
        Report alone = engine.check(FULL);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Report>> reports = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                reports.add(threads.submit(() -> engine.check(FULL)));
            }

            for (Future<Report> report : reports) {
                assertThat(report.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theStandardEngineHasTheRecommendedRules() {
        assertThat(RuleEngine.standard().rules().rules())
                .hasSize(18)
                .containsExactlyElementsOf(RuleSets.recommended().rules());
        assertThat(RuleSets.general().plus(RuleSets.vietnamStatePractice()).rules())
                .containsAll(RuleSets.recommended().rules());
    }

    @Test
    void nothingCanBeMissing() {
        RuleEngine engine = RuleEngine.standard();

        assertThatNullPointerException().isThrownBy(() -> RuleEngine.of(null)).withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withApproximation(null))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> engine.withHolidays(null))
                .withMessage("calendar");
    }
}
