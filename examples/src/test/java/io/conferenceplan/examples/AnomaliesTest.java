package io.conferenceplan.examples;

import static io.conferenceplan.validation.Outcome.UNDETERMINED;
import static io.conferenceplan.validation.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error and warning that readers of the five documents noted is found by a rule, or it is told why none finds it. */
class AnomaliesTest {

    private static final Path FOLDER = Path.of("src/test/resources/expected");
    private static final List<List<String>> ANOMALIES = MarkdownTable.rows(FOLDER.resolve("anomalies.md"));
    private static final List<List<String>> SILENT = MarkdownTable.rows(FOLDER.resolve("silent.md"));

    private static final CheckedPlans PLANS = new CheckedPlans();

    static Stream<Expectation> found() {
        return ANOMALIES.stream()
                .filter(AnomaliesTest::isFound)
                .map(row -> Expectation.of(row.get(0), row.get(4), row.get(5), row.get(6)));
    }

    static Stream<Expectation> silent() {
        return SILENT.stream().map(row -> Expectation.of(row.get(0), row.get(2), "satisfied", row.get(3)));
    }

    @ParameterizedTest
    @MethodSource("found")
    void anAnomalyIsFound(Expectation anomaly) {
        anomaly.assertIsMetBy(PLANS.findings(anomaly.plan(), anomaly.rule()));
    }

    @Test
    void whatNoRuleFindsHasAReason() {
        assertThat(ANOMALIES)
                .filteredOn(row -> !isFound(row))
                .allSatisfy(row -> assertThat(row.get(6)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatIsRightStaysSilent(Expectation right) {
        right.assertIsMetBy(PLANS.findings(right.plan(), right.rule()));
        assertThat(PLANS.findings(right.plan(), right.rule()))
                .noneMatch(finding -> finding.outcome() == VIOLATED || finding.outcome() == UNDETERMINED);
    }

    private static boolean isFound(List<String> row) {
        return !row.get(4).equals("–");
    }
}
