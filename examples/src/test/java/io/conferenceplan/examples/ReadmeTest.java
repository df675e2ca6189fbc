package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and its neighbours say is true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(conference-plan-(?!bom)[a-z-]+)<");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(conference-plan-[a-z-]+)`");
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:bom|core|validation|io-json|testkit|examples|docs)/[^`]+)`");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[)#]");
    private static final Pattern ANCHOR = Pattern.compile("]\\((?!https?:)([^)#]*)#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private final String readme = text("README.md");

    @Test
    void theFirstCommandIsTheMainOneAndTheSecondRunsTheTests() {
        assertThat(blocks("sh"))
                .startsWith("mvn -q -Pcheck-plans -Dmaven.test.skip -pl examples -am package\n", "mvn verify\n");
        assertThat(text("examples/pom.xml")).contains("<id>check-plans</id>", "<finalName>check-plans</finalName>");
    }

    @Test
    void theExampleIsTheSourceOfQuickStart() {
        String source = text("examples/src/main/java/io/conferenceplan/examples/QuickStart.java");

        assertThat("package io.conferenceplan.examples;\n\n" + blocks("java").get(0))
                .isEqualTo(source);
    }

    @Test
    void theExamplePrintsWhatIsShown() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            QuickStart.main(new String[] {"plans/bac-giang-2024.json"});
        } finally {
            System.setOut(standardOutput);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(blocks("text").get(1).lines().toList());
    }

    @Test
    void theMainCommandPrintsWhatIsShown() {
        String output = Run.of(Plans.FOLDER).out().replace("plans/", "examples/plans/");

        assertThat(output).contains(blocks("text").get(0));
    }

    @Test
    void theSettingsAreThoseOfTheCommand(@TempDir Path folder) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("settings.json"), blocks("json").get(0));

        Run run = Run.of("--settings", settings, "--as-of", "2024-03-01", "plans/bac-giang-2024.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("suppressed duty-has-one-lead: Three bodies receive together\n");
    }

    @Test
    void theModulesAreThoseOfTheBom() {
        List<String> artifacts = found(ARTIFACT, text("bom/pom.xml"));

        assertThat(found(ROW, readme)).isEqualTo(artifacts);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(readme)
                .contains(
                        "<version>" + Texts.version() + "</version>", "\n" + Texts.version() + ": nothing is released");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void filesThatAreNamedExist(String document) {
        assertThat(found(NAMED_FILE, text(document)))
                .allSatisfy(name -> assertThat(ROOT.resolve(name)).exists());
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        assertThat(found(LINK, Files.readString(document)))
                .allSatisfy(name -> assertThat(document.resolveSibling(name)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksWithinPagesLeadToHeadings(Path document) throws IOException {
        List<MatchResult> links =
                ANCHOR.matcher(Files.readString(document)).results().toList();

        for (MatchResult link : links) {
            Path page = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertThat(anchors(page)).contains(link.group(2));
        }
    }

    /** Every page of the guide and every decision is told by its table of contents. */
    @ParameterizedTest
    @ValueSource(strings = {"docs", "docs/decisions"})
    void tablesOfContentsAreComplete(String folder) throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve(folder))) {
            List<String> names = pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .toList();

            assertThat(found(LINK, text(folder + "/README.md"))).containsAll(names);
        }
    }

    /** The names that headings have as targets of links: lower case, without punctuation, words joined by hyphens. */
    private static List<String> anchors(Path page) throws IOException {
        return found(HEADING, Files.readString(page)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private List<String> blocks(String language) {
        return found(Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$"), readme);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ReadmeTest::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
