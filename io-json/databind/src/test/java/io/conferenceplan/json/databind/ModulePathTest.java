package io.conferenceplan.json.databind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small applications that are named modules, compiled and run by the JDK that runs the tests. */
class ModulePathTest {

    private static final Set<String> WITHOUT_DATABIND =
            Set.of("io.conferenceplan", "io.conferenceplan.validation", "io.conferenceplan.json", "tools.jackson.core");

    private static final Set<String> WITH_DATABIND = Stream.concat(
                    WITHOUT_DATABIND.stream(),
                    Stream.of(
                            "io.conferenceplan.json.databind",
                            "tools.jackson.databind",
                            "com.fasterxml.jackson.annotation"))
            .collect(Collectors.toSet());

    @TempDir
    private Path folder;

    @Test
    void the_service_loader_finds_the_module_on_the_module_path() throws Exception {
        application("""
                module app {
                    requires io.conferenceplan.json.databind;
                    opens app to tools.jackson.databind;
                }
                """, """
                package app;

                import io.conferenceplan.time.Deadline;
                import io.conferenceplan.value.Count;
                import io.conferenceplan.value.Stated;
                import tools.jackson.databind.json.JsonMapper;

                public final class Main {
                    public record Call(Deadline answerBy, Stated<Count> guests) {}

                    public static void main(String[] args) {
                        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                        String json = "{\\"answerBy\\":{\\"daysBeforeEvent\\":5},\\"guests\\":{\\"about\\":325,\\"tentative\\":true}}";
                        Call call = mapper.readValue(json, Call.class);
                        System.out.println(Main.class.getModule() + ": " + mapper.writeValueAsString(call).equals(json));
                        System.out.println(mapper.registeredModules().iterator().next().getClass().getModule());
                    }
                }
                """);

        assertThat(run(WITH_DATABIND)).isEqualTo("""
                module app: true
                module io.conferenceplan.json.databind
                """);
    }

    @Test
    void plans_are_read_on_the_module_path_without_databind() throws Exception {
        application("""
                module app {
                    requires io.conferenceplan.json;
                }
                """, """
                package app;

                import io.conferenceplan.json.PlanJson;

                public final class Main {
                    public static void main(String[] args) {
                        String json = "{\\"formatVersion\\": 1, \\"title\\": \\"A\\"}";
                        System.out.println(PlanJson.standard().read(json).orElseThrow().title());
                        System.out.println(ModuleLayer.boot().findModule("tools.jackson.databind").isPresent());
                    }
                }
                """);

        assertThat(run(WITHOUT_DATABIND)).isEqualTo("""
                A
                false
                """);
    }

    private void application(String moduleInfo, String main) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src").resolve("app"));
        Files.writeString(folder.resolve("src").resolve("module-info.java"), moduleInfo);
        Files.writeString(sources.resolve("Main.java"), main);
    }

    /** Compiles the application against some modules of the class path, and gives what it prints on them. */
    private String run(Set<String> modules) throws Exception {
        String path = modulePath(modules);
        Path classes = folder.resolve("classes");
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-encoding",
                        "UTF-8",
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        folder.resolve("src/module-info.java").toString(),
                        folder.resolve("src/app/Main.java").toString());
        assertThat(compiled).isZero();

        Path output = folder.resolve("output.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        classes + File.pathSeparator + path,
                        "-m",
                        "app/app.Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            java.destroyForcibly();
        }
        return Files.readString(output).replace("\r\n", "\n");
    }

    private static String modulePath(Set<String> modules) {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (modulesIn(entry).stream().anyMatch(modules::contains)) {
                entries.add(entry);
            }
        }
        assertThat(entries).hasSameSizeAs(modules);
        return String.join(File.pathSeparator, entries);
    }

    private static Set<String> modulesIn(String entry) {
        try {
            return ModuleFinder.of(Path.of(entry)).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .map(module -> module.name())
                    .collect(Collectors.toSet());
        } catch (FindException e) {
            return Set.of();
        }
    }
}
