package io.conferenceplan.validation.jakarta;

import static io.conferenceplan.validation.jakarta.Sample.each;
import static io.conferenceplan.validation.jakarta.Sample.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each attribute of the constraint does. */
class AttributesTest {

    /** Payload that says nothing of severities. */
    interface Urgent extends Payload {}

    /** An application's own word for an error. */
    interface Blocking extends PlanSeverity.Error {}

    /** The rules that a plan breaks, under a constraint, in the order of reports. */
    private static List<String> broken(ConformingPlanDef constraint, RuleEngine engine) {
        return violations(constraint, engine, plan("Hội nghị")).stream()
                .map(Validators::finding)
                .sorted((a, b) -> a.rule().compareTo(b.rule()))
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static Set<ConstraintViolation<ConferencePlan>> violations(
            ConformingPlanDef constraint, RuleEngine engine, ConferencePlan plan) {
        HibernateValidatorConfiguration configuration = Validators.configured(() -> Locale.ENGLISH, engine);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(ConferencePlan.class).constraint(constraint);
        Validator validator = Validators.built(configuration.addMapping(mapping));
        return validator.validate(plan);
    }

    /** Every combination: which findings count is what both thresholds and the payload say. */
    static Stream<Arguments> policies() {
        List<Class<? extends Payload>> payloads =
                List.of(Urgent.class, PlanSeverity.Error.class, PlanSeverity.Warning.class, PlanSeverity.Info.class);
        return Stream.of(Threshold.values())
                .flatMap(failOn -> Stream.of(Threshold.values())
                        .flatMap(undetermined ->
                                payloads.stream().map(payload -> Arguments.of(failOn, undetermined, payload))));
    }

    @ParameterizedTest
    @MethodSource("policies")
    @SuppressWarnings("unchecked") // An array of classes, made for Hibernate's varargs.
    void whatCountsIsBadEnoughAndOfTheSeverityOfThePayload(
            Threshold failOn, Threshold undetermined, Class<? extends Payload> payload) {
        ConformingPlanDef constraint = new ConformingPlanDef()
                .failOn(failOn)
                .undetermined(undetermined)
                .payload(payload);
        List<String> expected = Stream.concat(named("open", undetermined), named("wrong", failOn))
                .filter(rule -> payload == Urgent.class
                        || rule.endsWith(payload.getSimpleName().toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();

        if (expected.isEmpty()) {
            assertThatThrownBy(() -> broken(constraint, each())).isInstanceOf(ConstraintDeclarationException.class);
        } else {
            assertThat(broken(constraint, each())).isEqualTo(expected);
        }
    }

    private static Stream<String> named(String outcome, Threshold threshold) {
        List<String> severities = switch (threshold) {
            case NEVER -> List.of();
            case ERROR -> List.of("error");
            case WARNING -> List.of("error", "warning");
            case INFO -> List.of("error", "warning", "info");
        };
        return severities.stream().map(severity -> outcome + "-" + severity);
    }

    @Test
    void byDefaultOnlyErrorsCount() {
        assertThat(broken(new ConformingPlanDef(), each())).containsExactly("wrong-error");
    }

    record Graded(
            @ConformingPlan(payload = {PlanSeverity.Error.class, Urgent.class})
            @ConformingPlan(payload = PlanSeverity.Warning.class, failOn = Threshold.INFO)
            @ConformingPlan(payload = PlanSeverity.Info.class, failOn = Threshold.INFO)
            ConferencePlan plan) {}

    @Test
    void thePayloadIsTheSeverityOfTheFinding() {
        Set<ConstraintViolation<Graded>> violations = Validators.with(each()).validate(new Graded(plan("Hội nghị")));

        assertThat(violations).hasSize(3).allSatisfy(violation -> {
            Finding finding = Validators.finding(violation);
            Set<String> payload = violation.getConstraintDescriptor().getPayload().stream()
                    .map(Class::getSimpleName)
                    .collect(Collectors.toSet());
            String severity = finding.severity().name();
            assertThat(payload)
                    .contains(severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT));
        });
    }

    record Composed(
            @ConformingPlanTest.HousePlan(payload = PlanSeverity.Warning.class)
            ConferencePlan plan) {}

    @Test
    void thePayloadOfAComposedConstraintCountsToo() {
        assertThat(Validators.with(each()).validate(new Composed(plan("Hội nghị"))))
                .extracting(violation -> Validators.finding(violation).rule().value())
                .containsExactly("wrong-warning");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severitiesMayBeExtended() {
        assertThat(broken(new ConformingPlanDef().payload(Blocking.class).failOn(Threshold.INFO), each()))
                .containsExactly("wrong-error");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severitiesMayBeTogether() {
        assertThat(broken(
                        new ConformingPlanDef()
                                .payload(PlanSeverity.Error.class, PlanSeverity.Info.class)
                                .failOn(Threshold.INFO),
                        each()))
                .containsExactly("wrong-error", "wrong-info");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "general | general",
                "completeness | completeness",
                "vietnamStatePractice | vietnamStatePractice",
                "recommended | recommended",
                "all | all",
                "general completeness | general completeness",
                "document-number-stated | document-number-stated",
                "signature-stated document-number-stated signature-stated | document-number-stated signature-stated",
                "general document-number-stated | general document-number-stated"
            })
    void setsAndRulesAreNamed(String names, String expected) {
        RuleEngine chosen = RuleChoice.engine(Optional.empty(), names.split(" "));

        assertThat(chosen.rules().rules()).hasSameElementsAs(Sample.rules(expected.split(" ")));
        assertThat(chosen.rules().descriptors()).isSubsetOf(RuleSets.all().descriptors());
    }

    @Test
    void ofAnEngineOfTheApplicationOnlyItsOwnRulesAreChosen() {
        RuleEngine house = RuleEngine.of(RuleSets.general().plus(each().rules()));
        Optional<RuleEngine> supplied = Optional.of(house);

        assertThat(ids(RuleChoice.engine(supplied))).isEqualTo(ids(house));
        assertThat(ids(RuleChoice.engine(supplied, "all"))).isEqualTo(ids(house));
        assertThat(ids(RuleChoice.engine(supplied, "recommended"))).isEqualTo(ids(RuleEngine.of(RuleSets.general())));
        assertThat(ids(RuleChoice.engine(supplied, "wrong-info", "open-info")))
                .containsExactlyInAnyOrder("wrong-info", "open-info");
    }

    private static List<String> ids(RuleEngine engine) {
        return engine.rules().descriptors().stream()
                .map(rule -> rule.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"NONE, WARNING", "DRAFTS, INFO", "ISSUE, ERROR"})
    void aPresetSetsSeverities(Preset preset, Severity severity) {
        RuleEngine engine = RuleEngine.of(RuleSets.completeness());
        ConformingPlanDef constraint = new ConformingPlanDef()
                .preset(preset)
                .rules("document-number-stated")
                .failOn(Threshold.INFO);

        assertThat(violations(constraint, engine, plan("Hội nghị")))
                .extracting(violation -> Validators.finding(violation).severity())
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "DRAFTS", "ISSUE"})
    void whatTheEngineSetsHoldsOverAPreset(Preset preset) {
        RuleEngine engine = RuleEngine.of(RuleSets.completeness())
                .withConfiguration(RuleConfiguration.builder()
                        .severity("document-number-stated", Severity.INFO)
                        .disable("signature-stated")
                        .build());

        assertThat(Arrays.asList(Severity.values()))
                .filteredOn(severity -> violations(
                                        new ConformingPlanDef()
                                                .preset(preset)
                                                .rules("document-number-stated", "signature-stated")
                                                .failOn(Threshold.valueOf(severity.name())),
                                        engine,
                                        plan("Hội nghị"))
                                .size()
                        == 1)
                .containsExactly(Severity.INFO);
    }
}
