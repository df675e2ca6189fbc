package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.json.PlanChange;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on getting started shows is run: its Java is that of this class. */
class GettingStartedPageTest {

    private final Page page = Page.of("getting-started.md");
    private final Locale locale = Locale.ENGLISH;
    private final PlanJson json = PlanJson.standard();

    GettingStartedPageTest() throws IOException {}

    @Test
    void javaIsThatOfThisClass() throws IOException {
        page.assertJavaIsThatOf(getClass(), block -> !block.contains("class PlanTest"));
    }

    @Test
    void theArtifactsAreInstalledThatTheBuildPublishes() throws IOException {
        MatchResult published = Pattern.compile("(?m)^published=\"(.+)\"$")
                .matcher(Files.readString(Path.of("..", ".ci", "run")))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(page.blocks("sh").get(0).strip())
                .isEqualTo(
                        "mvn -q -Dmaven.test.skip -pl bom," + published.group(1).replace(' ', ',') + " -am install");
    }

    @Test
    void thePomIsMadeOfThoseThatAreBuilt() throws IOException {
        String pom = page.blocks("xml").get(0);
        String built = flat(Files.readString(Path.of("plain-java", "pom.xml")))
                + flat(Files.readString(Path.of("property-testing", "pom.xml")));

        assertThat(pom).contains("<version>" + Texts.version() + "</version>");
        assertThat(Pattern.compile("(?s)<properties>.*?</dependencyManagement>|<dependency>.*?</dependency>")
                        .matcher(pom)
                        .results()
                        .map(match -> flat(match.group())))
                .hasSize(4)
                .allSatisfy(part -> assertThat(built).contains(part));
        assertThat(Pattern.compile("(?s)<artifactId>maven-.*?</version>")
                        .matcher(pom)
                        .results()
                        .map(match -> flat(match.group())))
                .hasSize(2)
                .allSatisfy(plugin -> assertThat(built).contains(plugin));
    }

    @Test
    void aFileIsLoadedCheckedAndPrinted() throws IOException {
        Path file = Plans.FOLDER.resolve("bac-giang-2024.json");

        PlanJson json = PlanJson.standard();
        ReadResult<ConferencePlan> result = json.read(file);
        result.problems().forEach(System.out::println);
        ConferencePlan plan = result.orElseThrow();

        String printed = Page.printedBy(() -> {
            RuleEngine engine = RuleEngine.of(RuleSets.general());
            Report report = engine.check(plan);
            for (Finding finding : FailOn.warnings().causes(report)) {
                System.out.println(finding.severity() + " " + finding.rule() + " at " + finding.path());
                System.out.println("  " + finding.message(locale));
            }
        });

        assertThat(printed).isEqualTo(page.blocks("text").get(0));
    }

    @Test
    void aPlanIsBuiltChangedAndWritten() {
        ConferencePlan plan = built();
        Report report = RuleEngine.standard().check(plan);

        String errors = Page.printedBy(() -> {
            for (Finding error : FailOn.errors().causes(report)) {
                System.out.println(error.path() + ": " + error.message(locale));
            }
        });
        String open = Page.printedBy(() -> {
            for (Finding finding : report.findings(Outcome.UNDETERMINED)) {
                System.out.println(finding.explanation(locale).text());
            }
        });

        assertThat(errors).isEqualTo(page.blocks("text").get(1));
        assertThat(open).isEqualTo(page.blocks("text").get(2));

        AssignedDuty film = plan.duties().get(0).withDeadline(Stated.of(Deadline.daysBeforeEvent(5)));
        ConferencePlan changed = plan.withDuties(film);
        String text = json.write(changed);
        List<PlanChange> changes = PlanChange.between(plan, changed);

        assertThat(FailOn.errors().fails(RuleEngine.standard().check(plan))).isTrue();
        assertThat(FailOn.errors().fails(RuleEngine.standard().check(changed))).isFalse();
        assertThat(text).isEqualTo(page.blocks("json").get(0));
        assertThat(json.read(text).orElseThrow()).isEqualTo(changed);
        assertThat(changes).extracting(change -> change.path().toString()).containsExactly("duties[film].deadline");
    }

    private static ConferencePlan built() {
        Actor television = Actor.office("Đài Phát thanh và Truyền hình");
        ConferencePlan plan = ConferencePlan.builder()
                .title("Hội nghị tổng kết công tác năm 2026")
                .schedule(EventSchedule.builder()
                        .days(Stated.tentatively(EventDays.on(PlanDate.of(2027, 1, 15))))
                        .build())
                .venue(Venue.builder()
                        .name("Hội trường tỉnh")
                        .capacity(Stated.of(Count.of(330)))
                        .build())
                .attendance(
                        Attendance.builder().total(Stated.of(Count.about(325))).build())
                .addDuty(AssignedDuty.builder()
                        .id(DutyId.of("film"))
                        .title("Xây dựng phim")
                        .assignee(television)
                        .deadline(Stated.of(Deadline.noLaterThan(PlanDate.of(2027, 1, 18))))
                        .build())
                .build();
        return plan;
    }

    @Test
    void theTestOfAReaderFails(@TempDir Path folder) throws Exception {
        String source = page.blocks("java").stream()
                .filter(block -> block.contains("class PlanTest"))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("PlanTest.java"), source);
        Files.writeString(folder.resolve("plan.json"), page.blocks("json").get(1));
        compile(folder.resolve("PlanTest.java"));

        URL[] classPath = {folder.toUri().toURL()};
        try (URLClassLoader classes = new URLClassLoader(classPath, getClass().getClassLoader())) {
            Class<?> test = classes.loadClass("PlanTest");
            assertThatThrownBy(() -> run(test))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(page.blocks("text").get(3).strip());
        }
    }

    private static void compile(Path source) {
        String classPath = System.getProperty("java.class.path");
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-encoding", "UTF-8", "-cp", classPath, source.toString());
        assertThat(status).isZero();
    }

    /** Runs the test as JUnit does: there is one method, and it needs nothing. */
    private static void run(Class<?> test) throws Throwable {
        Constructor<?> constructor = test.getDeclaredConstructor();
        Method method = test.getDeclaredMethod("thePlanHasNoErrors");
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Without indentation, which is another one on the page. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
