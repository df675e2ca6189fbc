package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.KnownFinding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.Suppressions;
import io.conferenceplan.validation.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs for tests of reports. */
final class Runs {

    /** What XML, JSON and lines do not like, half a character among it. */
    static final String AWKWARD = "]]> <b a='1'>&amp;\"\\ \u0000\u0007\ud800 \uFFFE\r\n\t😀 ạ %s {x} ${y}";

    private static final Path PLANS = Path.of("..", "examples", "plans");

    private static final Set<String> FEW = Set.of("anniversary-years", "event-on-working-day", "vn-anniversary-round");

    private static final byte[] PLAN = """
            {
              "formatVersion": 1,
              "title": "Hội nghị 😀 tổng kết", "schedule": {"days": "2024-Q1"},
              "anniversaries": [
                {"name": "Độc lập", "from": "1945-09-02", "to": "2024-09-02", "years": 78},
                {"name": "Quốc khánh", "from": "1945-09-02", "to": "2024-09-02", "years": 77}
              ]
            }
            """.getBytes(UTF_8);

    private static final byte[] BROKEN = """
            {
              "formatVersion": 1,
              "titel": "A", "launchedYear": "2024"
            }
            """.getBytes(UTF_8);

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.all()
            .filter(rule -> FEW.contains(rule.id().value()))
            .plus(RuleSet.of(awkward(), silent(), throwing())));

    private Runs() {}

    /** The five plans of the examples, checked with the recommended rules. */
    static CheckRun fivePlans() {
        RuleEngine engine = RuleEngine.standard();
        try (Stream<Path> files = Files.list(PLANS)) {
            List<CheckedDocument> documents = files.sorted()
                    .map(file -> CheckedDocument.check("examples/plans/" + file.getFileName(), bytes(file), engine))
                    .toList();
            return CheckRun.of(Tool.of("check-plans"), engine, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run with all that a report can have, and texts and names that are awkward. */
    static CheckRun awkwardOne() {
        Report first = ENGINE.check(PlanJson.standard().read(PLAN).orElseThrow());
        Baseline known = Baseline.of(
                first.findings(RuleId.of("anniversary-years")).stream().limit(1).toList());
        RuleEngine engine = ENGINE.withSuppressions(suppressions()).withBaseline(withOneThatIsGone(known));
        CheckedDocument.WithPlan elsewhere = new CheckedDocument.WithPlan(
                "/tmp/a b/không vị trí.json",
                ENGINE.check(PlanJson.standard().read(PLAN).orElseThrow()),
                Optional.empty());
        return CheckRun.of(
                Tool.of("our \"editor\" <1>", "1.0\ud800"),
                ENGINE,
                List.of(
                        CheckedDocument.check("./kế hoạch 100%.json", PLAN, engine),
                        CheckedDocument.check("a:b/../c\\d\ud800\u0001.json", BROKEN, engine),
                        CheckedDocument.check("empty.json", new byte[0], engine),
                        elsewhere,
                        elsewhere,
                        new CheckedDocument.Unreadable(" ", AWKWARD)));
    }

    private static Suppressions suppressions() {
        return Suppressions.of(
                List.of(
                        Suppression.of(RuleId.of("house-awkward"), "title", AWKWARD)
                                .until(LocalDate.of(2024, 12, 31)),
                        Suppression.of(RuleId.of("anniversary-years"), "title", "Of no use"),
                        Suppression.of(RuleId.of("no-such-rule"), "", "No rule")),
                LocalDate.of(2024, 3, 1));
    }

    /** The baseline, and one finding more that is gone. */
    private static Baseline withOneThatIsGone(Baseline known) {
        Finding other = ENGINE.check(PlanJson.standard()
                        .read(new String(PLAN, UTF_8).replace("Độc lập", "Thống nhất"))
                        .orElseThrow())
                .findings(RuleId.of("anniversary-years"))
                .get(0);
        List<KnownFinding> both = Stream.concat(
                        known.findings().stream(), Baseline.of(List.of(other)).findings().stream())
                .toList();
        return new Baseline(both);
    }

    /** Violated at the title, undetermined at the whole plan, satisfied and not applicable elsewhere. */
    private static Rule awkward() {
        return Rule.builder(descriptor("house-awkward", Severity.ERROR))
                .texts(
                        Locale.ENGLISH,
                        Map.of(
                                "title",
                                " ",
                                "violated",
                                AWKWARD + " {text}",
                                "undetermined",
                                " ",
                                "satisfied",
                                "Good."))
                .check(context -> {
                    PlanPath title = PlanPath.root().member("title");
                    context.at(title)
                            .reads(title, context.plan().title())
                            .compare("text", AWKWARD)
                            .relatedTo(PlanPath.root())
                            .relatedTo(PlanPath.root().item("slots", 0, AWKWARD))
                            .conclude(Truth.FALSE);
                    context.at(PlanPath.root()).couldBeDecidedBy(title).conclude(Truth.UNKNOWN);
                    context.at(PlanPath.root().member("schedule")).conclude(Truth.TRUE);
                })
                .build();
    }

    private static Rule silent() {
        return Rule.builder(descriptor("house-silent", Severity.INFO))
                .texts(Locale.ENGLISH, Map.of("title", "A rule that says nothing"))
                .check(context -> {})
                .build();
    }

    private static Rule throwing() {
        return Rule.builder(descriptor("house-throwing", Severity.INFO))
                .texts(Locale.ENGLISH, Map.of("title", "A rule that fails"))
                .check(context -> {
                    IllegalStateException fault = new IllegalStateException(AWKWARD);
                    fault.setStackTrace(new StackTraceElement[0]);
                    throw fault;
                })
                .build();
    }

    private static RuleDescriptor descriptor(String id, Severity severity) {
        return RuleDescriptor.of(id, RuleFamily.COMPLETENESS, severity);
    }
}
