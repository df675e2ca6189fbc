package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program on the class path is that of the named module, but for what makes a module of it. */
class ConsumersTest {

    private static final String SERVICE = "main/resources/META-INF/services/io.conferenceplan.validation.RuleProvider";

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
