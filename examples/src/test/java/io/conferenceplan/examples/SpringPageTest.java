package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on Spring shows is taken from a project that is built and run, and from answers that its tests compare. */
class SpringPageTest {

    private static final Path PROJECT = Path.of("spring-service");
    private static final Path MAIN = PROJECT.resolve("src/main");
    private static final Path TESTS = PROJECT.resolve("src/test");

    private final Page page = Page.of("spring.md");

    SpringPageTest() throws IOException {}

    @Test
    void javaIsThatOfTheProject() throws IOException {
        String sources = text(MAIN, ".java");

        assertThat(page.blocks("java"))
                .hasSize(10)
                .allSatisfy(block -> assertThat(sources).contains(flat(block)));
    }

    @Test
    void theDependencyIsThatOfTheProject() throws IOException {
        String pom = flat(Files.readString(PROJECT.resolve("pom.xml")));

        assertThat(page.blocks("xml"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(pom).contains(flat(block)));
        assertThat(pom).contains("<artifactId>spring-boot-dependencies</artifactId>\n<version>4.1.");
    }

    @Test
    void theAnswerIsOneThatIsReviewed() throws IOException {
        String answers = text(TESTS.resolve("resources/expected"), ".txt");

        assertThat(page.blocks("text"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(answers).contains(flat(block)));
    }

    @Test
    void theStatusesAreThoseThatAreTested() throws IOException {
        String tests = text(TESTS, ".java");

        assertThat(found("(?m)^\\| (\\d{3}(?:, \\d{3})*) \\|", page.text()).flatMap(row -> Stream.of(row.split(", "))))
                .containsExactlyElementsOf(
                        Stream.concat(found("\"(\\d{3}), [A-Z]+, /", tests), found("assertEquals\\((500), ", tests))
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void thePropertiesAreThoseOfTheProject() throws IOException {
        List<String> shown = found("`(spring\\.[^`]+=[^`]+)`", page.text()).toList();

        assertThat(shown).hasSize(3);
        assertThat(Files.readAllLines(MAIN.resolve("resources/application.properties")))
                .containsAll(shown);
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String text(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(ending)).toList()) {
                all.append(flat(Files.readString(file)));
            }
            return all.toString();
        }
    }

    /** Without indentation, which is another one on the page. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
