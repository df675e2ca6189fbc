package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.Suppressions;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What generated plans show of the other modules. */
@Domain(PlanDomain.class)
class GeneratedPlansTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();
    private static final FailOn STRICTEST = FailOn.infos().orUndetermined(Severity.INFO);

    @Property(tries = 500)
    void areReadAsTheyWereWritten(@ForAll ConferencePlan plan) {
        String written = PlanJson.standard().write(plan);

        ConferencePlan read = PlanJson.standard().read(written).orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(PlanJson.standard().write(read)).isEqualTo(written);
    }

    @Property(tries = 500)
    void crashNoRuleAndGetTheSameReportAgain(@ForAll ConferencePlan plan) {
        Report report = ENGINE.check(plan);

        assertThat(report.failures()).isEmpty();
        assertThat(ENGINE.check(plan)).isEqualTo(report);
    }

    @Property(tries = 300)
    void getTheSameReportAfterAJsonRoundTrip(@ForAll ConferencePlan plan) {
        ConferencePlan read =
                PlanJson.standard().read(PlanJson.standard().write(plan)).orElseThrow();

        assertThat(ENGINE.check(read)).isEqualTo(ENGINE.check(plan));
    }

    @Property(tries = 300)
    void areEvaluatedByEveryRuleWithWholeMessages(@ForAll ConferencePlan plan) {
        Report report = ENGINE.check(plan);

        assertThat(RuleSets.recommended().rules())
                .allSatisfy(rule ->
                        assertThat(report.findings(rule.descriptor().id())).isNotEmpty());
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotStartWith(finding.rule() + ".");
            assertThat(finding.message(Locale.forLanguageTag("vi")))
                    .isNotBlank()
                    .doesNotStartWith(finding.rule() + ".");
        });
    }

    @Property(tries = 300)
    void nameWhatWouldDecideWhereverAnOutcomeIsOpen(@ForAll ConferencePlan plan) {
        Report report = ENGINE.check(plan);

        assertThat(report.findings(Outcome.UNDETERMINED))
                .allSatisfy(finding -> assertThat(finding.deciding()).isNotEmpty());
    }

    @Property(tries = 500)
    void haveTheirImpreciseValuesWhereRulesSayThatTheyAre(@ForAll ConferencePlan plan) {
        List<String> places = Refinements.values(plan).stream()
                .map(value -> value.path().toString())
                .toList();

        assertThat(ENGINE.check(plan).findings())
                .flatExtracting(Finding::deciding)
                .allSatisfy(deciding -> assertThat(places)
                        .anyMatch(place -> place.equals(deciding.toString()) || place.startsWith(deciding + "[")));
    }

    @Property(tries = 300)
    void failNoMoreOnceAllFindingsAreSuppressedAtTheirPlaces(@ForAll ConferencePlan plan) {
        Suppressions suppressions = Suppressions.of(ENGINE.check(plan).findings().stream()
                .filter(finding -> finding.outcome().needsAttention())
                .map(finding -> Suppression.of(finding.rule(), finding.path().toString(), "agreed"))
                .distinct()
                .toList());

        Report report = ENGINE.withSuppressions(suppressions).check(plan);

        assertThat(report.suppressionProblems()).isEmpty();
        assertThat(STRICTEST.causes(report)).isEmpty();
    }

    @Property(tries = 300)
    void failNoMoreOnceAllFindingsAreKnown(@ForAll ConferencePlan plan) {
        Baseline baseline = Baseline.of(ENGINE.check(plan).findings());

        Report report = ENGINE.withBaseline(baseline).check(plan);

        assertThat(report.goneFindings()).isEmpty();
        assertThat(STRICTEST.causes(report)).isEmpty();
    }
}
