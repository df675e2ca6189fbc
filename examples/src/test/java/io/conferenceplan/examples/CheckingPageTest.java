package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Cause;
import io.conferenceplan.validation.Causes;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.ReportComparison;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.Suppressions;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page on checking shows is run: its Java is that of this class. */
class CheckingPageTest {

    private final Page page = Page.of("checking.md");
    private final Locale locale = Locale.ENGLISH;
    private final ConferencePlan plan = PlanJson.standard()
            .read(Plans.FOLDER.resolve("bac-giang-2024.json"))
            .orElseThrow();
    private final ConferencePlan changed =
            plan.withDuties(plan.duties().get(0)).withTitle("Hội nghị tổng kết năm 2025");
    private final RuleEngine engine = engine();

    CheckingPageTest() throws IOException {}

    @Test
    void javaIsThatOfThisClass() throws IOException {
        page.assertJavaIsThatOf(getClass());
    }

    private static RuleEngine engine() {
        RuleSet rules = RuleSets.general().plus(RuleSets.completeness()).without(RuleId.of("contact-stated"));
        RuleEngine engine = RuleEngine.of(rules);

        assertThat(engine.rules().rule(RuleId.of("contact-stated"))).isEmpty();
        return engine;
    }

    @Test
    void theRecommendedRulesAreNotAll() {
        assertThat(RuleSets.all().descriptors())
                .containsAll(RuleSets.recommended().descriptors())
                .extracting(RuleDescriptor::id)
                .hasSizeGreaterThan(RuleSets.recommended().descriptors().size());
        assertThat(RuleEngine.standard().rules().descriptors())
                .isEqualTo(RuleSets.recommended().descriptors());
    }

    @Test
    void anEngineIsConfigured() {
        RuleEngine strict = engine.withConfiguration(RuleConfiguration.builder()
                        .severity("duty-deadline-stated", Severity.ERROR)
                        .parameter("agenda-durations-fit", "halfDayMinutes", 210)
                        .disable("products-used")
                        .build())
                .withApproximation(new ApproximationPolicy(5, 10))
                .withHolidays(HolidayCalendar.none());
        Report report = strict.check(plan);

        assertThat(report.findings(RuleId.of("products-used"))).isEmpty();
        assertThat(report.findings(RuleId.of("duty-deadline-stated")))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(engine.check(plan).findings(RuleId.of("products-used"))).isNotEmpty();
    }

    @Test
    void findingsAreLookedAt() {
        Report report = engine.check(plan);
        List<Finding> violated = report.findings(Outcome.VIOLATED);
        List<Finding> ofOneRule = report.findings(RuleId.of("years-consistent"));

        String printed = Page.printedBy(() -> {
            for (Cause cause : Causes.of(violated)) {
                System.out.println(cause.findings().size() + " × " + cause.headline(locale));
            }
        });

        assertThat(ofOneRule).extracting(Finding::outcome).contains(Outcome.VIOLATED, Outcome.SATISFIED);
        assertThat(printed.lines())
                .hasSizeLessThan(violated.size())
                .contains(
                        "1 × \"Phát động phong trào thi đua yêu nước năm 2023\" names 2023 as the launched year, but the plan"
                                + " launches 2024.");
        assertThat(report.findings())
                .isSortedAccordingTo((one, other) -> one.severity() == other.severity()
                        ? one.rule().compareTo(other.rule())
                        : one.severity().compareTo(other.severity()));
    }

    @Test
    void whatFailsIsAsTheTableSays() {
        Report report = engine.check(plan);
        FailOn failOn = FailOn.errors().orUndetermined(Severity.ERROR).orSuppressionProblems();
        if (failOn.fails(report)) {
            failOn.causes(report).forEach(finding -> System.err.println(finding.message(locale)));
        }

        assertThat(failOn.fails(report)).isTrue();
        assertThat(FailOn.errors().causes(report)).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(FailOn.warnings().causes(report))
                .containsAll(FailOn.errors().causes(report))
                .noneMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(FailOn.infos().causes(report)).isEqualTo(report.findings(Outcome.VIOLATED));
        assertThat(FailOn.never().fails(report)).isFalse();
    }

    @Test
    void whatIsAcceptedDoesNotCount() {
        Suppression reception = Suppression.of(
                        RuleId.of("duty-has-one-lead"), "products[reception]", "Ba cơ quan cùng đón tiếp đại biểu")
                .until(LocalDate.of(2026, 12, 31));
        Report accepted = engine.withSuppressions(Suppressions.of(List.of(reception), LocalDate.of(2026, 11, 21)))
                .check(plan);
        Report expired = engine.withSuppressions(Suppressions.of(List.of(reception), LocalDate.of(2027, 1, 1)))
                .check(plan);

        assertThat(accepted.suppressionProblems()).isEmpty();
        assertThat(accepted.findings())
                .filteredOn(finding -> finding.suppression().isPresent())
                .singleElement();
        assertThat(FailOn.warnings().causes(accepted))
                .hasSize(FailOn.warnings().causes(expired).size() - 1);
        assertThat(expired.suppressionProblems()).hasSize(1);
    }

    @Test
    void whatIsNewIsToldApart() {
        Report report = engine.check(plan);
        Baseline known = Baseline.of(report.findings());
        Report later = engine.withBaseline(known).check(changed);
        List<Finding> news = later.newFindings(Outcome.VIOLATED);

        String printed = Page.printedBy(() -> {
            ReportComparison comparison = ReportComparison.of(report, engine.check(changed));
            comparison.appeared().forEach(finding -> System.out.println("+ " + finding.message(locale)));
            comparison.gone().forEach(finding -> System.out.println("- " + finding.message(locale)));
        });

        assertThat(news)
                .isNotEmpty()
                .hasSizeLessThan(later.findings(Outcome.VIOLATED).size());
        assertThat(news).allSatisfy(one -> assertThat(printed).contains("+ " + one.message(locale)));
    }
}
