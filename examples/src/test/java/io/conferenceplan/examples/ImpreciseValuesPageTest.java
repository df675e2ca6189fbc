package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.Cause;
import io.conferenceplan.validation.Causes;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Imprecise;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on imprecise values shows is run: its Java is that of this class, its tables are worked out anew. */
class ImpreciseValuesPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\| ([^|`]+) \\| ([^|`]+) \\|$");

    private final Page page = Page.of("imprecise-values.md");

    ImpreciseValuesPageTest() throws IOException {}

    @Test
    void javaIsThatOfThisClass() throws IOException {
        page.assertJavaIsThatOf(getClass());
    }

    @Test
    void theTablesAreTrue() {
        assertThat(rows("Counts")).hasSize(7).allSatisfy(row -> check(row, Count::parse, Object::toString));
        assertThat(rows("Dates")).hasSize(5).allSatisfy(row -> check(row, PlanDate::parse, Object::toString));
        assertThat(rows("Durations"))
                .hasSize(3)
                .allSatisfy(row -> check(row, PlanDuration::parse, duration -> duration.toMinutes() + " minutes"));
    }

    private static <T extends Comparable<? super T>> void check(
            MatchResult row, Function<String, Imprecise<T>> parse, Function<T, String> shown) {
        Imprecise<T> value = parse.apply(row.group(1));
        Bounds<T> bounds = value.bounds(ApproximationPolicy.standard());

        assertThat(value).hasToString(row.group(1));
        assertThat(row.group(2)).isEqualTo(shown.apply(bounds.min()));
        assertThat(row.group(3))
                .isEqualTo(bounds.max().equals(Count.UNBOUNDED) ? "no bound" : shown.apply(bounds.max()));
    }

    @Test
    void theDeadlinesAreReadAsTheyAreWritten() {
        List<String> texts = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\|$")
                .matcher(section("Deadlines"))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(texts)
                .hasSize(4)
                .allSatisfy(text -> assertThat(Deadline.parse(text)).hasToString(text));
    }

    @Test
    void theWidthOfAboutIsChosen() {
        Count delegates = Count.about(325);
        Bounds<Integer> tenPercent = delegates.bounds(ApproximationPolicy.standard());
        Bounds<Integer> fivePercent = delegates.bounds(new ApproximationPolicy(5, 10));
        RuleEngine engine = RuleEngine.standard().withApproximation(new ApproximationPolicy(5, 10));

        assertThat(tenPercent).isEqualTo(new Bounds<>(293, 357));
        assertThat(fivePercent).isEqualTo(new Bounds<>(309, 341));
        assertThat(engine.approximation().countPercent()).isEqualTo(5);
    }

    @Test
    void comparingGivesATruth() {
        Bounds<Integer> delegates = Count.about(325).bounds(ApproximationPolicy.standard());
        Truth fitsIn280 = Truth.atMost(delegates, Bounds.exactly(280));
        Truth fitsIn330 = Truth.atMost(delegates, Bounds.exactly(330));
        Truth fitsIn400 = Truth.atMost(delegates, Bounds.exactly(400));

        assertThat(List.of(fitsIn280, fitsIn330, fitsIn400)).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE);
        assertThat(outcome("280")).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome("330")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome("400")).isEqualTo(Outcome.SATISFIED);
        assertThat(RuleEngine.standard()
                        .check(PlanJson.standard()
                                .read("{\"formatVersion\": 1, \"title\": \"Hội nghị\"}")
                                .orElseThrow())
                        .findings(RuleId.of("venue-capacity")))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.NOT_APPLICABLE);
    }

    private Outcome outcome(String capacity) {
        ConferencePlan plan = PlanJson.standard()
                .read(page.blocks("json").get(0).replace("330", capacity))
                .orElseThrow();
        return RuleEngine.standard()
                .check(plan)
                .findings(RuleId.of("venue-capacity"))
                .get(0)
                .outcome();
    }

    @Test
    void whatWouldDecideIsTold() {
        ConferencePlan plan =
                PlanJson.standard().read(page.blocks("json").get(0)).orElseThrow();
        Report report = RuleEngine.standard().check(plan);

        assertThat(told(report, Locale.ENGLISH)).isEqualTo(page.blocks("text").get(0));
        assertThat(told(report, Locale.forLanguageTag("vi")))
                .isEqualTo(page.blocks("text").get(1));
        assertThat(report.findings(RuleId.of("venue-capacity")).get(0).tentative())
                .isTrue();
    }

    private static String told(Report report, Locale locale) {
        return Page.printedBy(() -> {
            for (Finding open : report.findings(Outcome.UNDETERMINED)) {
                System.out.println(open.explanation(locale).text());
            }
        });
    }

    @Test
    void whatIsOpenForOneReasonIsToldOnce() throws IOException {
        Report report = RuleEngine.standard()
                .check(PlanJson.standard()
                        .read(Plans.FOLDER.resolve("an-giang-2024.json"))
                        .orElseThrow());

        List<Cause> causes = Causes.of(report.findings(Outcome.UNDETERMINED));
        FailOn failOn = FailOn.errors().orUndetermined(Severity.ERROR);

        assertThat(causes.stream().flatMap(cause -> cause.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(report.findings(Outcome.UNDETERMINED));
        assertThat(failOn.fails(report))
                .isEqualTo(!FailOn.errors().causes(report).isEmpty()
                        || report.findings(Outcome.UNDETERMINED).stream()
                                .anyMatch(finding -> finding.severity() == Severity.ERROR));
    }

    private List<MatchResult> rows(String section) {
        return ROW.matcher(section(section)).results().toList();
    }

    private String section(String heading) {
        return page.text().split("(?m)^### " + heading + "$", 2)[1].split("(?m)^#", 2)[0];
    }
}
