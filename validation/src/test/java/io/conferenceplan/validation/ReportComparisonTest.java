package io.conferenceplan.validation;

import static io.conferenceplan.validation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.ReportComparison.OutcomeChange;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    private static List<String> specs(List<Finding> findings) {
        return findings.stream().map(Reports::spec).toList();
    }

    private static List<Fingerprint> fingerprints(Stream<Finding> findings) {
        return findings.map(Finding::fingerprint).sorted().toList();
    }

    @Test
    void findingsAreGoneUnchangedOrHaveAppeared() {
        Report before = report("late ERROR VIOLATED a", "late ERROR VIOLATED b", "off INFO SATISFIED c");
        Report after = report("off INFO SATISFIED c", "late WARNING VIOLATED b", "late ERROR VIOLATED d");

        ReportComparison comparison = ReportComparison.of(before, after);

        assertThat(specs(comparison.gone())).containsExactly("late ERROR VIOLATED a");
        assertThat(specs(comparison.unchanged())).containsExactly("off INFO SATISFIED c", "late WARNING VIOLATED b");
        assertThat(specs(comparison.appeared())).containsExactly("late ERROR VIOLATED d");
        assertThat(comparison.outcomeChanges()).isEmpty();
    }

    @Test
    void findingsThatAreAlikeAreCounted() {
        Report twice = report("late ERROR VIOLATED a", "late INFO VIOLATED a");
        Report once = report("late WARNING VIOLATED a");

        assertThat(specs(ReportComparison.of(twice, once).gone())).containsExactly("late INFO VIOLATED a");
        assertThat(specs(ReportComparison.of(once, twice).appeared())).containsExactly("late INFO VIOLATED a");
        assertThat(specs(ReportComparison.of(once, twice).unchanged())).containsExactly("late ERROR VIOLATED a");
    }

    @Test
    void anOutcomeThatChangesAtAPlaceIsTold() {
        Report before = report(
                "late ERROR UNDETERMINED a",
                "late ERROR VIOLATED b with x",
                "off INFO VIOLATED c",
                "off INFO VIOLATED d");
        Report after = report(
                "off INFO NOT_APPLICABLE d",
                "late ERROR SATISFIED b with y",
                "late ERROR SATISFIED a",
                "off INFO VIOLATED c");

        assertThat(ReportComparison.of(before, after).outcomeChanges())
                .containsExactly(
                        new OutcomeChange(
                                before.findings().get(3), after.findings().get(0)),
                        new OutcomeChange(
                                before.findings().get(1), after.findings().get(1)),
                        new OutcomeChange(
                                before.findings().get(0), after.findings().get(2)));
    }

    @Test
    void anOutcomeThatStaysIsNoChange() {
        Report before = report("late ERROR VIOLATED a with x");
        Report after = report("late ERROR VIOLATED a with y");

        assertThat(ReportComparison.of(before, after).outcomeChanges()).isEmpty();
    }

    @Test
    void anOutcomeIsNotToldOfAnotherRuleOrPlace() {
        Report before = report("late ERROR VIOLATED a", "off ERROR VIOLATED b");
        Report after = report("off ERROR SATISFIED a", "late ERROR SATISFIED b");

        assertThat(ReportComparison.of(before, after).outcomeChanges()).isEmpty();
    }

    @Test
    void nothingIsGuessedWhereARuleHasSeveralFindingsAtAPlace() {
        Report two = report("late ERROR VIOLATED a with x", "late ERROR VIOLATED a with y");
        Report one = report("late ERROR SATISFIED a with x");

        assertThat(ReportComparison.of(two, one).outcomeChanges()).isEmpty();
        assertThat(ReportComparison.of(one, two).outcomeChanges()).isEmpty();
    }

    @Test
    void findingsThatStayDoNotHideTheOneThatChanges() {
        Report before = report("late ERROR VIOLATED a with x", "late ERROR VIOLATED a with y");
        Report after = report("late ERROR SATISFIED a with x", "late ERROR VIOLATED a with y");

        assertThat(ReportComparison.of(before, after).outcomeChanges())
                .containsExactly(new OutcomeChange(
                        before.findings().get(0), after.findings().get(0)));
    }

    @Test
    void marksDoNotMatter() {
        Report report = report("late ERROR VIOLATED a");
        Report known = Baseline.of(report.findings()).applyTo(report);

        assertThat(ReportComparison.of(report, known).unchanged()).isEqualTo(known.findings());
    }

    @Property(tries = 300)
    void aReportIsUnchangedFromItself(@ForAll("reports") Report report) {
        assertThat(ReportComparison.of(report, report))
                .isEqualTo(new ReportComparison(List.of(), List.of(), report.findings()));
    }

    @Property(tries = 300)
    void whatIsUnchangedAndWhatHasAppearedIsTheLaterReport(
            @ForAll("reports") Report before, @ForAll("reports") Report after) {
        ReportComparison comparison = ReportComparison.of(before, after);

        assertThat(Stream.concat(comparison.unchanged().stream(), comparison.appeared().stream()))
                .containsExactlyInAnyOrderElementsOf(after.findings());
    }

    @Property(tries = 300)
    void whatIsUnchangedAndWhatIsGoneIsTheEarlierReport(
            @ForAll("reports") Report before, @ForAll("reports") Report after) {
        ReportComparison comparison = ReportComparison.of(before, after);

        assertThat(fingerprints(Stream.concat(comparison.unchanged().stream(), comparison.gone().stream())))
                .isEqualTo(fingerprints(before.findings().stream()));
    }

    @Property(tries = 300)
    void nothingIsBothGoneAndNew(@ForAll("reports") Report before, @ForAll("reports") Report after) {
        ReportComparison comparison = ReportComparison.of(before, after);

        assertThat(fingerprints(comparison.gone().stream()))
                .noneMatch(fingerprints(comparison.appeared().stream())::contains);
    }

    @Property(tries = 300)
    void whatHasAppearedIsGoneTheOtherWayRound(@ForAll("reports") Report before, @ForAll("reports") Report after) {
        ReportComparison there = ReportComparison.of(before, after);
        ReportComparison back = ReportComparison.of(after, before);

        assertThat(back.gone()).isEqualTo(there.appeared());
        assertThat(back.appeared()).isEqualTo(there.gone());
    }

    @Property(tries = 300)
    void changesAreAmongWhatIsGoneAndWhatHasAppeared(
            @ForAll("reports") Report before, @ForAll("reports") Report after) {
        ReportComparison comparison = ReportComparison.of(before, after);

        assertThat(comparison.outcomeChanges()).allSatisfy(change -> {
            assertThat(comparison.gone()).contains(change.before());
            assertThat(comparison.appeared()).contains(change.after());
            assertThat(change.after().path()).isEqualTo(change.before().path());
            assertThat(change.after().outcome()).isNotEqualTo(change.before().outcome());
        });
    }
}
