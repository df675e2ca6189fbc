package io.conferenceplan.validation;

import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static io.conferenceplan.validation.Reports.finding;
import static io.conferenceplan.validation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static Baseline baseline(String... findings) {
        return Baseline.of(report(findings).findings());
    }

    private static KnownFinding known(String finding, int count) {
        return KnownFinding.of(finding(finding), count);
    }

    private static List<Boolean> known(Report report) {
        return report.findings().stream().map(Finding::known).toList();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    @Nested
    class Contents {

        @Test
        void areWhatIsViolatedOrUndeterminedAndNotSuppressed() {
            Finding suppressed =
                    finding("late ERROR VIOLATED b").withSuppression(Suppression.of(RuleId.of("late"), "b", "agreed"));
            List<Finding> findings = List.of(
                    finding("late ERROR VIOLATED a"),
                    suppressed,
                    finding("late ERROR UNDETERMINED c"),
                    finding("late ERROR SATISFIED d"),
                    finding("late ERROR NOT_APPLICABLE e"));

            assertThat(Baseline.of(findings).findings())
                    .containsExactly(known("late ERROR VIOLATED a", 1), known("late ERROR UNDETERMINED c", 1));
        }

        @Test
        void countFindingsThatAreAlike() {
            assertThat(baseline("late ERROR VIOLATED a", "late INFO VIOLATED a", "late ERROR VIOLATED b")
                            .findings())
                    .containsExactly(known("late ERROR VIOLATED a", 2), known("late ERROR VIOLATED b", 1));
        }

        @Test
        void areSortedByRulePlaceAndFingerprint() {
            assertThat(baseline(
                                    "late ERROR VIOLATED b",
                                    "off INFO VIOLATED -",
                                    "late INFO VIOLATED a with y",
                                    "late INFO VIOLATED a with x")
                            .findings())
                    .containsExactly(
                            known("late INFO VIOLATED a with x", 1),
                            known("late INFO VIOLATED a with y", 1),
                            known("late ERROR VIOLATED b", 1),
                            known("off INFO VIOLATED -", 1));
        }

        @Test
        void sayWhatTheyAreAbout() {
            KnownFinding known = known("late ERROR VIOLATED duties[film]", 1);

            assertThat(known.fingerprint())
                    .isEqualTo(finding("late ERROR VIOLATED duties[film]").fingerprint());
            assertThat(known.rule()).isEqualTo(RuleId.of("late"));
            assertThat(known.outcome()).isEqualTo(VIOLATED);
            assertThat(known.place()).isEqualTo("duties[film]");
        }

        @Test
        void haveEachFingerprintOnce() {
            KnownFinding film = known("late ERROR VIOLATED duties[film]", 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Baseline(List.of(film, known("late ERROR VIOLATED b", 1), film.withCount(3))))
                    .withMessage("fingerprints of a baseline must be unique, but there were two '" + film.fingerprint()
                            + "'. Maybe one known finding with the sum of their counts.");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void areThereOnceAtLeast(int count) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> known("late ERROR VIOLATED a", count))
                    .withMessage("count of a known finding must be positive, but was '" + count + "'.");
        }

        @ParameterizedTest
        @EnumSource(names = {"SATISFIED", "NOT_APPLICABLE"})
        void needAttention(Outcome outcome) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> known("late ERROR " + outcome + " a", 1))
                    .withMessage(
                            "outcome of a known finding must be VIOLATED or UNDETERMINED, but was '" + outcome + "'.");
        }
    }

    @Nested
    class Findings {

        @ParameterizedTest
        @CsvSource({
            "late ERROR VIOLATED a with x, true",
            "late INFO VIOLATED a with x, true",
            "late ERROR UNDETERMINED a with x, false",
            "late ERROR SATISFIED a with x, false",
            "late ERROR VIOLATED a, false",
            "late ERROR VIOLATED b with x, false",
            "off ERROR VIOLATED a with x, false"
        })
        void areKnownByTheirFingerprints(String finding, boolean known) {
            Report report = baseline("late ERROR VIOLATED a with x").applyTo(report(finding));

            assertThat(known(report)).containsExactly(known);
        }

        @Test
        void areKnownAsOftenAsTheyWere() {
            String film = "late ERROR VIOLATED duties[film]";

            Report report = baseline(film, film).applyTo(report(film, film, "late ERROR VIOLATED b", film));

            assertThat(known(report)).containsExactly(true, true, false, false);
        }

        @Test
        void canBeSuppressedAndKnown() {
            Finding suppressed =
                    finding("late ERROR VIOLATED a").withSuppression(Suppression.of(RuleId.of("late"), "a", "agreed"));

            Report report = baseline("late ERROR VIOLATED a").applyTo(report(List.of(suppressed)));

            assertThat(report.findings()).containsExactly(suppressed.withKnown(true));
            assertThat(report.goneFindings()).isEmpty();
        }

        @Test
        void stayAsTheyWere() {
            Report report = report("late ERROR VIOLATED a", "late INFO UNDETERMINED b", "late INFO SATISFIED c");

            Report applied = baseline("late ERROR VIOLATED a").applyTo(report);

            assertThat(applied.findings())
                    .containsExactly(
                            report.findings().get(0).withKnown(true),
                            report.findings().get(1),
                            report.findings().get(2));
        }

        @Test
        void areNoLongerKnownByAnotherBaseline() {
            Report before = baseline("late ERROR VIOLATED a").applyTo(report("late ERROR VIOLATED a"));
            Baseline other = baseline("late ERROR VIOLATED b");

            assertThat(other.applyTo(before)).isEqualTo(other.applyTo(report("late ERROR VIOLATED a")));
        }
    }

    @Nested
    class Gone {

        @Test
        void isWhatIsNotFoundAnyMore() {
            String film = "late ERROR VIOLATED duties[film]";
            Baseline baseline = baseline(film, film, film, "late ERROR UNDETERMINED b", "late ERROR VIOLATED c");

            Report report = baseline.applyTo(report(film, "late ERROR VIOLATED b", "late ERROR VIOLATED c"));

            assertThat(report.goneFindings()).containsExactly(known("late ERROR UNDETERMINED b", 1), known(film, 2));
        }

        @Test
        void isNothingOfARuleThatHasNotRun() {
            Report report = baseline("late ERROR VIOLATED a").applyTo(Reports.failing("late"));

            assertThat(report.goneFindings()).isEmpty();
        }

        @Test
        void isNothingWithoutABaseline() {
            assertThat(report("late ERROR VIOLATED a").goneFindings()).isEmpty();
        }
    }

    @Property(tries = 300)
    void doesNotRestOnTheOrderOfFindings(@ForAll("reports") Report report, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(report.findings());
        Collections.shuffle(shuffled, random);

        assertThat(Baseline.of(shuffled)).isEqualTo(Baseline.of(report.findings()));
    }

    @Property(tries = 300)
    void ofAReportLeavesNothingNewInItAndNothingGone(@ForAll("reports") Report report) {
        Report applied = Baseline.of(report.findings()).applyTo(report);

        assertThat(applied.newFindings(VIOLATED)).isEmpty();
        assertThat(applied.newFindings(UNDETERMINED)).isEmpty();
        assertThat(applied.goneFindings()).isEmpty();
    }

    @Property(tries = 300)
    void knowsWhatIsKnownOrGone(@ForAll("reports") Report before, @ForAll("reports") Report after) {
        Baseline baseline = Baseline.of(before.findings());

        Report applied = baseline.applyTo(after);

        Stream<Fingerprint> known = applied.knownFindings().stream().map(Finding::fingerprint);
        assertThat(Stream.concat(known, fingerprints(applied.goneFindings())))
                .containsExactlyInAnyOrderElementsOf(
                        fingerprints(baseline.findings()).toList());
    }

    private static Stream<Fingerprint> fingerprints(List<KnownFinding> known) {
        return known.stream().flatMap(finding -> Collections.nCopies(finding.count(), finding.fingerprint()).stream());
    }
}
