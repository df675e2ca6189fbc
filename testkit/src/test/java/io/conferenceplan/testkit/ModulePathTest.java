package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.RuleEngine;
import java.io.File;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.engine.JqwikTestEngine;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.opentest4j.AssertionFailedError;
import tools.jackson.core.json.JsonFactory;

/** A test support library that is a named module needs to require the test kit alone. */
class ModulePathTest {

    private static final String MODULE = """
            module com.example.support {
                requires io.conferenceplan.testkit;
            }
            """;

    private static final String MAIN = """
            package com.example.support;

            import io.conferenceplan.ConferencePlan;
            import io.conferenceplan.testkit.PlanArbitraries;
            import io.conferenceplan.testkit.RuleLaws;
            import io.conferenceplan.validation.RuleEngine;
            import io.conferenceplan.validation.RuleId;
            import net.jqwik.api.Arbitrary;

            public final class Main {
                static final Arbitrary<ConferencePlan> PLANS = PlanArbitraries.plans();

                public static void main(String[] args) {
                    RuleId capacity = RuleId.of("venue-capacity");
                    RuleEngine engine = RuleEngine.standard();
                    RuleEngine one = engine.withRules(engine.rules().filter(rule -> rule.id().equals(capacity)));
                    RuleLaws.of(one).withSeed(42).assertHold(5);
                    System.out.println(Main.class.getModule() + ", " + RuleLaws.class.getModule());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theLawsHoldInANamedModule() throws Exception {
        Path classes = folder.resolve("classes");
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        libraries(),
                        "-d",
                        classes.toString(),
                        Files.writeString(folder.resolve("module-info.java"), MODULE)
                                .toString(),
                        Files.writeString(folder.resolve("Main.java"), MAIN).toString());
        assertThat(compiled).isZero();

        Path output = folder.resolve("output.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + libraries(),
                        "--module",
                        "com.example.support/com.example.support.Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            java.destroyForcibly();
        }
        assertThat(output)
                .content()
                .isEqualToIgnoringNewLines("module com.example.support, module io.conferenceplan.testkit");
    }

    @Test
    void theTestKitBringsThoseThatItSpeaksOf() {
        Set<String> brought =
                ModuleFinder.of(Path.of(placeOf(RuleLaws.class))).find("io.conferenceplan.testkit").stream()
                        .flatMap(module -> module.descriptor().requires().stream())
                        .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                        .map(Requires::name)
                        .collect(Collectors.toSet());

        assertThat(brought)
                .containsExactlyInAnyOrder("io.conferenceplan", "io.conferenceplan.validation", "net.jqwik.api");
    }

    private static String libraries() {
        return Stream.of(
                        ConferencePlan.class,
                        RuleEngine.class,
                        PlanJson.class,
                        RuleLaws.class,
                        JsonFactory.class,
                        Arbitrary.class,
                        JqwikTestEngine.class,
                        API.class,
                        JUnitException.class,
                        TestEngine.class,
                        AssertionFailedError.class)
                .map(ModulePathTest::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
