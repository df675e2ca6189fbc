package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the rules say of the five plans, as reviewed. */
class ReportsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static List<Path> plans() throws IOException {
        return Plans.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theReportOfAPlanIsAsReviewed(Path file) throws IOException {
        Report report = reportOf(file);

        String text = report.findings().stream().map(ReportsTest::text).collect(Collectors.joining("\n"));

        assertThat(report.failures()).isEmpty();
        Golden.assertIsAsReviewed(Plans.nameOf(file) + ".txt", text);
    }

    @ParameterizedTest
    @EnumSource
    void theOutputOfTheCommandIsAsReviewed(Language language) throws IOException {
        Run run = Run.of("--locale", language, Plans.FOLDER);

        Golden.assertIsAsReviewed("check-plans." + language + ".txt", run.out());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyRuleSaysSomethingOfEveryPlan(Path file) throws IOException {
        Stream<RuleId> rules = RuleSets.recommended().rules().stream()
                .map(rule -> rule.descriptor().id());

        assertThat(reportOf(file).findings().stream().map(Finding::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyMessageIsFilledInBothLanguages(Path file) throws IOException {
        assertThat(reportOf(file).findings())
                .flatMap(finding -> List.of(finding.message(Locale.ENGLISH), finding.message(VIETNAMESE)))
                .noneMatch(message -> message.contains("{") || message.contains("}"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyValueThatWasReadIsInTheFile(Path file) throws IOException {
        SourceMap places = SourceMap.of(Files.readAllBytes(file));

        assertThat(reportOf(file).findings())
                .flatMap(Finding::reads)
                .filteredOn(read -> !read.stated().value().equals(Count.unstated()))
                .allSatisfy(read -> assertThat(places.locate(read.path().pointer()))
                        .as(read.path().toString())
                        .isPresent());
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.write", matches = "true")
    void thereIsAReviewedFileForEachPlanAndLanguageAndNoOther() throws IOException {
        Stream<String> expected = Stream.concat(
                plans().stream().map(Plans::nameOf),
                Stream.of(Language.values()).map(each -> "check-plans." + each));

        try (Stream<Path> files = Files.list(Golden.FOLDER)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.map(name -> name + ".txt").toList());
        }
    }

    private static Report reportOf(Path file) throws IOException {
        return RuleEngine.standard().check(PlanJson.standard().read(file).orElseThrow());
    }

    private static String text(Finding finding) {
        return finding.outcome() + " " + finding.severity() + " " + finding.rule() + " at '" + finding.path() + "'"
                + (finding.tentative() ? " (tentative)" : "") + "\n  en: " + finding.message(Locale.ENGLISH)
                + "\n  vi: " + finding.message(VIETNAMESE) + "\n";
    }
}
