package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are provided by named modules too. */
class ModulePathTest {

    private static final String MODULE = """
            module com.example.house {
                requires io.conferenceplan.validation;
                provides io.conferenceplan.validation.RuleProvider with com.example.house.HouseRules;
            }
            """;

    private static final String PROVIDER = """
            package com.example.house;

            import io.conferenceplan.validation.*;
            import java.util.Locale;
            import java.util.Map;

            public final class HouseRules implements RuleProvider {
                @Override
                public RuleSet rules() {
                    return RuleSet.of(Rule.builder(
                                    RuleDescriptor.of("house-rule", RuleFamily.COMPLETENESS, Severity.INFO))
                            .texts(Locale.ENGLISH, Map.of("title", "A rule of the house"))
                            .check(context -> {})
                            .build());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aModuleThatProvidesRulesIsFound() throws Exception {
        ModuleFinder modules = ModuleFinder.of(classesOf(ConferencePlan.class), classesOf(RuleSets.class), compiled());
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(modules, ModuleFinder.of(), Set.of("io.conferenceplan.validation"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("io.conferenceplan.validation");
        Class<?> ruleSets = loader.loadClass(RuleSets.class.getName());

        Object provided = ruleSets.getMethod("provided", ClassLoader.class).invoke(null, loader);

        assertThat(ruleSets.getModule().isNamed()).isTrue();
        assertThat((List<?>) provided.getClass().getMethod("rules").invoke(provided))
                .singleElement()
                .asString()
                .contains("house-rule");
    }

    private Path compiled() throws IOException, URISyntaxException {
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path provider = Files.writeString(folder.resolve("HouseRules.java"), PROVIDER);
        Path classes = folder.resolve("classes");
        String modulePath = classesOf(ConferencePlan.class) + File.pathSeparator + classesOf(RuleSets.class);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        modulePath,
                        "-d",
                        classes.toString(),
                        module.toString(),
                        provider.toString());
        assertThat(exit).isZero();
        return classes;
    }

    private static Path classesOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
