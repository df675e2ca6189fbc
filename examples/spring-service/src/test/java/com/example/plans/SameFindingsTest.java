package com.example.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import io.conferenceplan.validation.jakarta.ConformingPlanValidator;
import io.conferenceplan.validation.jakarta.Threshold;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The engine, the constraint of Jakarta Validation, the command and the service say the same of the five plans, with the same
 * settings. All but the constraint tell everything that is violated or undetermined, in the same order. A constraint tells what
 * makes it fail, which suppressed findings never do, in no order and without line and column.
 */
@ServiceTest
class SameFindingsTest {

    private static final Path SETTINGS = Path.of("src", "main", "resources", "settings.json");
    private static final Path PLANS = Path.of("..", "plans");

    private final Client client;
    private final RuleEngine engine;

    @Autowired
    SameFindingsTest(Client client, RuleEngine engine) {
        this.client = client;
        this.engine = engine;
    }

    static Stream<Arguments> plansAndLanguages() {
        return Resources.PLANS.stream().flatMap(plan -> Stream.of(Arguments.of(plan, "en"), Arguments.of(plan, "vi")));
    }

    record Everything(
            @ConformingPlan(failOn = Threshold.INFO, undetermined = Threshold.INFO)
            ConferencePlan plan) {}

    record Errors(@ConformingPlan ConferencePlan plan) {}

    @ParameterizedTest
    @MethodSource("plansAndLanguages")
    void allFourSayTheSame(String name, String language) throws Exception {
        byte[] json = Resources.plan(name);
        Report report = engine.check(plan(json));
        List<Said> said = said(attention(report), json, language);
        List<Said> causes = said(FailOn.errors().causes(report), json, language);

        Command command = command(name, language);
        HttpResponse<String> check = client.post("/plan-checks", language, json);
        HttpResponse<String> submission =
                client.post("/submissions", language, Resources.submission("Sở Nội vụ", name));

        assertFalse(said.isEmpty());
        assertEquals(said, command.said());
        assertEquals(said, issues(check));
        assertEquals(
                withoutPlaces(said.stream().filter(each -> each.suppression().isEmpty())),
                violations(new Everything(plan(json)), language));

        assertEquals(withoutPlaces(causes.stream()), violations(new Errors(plan(json)), language));
        assertEquals(
                causes.stream().map(Said::inSubmission).collect(Collectors.toSet()), Set.copyOf(issues(submission)));

        boolean fails = FailOn.errors().fails(report);
        assertEquals(fails, !causes.isEmpty());
        assertEquals(fails ? 1 : 0, command.status());
        assertEquals(fails ? 422 : 200, check.statusCode());
        assertEquals(fails ? 422 : 200, submission.statusCode());
    }

    private static ConferencePlan plan(byte[] json) {
        return PlanJson.standard().read(json).orElseThrow();
    }

    private static List<Finding> attention(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.outcome().needsAttention())
                .toList();
    }

    private static List<Said> said(List<Finding> findings, byte[] json, String language) {
        SourceMap places = SourceMap.of(json);
        return findings.stream()
                .map(finding -> Said.of(finding, places, Locale.forLanguageTag(language)))
                .toList();
    }

    private static Set<Said> withoutPlaces(Stream<Said> said) {
        return said.map(Said::withoutPlace).collect(Collectors.toSet());
    }

    private static List<Said> issues(HttpResponse<String> answer) {
        return Json.read(answer.body())
                .path("issues")
                .valueStream()
                .map(Said::ofService)
                .toList();
    }

    /** What Hibernate Validator says, without Spring. */
    private Set<Said> violations(Object bean, String language) {
        Locale locale = Locale.forLanguageTag(language);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .constraintValidatorFactory(new WithEngine(engine))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream().map(Said::of).collect(Collectors.toSet());
        }
    }

    private record WithEngine(RuleEngine engine) implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type.cast(new ConformingPlanValidator(engine));
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> validator) {}
    }

    /** Runs the command as its users do, in a process of its own. */
    private static Command command(String plan, String language) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.conferenceplan.examples.CheckPlans",
                        "--format",
                        "json",
                        "--locale",
                        language,
                        "--settings",
                        SETTINGS.toString(),
                        PLANS.resolve(plan + ".json").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), report);
    }

    private record Command(int status, String report) {

        List<Said> said() {
            JsonNode documents = Json.read(report).path("documents");
            return documents
                    .path(0)
                    .path("findings")
                    .valueStream()
                    .map(Said::ofCommand)
                    .toList();
        }
    }
}
