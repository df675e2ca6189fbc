package io.conferenceplan.validation.jakarta;

import static io.conferenceplan.validation.jakarta.Sample.engine;
import static io.conferenceplan.validation.jakarta.Sample.ofLastSlot;
import static io.conferenceplan.validation.jakarta.Sample.ofTitle;
import static io.conferenceplan.validation.jakarta.Sample.plan;
import static io.conferenceplan.validation.jakarta.Sample.withSlots;
import static io.conferenceplan.validation.jakarta.Validators.paths;
import static io.conferenceplan.validation.jakarta.Validators.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the constraint may stand, and where its violations are. */
class ConformingPlanTest {

    private final Validator validator = Validators.with(engine(ofLastSlot("duration")));
    private final ConferencePlan wrong = withSlots("a", "b/c", "d");

    record Field(@ConformingPlan ConferencePlan plan) {}

    record Elements(
            List<@ConformingPlan ConferencePlan> plans,
            Map<String, @ConformingPlan ConferencePlan> named,
            Optional<@ConformingPlan ConferencePlan> perhaps) {}

    record Cascaded(@Valid ConferencePlan plan) {}

    record Unannotated(ConferencePlan plan) {}

    record Outer(List<@Valid Field> fields) {}

    static class Getter {

        private final ConferencePlan hidden;

        Getter(ConferencePlan hidden) {
            this.hidden = hidden;
        }

        @ConformingPlan
        public ConferencePlan getPlan() {
            return hidden;
        }
    }

    /** What is checked at a method. */
    public static class Service {

        /** Takes a plan. */
        public void submit(@ConformingPlan ConferencePlan plan, List<@ConformingPlan ConferencePlan> more) {}

        /** Gives a plan. */
        @ConformingPlan
        public ConferencePlan revised() {
            return plan("");
        }
    }

    @ConformingPlan(failOn = Threshold.WARNING)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface HousePlan {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@HousePlan ConferencePlan plan) {}

    record Repeated(
            @ConformingPlan(rules = "last-slot", message = "1")
            @ConformingPlan(message = "2")
            @ConformingPlan(message = "3", groups = Size.class)
            ConferencePlan plan) {}

    @Test
    void nothingConforms() {
        assertThat(validator.validate(new Field(null))).isEmpty();
    }

    @Test
    void aPlanThatBreaksNoRuleConforms() {
        Validator allRight = Validators.with(engine(ofTitle("right", Severity.ERROR, Truth.TRUE)));

        assertThat(allRight.validate(new Field(wrong))).isEmpty();
    }

    @Test
    void withoutAnEngineTheRecommendedRulesRun() {
        ConferencePlan plan = plan("Hội nghị");
        List<String> all = told(Validators.standard().validate(new Strict(plan)));

        assertThat(all).contains("plan.schedule.days: The plan states no date of the event.");
        assertThat(all)
                .hasSameSizeAs(FailOn.infos().causes(RuleEngine.standard().check(plan)));
    }

    record Strict(@ConformingPlan(failOn = Threshold.INFO) ConferencePlan plan) {}

    @Test
    void aFieldAndAGetterAreChecked() {
        assertThat(told(validator.validate(new Field(wrong))))
                .containsExactly("plan.agenda.slots[2].duration: Not so: slot");
        assertThat(paths(validator.validate(new Getter(wrong)))).containsExactly("plan.agenda.slots[2].duration");
        assertThat(paths(validator.validate(new Outer(List.of(new Field(null), new Field(wrong))))))
                .containsExactly("fields[1].plan.agenda.slots[2].duration");
    }

    @Test
    void elementsOfContainersAre() {
        Elements elements = new Elements(List.of(wrong, wrong), Map.of("k", wrong), Optional.of(wrong));

        assertThat(paths(validator.validate(elements)))
                .containsExactly(
                        "named[k].<map value>.agenda.slots[2].duration",
                        "perhaps.agenda.slots[2].duration",
                        "plans[0].<list element>.agenda.slots[2].duration",
                        "plans[1].<list element>.agenda.slots[2].duration");
    }

    @Test
    void parametersAndReturnValuesAre() throws NoSuchMethodException {
        Method submit = Service.class.getMethod("submit", ConferencePlan.class, List.class);
        Method revised = Service.class.getMethod("revised");

        assertThat(paths(validator
                        .forExecutables()
                        .validateParameters(new Service(), submit, new Object[] {wrong, List.of(wrong)})))
                .containsExactly(
                        "submit.more[0].<list element>.agenda.slots[2].duration",
                        "submit.plan.agenda.slots[2].duration");
        assertThat(paths(validator.forExecutables().validateReturnValue(new Service(), revised, wrong)))
                .containsExactly("revised.<return value>.agenda.slots[2].duration");
    }

    @Test
    void constraintsThatAreComposedOfItAre() {
        Validator warnings = Validators.with(engine(ofTitle("w", Severity.WARNING, Truth.FALSE)));

        assertThat(paths(warnings.validate(new Composed(wrong)))).containsExactly("plan.title");
        assertThat(warnings.validate(new Field(wrong))).isEmpty();
    }

    @Test
    void itCanBeRepeated() {
        assertThat(messages(validator.validate(new Repeated(wrong)))).containsExactlyInAnyOrder("1", "2");
        assertThat(messages(validator.validate(new Repeated(wrong), Size.class)))
                .containsExactly("3");
    }

    @Test
    void itCanBeDeclaredInCode() {
        HibernateValidatorConfiguration configuration = Validators.configured(() -> Locale.ENGLISH);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(ConferencePlan.class)
                .constraint(new ConformingPlanDef()
                        .rules("document-number-stated")
                        .engine("")
                        .preset(Preset.ISSUE)
                        .failOn(Threshold.ERROR)
                        .undetermined(Threshold.INFO)
                        .language("vi")
                        .message("{finding}"));
        mapping.type(Unannotated.class)
                .field("plan")
                .constraint(
                        new ConformingPlanDef().rules("document-number-stated").failOn(Threshold.WARNING));
        Validator programmatic = Validators.built(configuration.addMapping(mapping));

        assertThat(told(programmatic.validate(wrong)))
                .containsExactly("document.number: Kế hoạch không ghi số văn bản.");
        assertThat(told(programmatic.validate(new Cascaded(wrong))))
                .containsExactly("plan.document.number: Kế hoạch không ghi số văn bản.");
        assertThat(told(programmatic.validate(new Unannotated(wrong))))
                .containsExactly("plan.document.number: The plan states no number of its own.");
    }

    @ParameterizedTest
    @CsvSource({
        "duration, a, plan.agenda.slots[0].duration, /agenda/slots/0/duration",
        "duration, a b c, plan.agenda.slots[2].duration, /agenda/slots/2/duration",
        "duration, a b/c, plan.agenda.slots[1].slots[0].duration, /agenda/slots/1/slots/0/duration",
        "'', a b, plan.agenda.slots[1], /agenda/slots/1",
        "'', a b/c, plan.agenda.slots[1].slots[0], /agenda/slots/1/slots/0"
    })
    void pathsAgreeWithPointers(String member, String slots, String path, String pointer) {
        Set<ConstraintViolation<Field>> violations =
                Validators.with(engine(ofLastSlot(member))).validate(new Field(withSlots(slots.split(" "))));

        assertThat(paths(violations)).containsExactly(path);
        assertThat(Validators.finding(violations.iterator().next()).path().pointer())
                .isEqualTo(pointer);
    }

    private static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).toList();
    }
}
