package io.conferenceplan.validation.jakarta;

import static io.conferenceplan.validation.jakarta.Sample.engine;
import static io.conferenceplan.validation.jakarta.Sample.ofTitle;
import static io.conferenceplan.validation.jakarta.Sample.plan;
import static io.conferenceplan.validation.jakarta.Sample.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.Suppressions;
import io.conferenceplan.validation.Truth;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where engines come from, what is refused, and that rules that throw are faults. */
class EnginesTest {

    private static final String SERVICE = "META-INF/services/io.conferenceplan.validation.jakarta.EngineProvider";

    @TempDir
    private Path folder;

    record Default(@ConformingPlan ConferencePlan plan) {}

    record House(@ConformingPlan(engine = "house") ConferencePlan plan) {}

    record Misspelt(@ConformingPlan(engine = "huose") ConferencePlan plan) {}

    record MisspeltRule(
            @ConformingPlan(rules = {"general", "venue-capacty"})
            ConferencePlan plan) {}

    record MisspeltSet(
            @ConformingPlan(rules = "vietnamStatePractise") ConferencePlan plan) {}

    record UnknownRule(@ConformingPlan(rules = "") ConferencePlan plan) {}

    record NoRules(@ConformingPlan(rules = "completeness") ConferencePlan plan) {}

    record NoLanguage(
            @ConformingPlan(language = "tiếng Việt") ConferencePlan plan) {}

    record EmptyLanguage(@ConformingPlan(language = "") ConferencePlan plan) {}

    record Idle(@ConformingPlan(failOn = Threshold.NEVER) ConferencePlan plan) {}

    record Unreported(
            @ConformingPlan(payload = PlanSeverity.Warning.class)
            ConferencePlan plan) {}

    /** Gives the default engine. */
    public static final class DefaultEngine implements EngineProvider {

        @Override
        public RuleEngine engine() {
            return engineNamed("default");
        }
    }

    /** Gives the engine of the house. */
    public static class HouseEngine implements EngineProvider {

        @Override
        public String name() {
            return "house";
        }

        @Override
        public RuleEngine engine() {
            return engineNamed("house");
        }
    }

    /** Gives another engine of this name. */
    public static final class Namesake extends HouseEngine {}

    /** Gives an engine that cannot be so. */
    public static final class Broken implements EngineProvider {

        @Override
        public RuleEngine engine() {
            return RuleEngine.standard().withRules(RuleSets.general().without(RuleId.of("signature-stated")));
        }
    }

    private static RuleEngine engineNamed(String name) {
        return engine(ofTitle(name + "-rule", Severity.ERROR, Truth.FALSE));
    }

