package io.conferenceplan.validation;

import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Reports.finding;
import static io.conferenceplan.validation.Reports.report;
import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Suppressions and baselines mark what they cover in a report, and change nothing else. */
class MarkedReportsTest {

    private static final RuleSet RULES = RuleSet.of(FakeRule.of("a"), FakeRule.of("b"));
    private static final Suppression AGREED = Suppression.of(RuleId.of("a"), "x", "agreed");

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    @Provide
    Arbitrary<Suppressions> suppressions() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), Arbitraries.of("", "x", "y", "[z]"), Arbitraries.of(-1, 0))
                .as((rule, place, days) ->
                        Suppression.of(RuleId.of(rule), place, "agreed").until(LocalDate.EPOCH.plusDays(days)))
                .list()
                .ofMaxSize(4)
                .map(list -> Suppressions.of(list, LocalDate.EPOCH));
    }

    private static Report unmarked(Report report) {
        return report.withFindings(report.findings().stream()
                        .map(finding -> finding.withKnown(false).withSuppression(Optional.empty()))
                        .toList())
                .withSuppressionProblems()
                .withBaseline(Optional.empty());
    }

    @Property(tries = 300)
    void nothingElseIsDifferent(
            @ForAll("reports") Report report,
            @ForAll("reports") Report before,
            @ForAll("suppressions") Suppressions suppressions) {
        Report marked = Baseline.of(before.findings()).applyTo(suppressions.applyTo(report, RULES));

        assertThat(unmarked(marked)).isEqualTo(report);
    }

    @Property(tries = 300)
    void itDoesNotMatterWhichIsAppliedFirstAndHowOften(
            @ForAll("reports") Report report,
            @ForAll("reports") Report before,
            @ForAll("suppressions") Suppressions suppressions) {
        Baseline baseline = Baseline.of(before.findings());
        Report marked = baseline.applyTo(suppressions.applyTo(report, RULES));

        assertThat(suppressions.applyTo(baseline.applyTo(report), RULES)).isEqualTo(marked);
        assertThat(baseline.applyTo(suppressions.applyTo(marked, RULES))).isEqualTo(marked);
    }

    @Property(tries = 300)
    void whatNeedsAttentionIsSuppressedKnownOrNew(
            @ForAll("reports") Report report,
            @ForAll("reports") Report before,
            @ForAll("suppressions") Suppressions suppressions) {
        Report marked = Baseline.of(before.findings()).applyTo(suppressions.applyTo(report, RULES));

        assertThat(Stream.of(
                                marked.suppressedFindings(),
                                marked.knownFindings(),
                                marked.newFindings(VIOLATED),
                                marked.newFindings(UNDETERMINED))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(marked.findings().stream()
                        .filter(finding -> finding.outcome().needsAttention())
                        .toList());
    }

    @Property(tries = 300)
    void eachSuppressionIsUsedOrAProblem(
            @ForAll("reports") Report report, @ForAll("suppressions") Suppressions suppressions) {
        Report marked = suppressions.applyTo(report, RULES);

        Stream<Suppression> used = marked.findings().stream().flatMap(finding -> finding.suppression().stream());
        Stream<Suppression> problems = marked.suppressionProblems().stream().map(SuppressionProblem::suppression);
        assertThat(Stream.concat(used.distinct(), problems.distinct()))
                .containsExactlyInAnyOrderElementsOf(
                        suppressions.list().stream().distinct().toList());
    }

    @Test
    void newFindingsAreCountedBySeverity() {
        Report report = report(List.of(
                finding("a ERROR VIOLATED x"),
                finding("a INFO VIOLATED x"),
                finding("a ERROR VIOLATED y"),
                finding("a ERROR VIOLATED x").withSuppression(AGREED),
                finding("a WARNING VIOLATED x").withKnown(true),
                finding("a WARNING UNDETERMINED x"),
                finding("a WARNING SATISFIED x")));

        assertThat(report.countNew(VIOLATED)).containsExactly(entry(ERROR, 2), entry(WARNING, 0), entry(INFO, 1));
        assertThat(report.countNew(UNDETERMINED)).containsExactly(entry(ERROR, 0), entry(WARNING, 1), entry(INFO, 0));
        assertThat(report.countNew(Outcome.SATISFIED)).containsValues(0, 0, 0);
    }

    @Nested
    class OfAnEngine {

        private static final ConferencePlan PLAN = plan().days("2024-03-22")
                .duties(duty("invite", "no later than 2024-03-17"), duty("print", "no later than 2024-03-23"))
                .value();
        private static final Suppression INVITE = Suppression.of(
                RuleId.of("deadline-on-working-day"), "duties[invite].deadline", "The courier works on Sundays.");
        private static final RuleEngine ENGINE = RuleEngine.of(RuleSet.of(
                RuleSets.all().rule(RuleId.of("deadline-on-working-day")).orElseThrow()));

        @Test
        void areThoseOfItsSuppressionsAndItsBaseline() {
            Report plain = ENGINE.check(PLAN);
            Baseline print = Baseline.of(plain.findings().subList(1, 2));

            Report marked = ENGINE.withSuppressions(Suppressions.of(List.of(INVITE)))
                    .withBaseline(print)
                    .check(PLAN);

            assertThat(marked.findings())
                    .containsExactly(
                            plain.findings().get(0).withSuppression(INVITE),
                            plain.findings().get(1).withKnown(true));
            assertThat(marked.baseline()).contains(print);
            assertThat(unmarked(marked)).isEqualTo(plain);
            assertThat(FailOn.infos().fails(plain)).isTrue();
            assertThat(FailOn.infos().fails(marked)).isFalse();
        }

        @Test
        void tellOfSuppressionsOfRulesThatItDoesNotHave() {
            Suppression other = Suppression.of(RuleId.of("deadline-order"), "duties[invite].deadline", "agreed");

            Report report =
                    ENGINE.withSuppressions(Suppressions.of(List.of(other))).check(PLAN);

            assertThat(report.suppressionProblems())
                    .containsExactly(new SuppressionProblem(other, SuppressionProblem.Kind.UNKNOWN_RULE));
        }

        @Test
        void stayWhenAnythingElseIsSet() {
            RuleEngine marking = ENGINE.withSuppressions(Suppressions.of(List.of(INVITE)))
                    .withBaseline(Baseline.of(ENGINE.check(PLAN).findings()));
            RuleEngine changed = marking.withHolidays(HolidayCalendar.vietnam())
                    .withApproximation(ApproximationPolicy.standard())
                    .withRules(ENGINE.rules());

            assertThat(changed.check(PLAN)).isEqualTo(marking.check(PLAN));
            assertThat(ENGINE.check(PLAN).suppressedFindings()).isEmpty();
            assertThat(ENGINE.check(PLAN).baseline()).isEmpty();
        }

        @Test
        void areNeverMissing() {
            assertThatNullPointerException()
                    .isThrownBy(() -> ENGINE.withSuppressions(null))
                    .withMessage("suppressions");
            assertThatNullPointerException()
                    .isThrownBy(() -> ENGINE.withBaseline(null))
                    .withMessage("baseline");
        }
    }
}
