package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on tests shows is taken from a project that is built and run, and from texts that tests compare. */
class PropertyTestingPageTest {

    private static final Path PROJECT = Path.of("property-testing");
    private static final Path BREACHES = Path.of("..", "testkit", "src", "test", "resources", "breaches");

    private final String page = Files.readString(Path.of("..", "docs", "property-testing.md"));

    PropertyTestingPageTest() throws IOException {}

    @Test
    void javaIsThatOfTheProject() throws IOException {
        String sources = text(PROJECT.resolve("src"), ".java");

        assertThat(blocks("java"))
                .filteredOn(block -> !block.startsWith("import "))
                .hasSize(15)
                .allSatisfy(block -> assertThat(sources).contains(flat(block)));
    }

    @Test
    void importsAreThoseOfTheProject() throws IOException {
        String sources = text(PROJECT.resolve("src"), ".java");

        List<String> imports = blocks("java")
                .get(15)
                .lines()
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();

        assertThat(imports)
                .isEqualTo(sources.lines()
                        .filter(line -> line.startsWith("import "))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void theDependencyIsThatOfTheProject() throws IOException {
        String pom = flat(Files.readString(PROJECT.resolve("pom.xml")));

        assertThat(blocks("xml")).hasSize(1).allSatisfy(block -> assertThat(pom).contains(flat(block)));
    }

    @Test
    void brokenLawsAreTold() throws IOException {
        String texts = text(BREACHES, ".txt");

        assertThat(blocks("text"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(texts).contains(flat(block)));
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
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
