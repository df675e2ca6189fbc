package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Projects that use the library: those on the class path and as a named module are the same, and modules use all there is. */
class ConsumersTest {

    private static final String SERVICE = "main/resources/META-INF/services/io.conferenceplan.validation.RuleProvider";

    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");

    @Test
    void bothAreTheSameProgram() throws IOException {
        Map<String, String> plain = sources(Path.of("plain-java", "src"));
        Map<String, String> named = sources(Path.of("named-module", "src"));

        assertThat(plain.remove(SERVICE)).isEqualTo("com.example.desk.HouseRules\n");
        assertThat(named.remove("main/java/module-info.java")).contains("com.example.desk.HouseRules;");
        assertThat(named.remove("test/java/com/example/desk/ModulePathTest.java"))
                .isNotNull();
        assertThat(named).hasSize(9).isEqualTo(plain);
    }

    @Test
    void everyExportedPackageIsUsedByAModule() throws IOException {
        String modules = String.join(
                        "\n", sources(Path.of("named-module", "src")).values())
                + String.join("\n", sources(Path.of("submissions", "src")).values())
                + Files.readString(Path.of("../testkit/src/test/java/io/conferenceplan/testkit/ModulePathTest.java"));
        List<String> exported = new ArrayList<>();
        for (String artifact : List.of("core", "validation", "io-json", "io-json/databind", "testkit")) {
            EXPORTED.matcher(Files.readString(Path.of("..", artifact, "src/main/java/module-info.java")))
                    .results()
                    .forEach(match -> exported.add(match.group(1)));
        }

        assertThat(exported)
                .hasSize(16)
                .allSatisfy(name -> assertThat(modules).containsPattern("import " + Pattern.quote(name) + "\\.[A-Z]"));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