    private static List<String> rules(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> Validators.finding(violation).rule().value())
                .toList();
    }

    @Test
    void theFactoryOfTheApplicationSuppliesThem() {
        Validator one = Validators.with(engineNamed("default"));
        Validator two = Validators.with(
                Map.of("", engineNamed("default"), "house", engineNamed("house")), () -> Locale.ENGLISH);

        assertThat(rules(one, new Default(plan("x")))).containsExactly("default-rule");
        assertThat(rules(two, new Default(plan("x")))).containsExactly("default-rule");
        assertThat(rules(two, new House(plan("x")))).containsExactly("house-rule");
        assertThat(new ConformingPlanValidator(RuleEngine.standard())).isNotNull();
    }

    @Test
    void suppressedFindingsAreNoViolations() {
        Suppression agreed = Suppression.of(RuleId.of("default-rule"), "title", "agreed");
        RuleEngine engine =
                engineNamed("default").withSuppressions(Suppressions.of(List.of(agreed), LocalDate.of(2024, 3, 1)));

        assertThat(Validators.with(engine).validate(new Default(plan("x")))).isEmpty();
    }

    @Test
    void providersSupplyThem() throws IOException {
        List<String> found = new ArrayList<>();
        provide(
                () -> {
                    found.addAll(rules(Validators.standard(), new Default(plan("x"))));
                    found.addAll(rules(Validators.standard(), new House(plan("x"))));
                },
                DefaultEngine.class,
                HouseEngine.class);

        assertThat(found).containsExactly("default-rule", "house-rule");
    }

    @Test
    void providersOfOneNameAreRefused() throws IOException {
        provide(
                () -> assertRefused(
                        Validators.standard(),
                        new House(plan("x")),
                        "engine providers '" + HouseEngine.class.getName() + "' and '" + Namesake.class.getName()
                                + "' must have different names, but were both 'house'."),
                HouseEngine.class,
                Namesake.class);
    }

    @Test
    void aProviderThatThrowsIsNamed() throws IOException {
        provide(
                () -> assertRefused(
                        Validators.standard(),
                        new Default(plan("x")),
                        "engine provider '" + Broken.class.getName() + "' must give its engine, but threw"
                                + " 'java.lang.IllegalArgumentException: rule id must be one that the rule set has, but was"
                                + " 'signature-stated'.'."),
                Broken.class);
    }

    @Test
    void aProviderThatIsNotThereIsRefused() throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "com.example.Gone");

        Context.withFolder(
                folder,
                () -> assertRefused(
                        Validators.standard(),
                        new Default(plan("x")),
                        "engine providers must be found, but were not:"
                                + " io.conferenceplan.validation.jakarta.EngineProvider: Provider com.example.Gone not found."));
    }

    private void provide(Runnable work, Class<?>... providers) throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        List<String> names = new ArrayList<>();
        for (Class<?> provider : providers) {
            names.add(provider.getName());
        }
        Files.write(file, names);
        Context.withFolder(folder, work);
    }

    @Test
    void aNameThatNobodySuppliesIsRefused() {
        Validator house = Validators.with(Map.of("house", engineNamed("house")), () -> Locale.ENGLISH);

        assertRefused(
                house,
                new Misspelt(plan("x")),
                "engine of @ConformingPlan must be one of those that the application supplies, [house], but was 'huose'. Maybe"
                        + " 'house'.");
        assertRefused(
                Validators.standard(),
                new House(plan("x")),
                "engine of @ConformingPlan must be one of those that the application supplies, [], but was 'house'.");
    }

    @Test
    void attributesThatCannotBeSoAreRefused() {
        Validator standard = Validators.standard();
        Validator house = Validators.with(engineNamed("house"));

        assertRefused(
                standard,
                new MisspeltRule(plan("x")),
                "rules of @ConformingPlan must name sets of rules, or rules of the engine, but was 'venue-capacty'. Maybe"
                        + " 'venue-capacity'.");
        assertRefused(
                standard,
                new MisspeltSet(plan("x")),
                "rules of @ConformingPlan must name sets of rules, or rules of the engine, but was 'vietnamStatePractise'."
                        + " Maybe 'vietnamStatePractice'.");
        assertRefused(
                standard,
                new UnknownRule(plan("x")),
                "rules of @ConformingPlan must name sets of rules, or rules of the engine, but was ''.");
        assertRefused(
                house,
                new NoRules(plan("x")),
                "rules of @ConformingPlan must name sets of which the engine has a rule, but was 'completeness'.");
        assertRefused(
                standard,
                new NoLanguage(plan("x")),
                "language of @ConformingPlan must be the tag of a language such as 'vi', but was 'tiếng Việt'.");
        assertRefused(
                standard,
                new EmptyLanguage(plan("x")),
                "language of @ConformingPlan must be the tag of a language such as 'vi', but was ''.");
        assertRefused(
                standard,
                new Idle(plan("x")),
                "failOn or undetermined of @ConformingPlan must let something count, but both were 'NEVER'. Maybe failOn ="
                        + " ERROR.");
        assertRefused(
                standard,
                new Unreported(plan("x")),
                "payload of @ConformingPlan must name severities that failOn = ERROR or undetermined = NEVER lets count, but was"
                        + " 'WARNING'. Maybe failOn = WARNING.");
    }

    private static void assertRefused(Validator validator, Object bean, String message) {
        assertThatThrownBy(() -> validator.validate(bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(message);
    }

    @Test
    void rulesThatThrowAreFaultsAndNotTheFaultOfThePlan() {
        Validator validator = Validators.with(engine(
                ofTitle("wrong", Severity.ERROR, Truth.FALSE),
                rule("throws", Severity.INFO, context -> {
                    throw new IllegalStateException("boom");
                }),
                rule("throws-too", Severity.INFO, context -> {
                    throw new AssertionError("bang");
                })));

        assertThatThrownBy(() -> validator.validate(new Default(plan("x"))))
                .isInstanceOf(ValidationException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        rules must not throw, but did:
                          throws: java.lang.IllegalStateException: boom
                          throws-too: java.lang.AssertionError: bang""")
                .hasCause(new IllegalStateException("boom"))
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
    }
}
