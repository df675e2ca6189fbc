package io.conferenceplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.conferenceplan.ConferencePlan;
import jakarta.validation.Validation;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of named modules has the constraint, the texts of both languages, and engines of its own. */
class NamedApplicationTest {

    private static final String MODULE = """
            module com.example.app {
                requires transitive io.conferenceplan.validation;
                requires jakarta.validation;
                requires org.hibernate.validator;
                exports com.example.app;
                opens com.example.app to org.hibernate.validator;
                provides io.conferenceplan.validation.jakarta.EngineProvider with com.example.app.AppEngine;
            }
            """;

    private static final String PROVIDER = """
            package com.example.app;

            import io.conferenceplan.validation.*;
            import io.conferenceplan.validation.jakarta.EngineProvider;

            public final class AppEngine implements EngineProvider {
                public AppEngine() {}

                @Override
                public RuleEngine engine() {
                    return RuleEngine.of(RuleSets.completeness().filter(rule -> rule.id().value().equals("contact-stated")));
                }
            }
            """;

    private static final String APPLICATION = """
            package com.example.app;

            import io.conferenceplan.ConferencePlan;
            import io.conferenceplan.validation.Finding;
            import io.conferenceplan.validation.jakarta.*;
            import jakarta.validation.*;
            import java.util.Locale;
            import java.util.Set;
            import org.hibernate.validator.HibernateValidator;
            import org.hibernate.validator.engine.HibernateConstraintViolation;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public final class App {
                private App() {}

                private record Submission(@ConformingPlan(failOn = Threshold.INFO) ConferencePlan plan) {}

                public static String told(String language) {
                    Locale locale = Locale.forLanguageTag(language);
                    Submission submission = new Submission(ConferencePlan.builder().title("x").build());
                    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, true))
                            .buildValidatorFactory()) {
                        ConstraintViolation<?> violation = factory.getValidator().validate(submission).iterator().next();
                        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
                        return violation.getPropertyPath() + ": " + violation.getMessage() + " "
                                + detailed.getDynamicPayload(Finding.class).rule();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void itHasThemAll() throws Exception {
        Path classes = compiled();
        Path[] modules = Stream.concat(Stream.of(classes), libraries().stream()).toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("com.example.app"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("com.example.app");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            Class<?> application = loader.loadClass("com.example.app.App");
            assertThat(loader.loadClass(ConformingPlan.class.getName())
                            .getModule()
                            .isNamed())
                    .isTrue();

            assertThat(application.getMethod("told", String.class).invoke(null, "en"))
                    .isEqualTo("plan.document.contact: The plan names nobody to ask. contact-stated");
            assertThat(application.getMethod("told", String.class).invoke(null, "vi"))
                    .isEqualTo(
                            "plan.document.contact: Kế hoạch không nêu đầu mối liên hệ khi có khó khăn, vướng mắc. contact-stated");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path compiled() throws IOException {
        Path classes = folder.resolve("classes");
        String modulePath = libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-Xlint:all",
                        "-Werror",
                        "--module-path",
                        modulePath,
                        "-d",
                        classes.toString(),
                        source("module-info", MODULE),
                        source("AppEngine", PROVIDER),
                        source("App", APPLICATION));
        assertThat(exit).isZero();
        return classes;
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text).toString();
    }

    private static List<Path> libraries() {
        return Stream.of(
                        ConferencePlan.class,
                        ConformingPlan.class,
                        Validation.class,
                        HibernateValidator.class,
                        Logger.class,
                        TypeResolver.class)
                .map(NamedApplicationTest::placeOf)
                .toList();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
