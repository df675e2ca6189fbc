package io.conferenceplan.validation;

import static io.conferenceplan.validation.Reports.finding;
import static io.conferenceplan.validation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {

    private static final Suppression AGREED = Suppression.of(RuleId.of("late"), "a", "agreed");

    private static final Map<String, FailOn> DECISIONS = Map.of(
            "never", FailOn.never(),
            "errors", FailOn.errors(),
            "warnings", FailOn.warnings(),
            "infos", FailOn.infos(),
            "errors or undetermined error", FailOn.errors().orUndetermined(Severity.ERROR),
            "errors or undetermined", FailOn.errors().orUndetermined(Severity.INFO),
            "undetermined warning", FailOn.never().orUndetermined(Severity.WARNING));

    @ParameterizedTest
    @CsvSource({
        "never, ERROR VIOLATED, false",
        "never, ERROR UNDETERMINED, false",
        "errors, ERROR VIOLATED, true",
        "errors, WARNING VIOLATED, false",
        "errors, INFO VIOLATED, false",
        "errors, ERROR UNDETERMINED, false",
        "warnings, ERROR VIOLATED, true",
        "warnings, WARNING VIOLATED, true",
        "warnings, INFO VIOLATED, false",
        "warnings, ERROR UNDETERMINED, false",
        "infos, INFO VIOLATED, true",
        "infos, ERROR UNDETERMINED, false",
        "infos, ERROR SATISFIED, false",
        "infos, ERROR NOT_APPLICABLE, false",
        "errors or undetermined error, ERROR VIOLATED, true",
        "errors or undetermined error, WARNING VIOLATED, false",
        "errors or undetermined error, ERROR UNDETERMINED, true",
        "errors or undetermined error, WARNING UNDETERMINED, false",
        "errors or undetermined, INFO VIOLATED, false",
        "errors or undetermined, INFO UNDETERMINED, true",
        "errors or undetermined, ERROR SATISFIED, false",
        "undetermined warning, ERROR VIOLATED, false",
        "undetermined warning, WARNING UNDETERMINED, true",
        "undetermined warning, INFO UNDETERMINED, false"
    })
    void aFindingFailsTheCheckIfItIsBadEnough(String decision, String finding, boolean fails) {
        Report report = report("late " + finding + " a");
        FailOn failOn = DECISIONS.get(decision);

        assertThat(failOn.fails(report)).isEqualTo(fails);
        assertThat(failOn.causes(report)).isEqualTo(fails ? report.findings() : List.of());
    }

    @Test
    void suppressedAndKnownFindingsNeverDo() {
        Finding violated = finding("late ERROR VIOLATED a");
        Report report = report(List.of(
                violated.withSuppression(AGREED),
                violated.withKnown(true),
                violated.withKnown(true).withSuppression(AGREED),
                finding("late ERROR UNDETERMINED a").withKnown(true)));

        FailOn strictest = FailOn.infos().orUndetermined(Severity.INFO).orSuppressionProblems();

        assertThat(strictest.fails(report)).isFalse();
        assertThat(strictest.causes(report)).isEmpty();
    }

    @Test
    void aRuleThatThrowsAlwaysDoes() {
        assertThat(FailOn.never().fails(Reports.failing("late"))).isTrue();
        assertThat(FailOn.never().causes(Reports.failing("late"))).isEmpty();
    }

    @Test
    void aSuppressionThatDoesNothingDoesIfAskedFor() {
        Report report =
                report().withSuppressionProblems(new SuppressionProblem(AGREED, SuppressionProblem.Kind.UNUSED));

        assertThat(FailOn.infos().fails(report)).isFalse();
        assertThat(FailOn.never().orSuppressionProblems().fails(report)).isTrue();
        assertThat(FailOn.never().orSuppressionProblems().fails(report())).isFalse();
    }

    @Test
    void whatIsAskedForAddsUp() {
        FailOn all = FailOn.warnings().orSuppressionProblems().orUndetermined(Severity.ERROR);

        assertThat(all)
                .isEqualTo(FailOn.violations(Severity.WARNING)
                        .orUndetermined(Severity.ERROR)
                        .orSuppressionProblems());
        assertThat(all.fails(report("late WARNING VIOLATED a"))).isTrue();
        assertThat(all.fails(report("late ERROR UNDETERMINED a"))).isTrue();
        assertThat(all.suppressionProblems()).isTrue();
    }

    @Test
    void causesAreInTheOrderOfTheReport() {
        Report report = report(
                "b ERROR VIOLATED a", "a WARNING UNDETERMINED a", "c WARNING VIOLATED b", "c WARNING SATISFIED b");

        assertThat(FailOn.warnings().orUndetermined(Severity.WARNING).causes(report))
                .isEqualTo(report.findings().subList(0, 3));
    }

    @Property(tries = 300)
    void aReportWithoutFailuresFailsIfItHasACause(@ForAll("reports") Report report, @ForAll Severity threshold) {
        FailOn failOn = FailOn.violations(threshold).orUndetermined(threshold);

        assertThat(failOn.fails(report)).isEqualTo(!failOn.causes(report).isEmpty());
    }

    @Property(tries = 300)
    void whatFailsFailsALowerThreshold(@ForAll("reports") Report report) {
        assertThat(FailOn.warnings().causes(report)).containsAll(FailOn.errors().causes(report));
        assertThat(FailOn.infos().causes(report)).containsAll(FailOn.warnings().causes(report));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }
}
