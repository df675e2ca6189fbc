package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import io.conferenceplan.validation.jakarta.ConformingPlanDef;
import io.conferenceplan.validation.jakarta.ConformingPlanValidator;
import io.conferenceplan.validation.jakarta.EngineProvider;
import io.conferenceplan.validation.jakarta.PlanSeverity;
import io.conferenceplan.validation.jakarta.Threshold;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on Jakarta Validation shows is run: its Java is that of this class. */
class JakartaPageTest {

    private static final Path SOURCE = Path.of("src/test/java/io/conferenceplan/examples/JakartaPageTest.java");

    private final String page = Files.readString(Path.of("..", "docs", "jakarta.md"));
    private final ConferencePlan plan = plan(Plans.FOLDER.resolve("bac-giang-2024.json"));
    private final ThreadLocal<Locale> reader = ThreadLocal.withInitial(() -> Locale.ENGLISH);
    private final Validator validator = inTheLanguageOfTheReader().getValidator();

    JakartaPageTest() throws IOException {}

    record Submission(
            @NotNull @ConformingPlan ConferencePlan plan,
            List<@ConformingPlan(rules = "general") ConferencePlan> annexes) {}

    record Letter(
            @ConformingPlan(message = "{finding} ({rule}, {place})", language = "vi")
            ConferencePlan plan) {}

    record Graded(
            @ConformingPlan(payload = PlanSeverity.Error.class)
            @ConformingPlan(payload = PlanSeverity.Warning.class, failOn = Threshold.WARNING)
            ConferencePlan plan) {}

    record Everything(
            @ConformingPlan(rules = "all", failOn = Threshold.INFO, undetermined = Threshold.INFO)
            ConferencePlan plan) {}

    record Misspelt(@ConformingPlan(rules = "venue-capacty") ConferencePlan plan) {}

    record OfTheHouse(
            @ConformingPlan(engine = "house", failOn = Threshold.INFO)
            ConferencePlan plan) {}

    private ValidatorFactory inTheLanguageOfTheReader() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi")),
                        Locale.ENGLISH,
                        context -> reader.get(),
                        false))
                .buildValidatorFactory();
        return factory;
    }

    private static ConferencePlan plan(Path file) throws IOException {
        return PlanJson.standard().read(file).orElseThrow();
    }

    @Test
    void javaIsThatOfThisClass() throws IOException {
        String source = flat(Files.readString(SOURCE));

        assertThat(blocks("java"))
                .hasSize(10)
                .allSatisfy(block -> assertThat(source).contains(flat(block)));
    }

    @Test
    void aSubmissionIsToldAsShown() {
        Submission submission = new Submission(plan, List.of());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            for (ConstraintViolation<Submission> violation : validator.validate(submission)) {
                System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        } finally {
            System.setOut(standardOutput);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(blocks("text").get(0));
        assertThat(validator.validate(new Submission(null, List.of(plan))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("plan", "annexes[0].<list element>.agenda.slots[1].slots[7].launchedYear");
    }

    @Test
    void theConstraintIsDeclaredInCode() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(ConferencePlan.class).constraint(new ConformingPlanDef().failOn(Threshold.WARNING));
        mapping.type(Letter.class).field("plan").constraint(new ConformingPlanDef().rules("completeness"));
        configuration.addMapping(mapping);
        configuration.messageInterpolator(new ParameterMessageInterpolator());

        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(plan))
                    .hasSize(FailOn.warnings()
                            .causes(RuleEngine.standard().check(plan))
                            .size());
        }
    }

    @Test
    void aMisspeltRuleIsToldAsShown() {
        assertThatThrownBy(() -> validator.validate(new Misspelt(plan)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(blocks("text").get(1).strip());
    }

    @Test
    void aMessageOfOnesOwnHasParameters() {
        assertThat(validator.validate(new Letter(plan)))
                .singleElement()
                .extracting(ConstraintViolation::getMessage)
                .asString()
                .startsWith("\"Phát động")
                .endsWith(" (years-consistent, agenda.slots[main-session].slots[launch].launchedYear)");
    }

    @Test
    void theFindingTellsTheSeverityAndSoDoesThePayload() {
        Set<ConstraintViolation<Graded>> violations = validator.validate(new Graded(plan));

        assertThat(violations).hasSizeGreaterThan(1).allSatisfy(violation -> {
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = detailed.getDynamicPayload(Finding.class);
            boolean error = violation.getConstraintDescriptor().getPayload().contains(PlanSeverity.Error.class);
            assertThat(error).isEqualTo(finding.severity() == Severity.ERROR);
        });
    }

    /** The engine of a house. */
    public static final class HouseEngine implements EngineProvider {

        @Override
        public String name() {
            return "house";
        }

        @Override
        public RuleEngine engine() {
            return RuleEngine.standard().withRules(RuleSets.all().without(RuleId.of("event-on-working-day")));
        }
    }

    /** Makes validators with engines. */
    record Validators(ConstraintValidatorFactory others, RuleEngine house) implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == ConformingPlanValidator.class
                    ? type.cast(new ConformingPlanValidator(Map.of("", RuleEngine.standard(), "house", house)))
                    : others.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    @Test
    void theHouseHasAnEngineOfItsOwn() {
        RuleEngine house = new HouseEngine().engine();
        try (ValidatorFactory factory = inTheLanguageOfTheReader()) {
            Validator ofTheHouse = factory.usingContext()
                    .constraintValidatorFactory(new Validators(factory.getConstraintValidatorFactory(), house))
                    .getValidator();

            assertThat(ofTheHouse.validate(new OfTheHouse(plan)))
                    .hasSize(house.check(plan).violations().size());
        }
    }

    static Stream<Path> plans() throws IOException {
        return Plans.all().stream();
    }

    /** Also that no two findings of the plans become one violation. */
    @ParameterizedTest
    @MethodSource("plans")
    void everyFindingOfThePlansIsAViolation(Path file) throws IOException {
        ConferencePlan checked = plan(file);
        List<Finding> findings = RuleEngine.of(RuleSets.all()).check(checked).findings().stream()
                .filter(Finding::isNew)
                .toList();

        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            reader.set(locale);

            assertThat(validator.validate(new Everything(checked)))
                    .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .containsExactlyInAnyOrderElementsOf(findings.stream()
                            .map(finding -> path(finding) + ": " + finding.message(locale))
                            .toList());
        }
    }

    /** A JSON Pointer as a property path. */
    private static String path(Finding finding) {
        return "plan" + finding.path().pointer().replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Without indentation, which is another one on the page. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
