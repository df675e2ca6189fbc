package io.conferenceplan.validation.jakarta;

import static io.conferenceplan.validation.jakarta.Sample.engine;
import static io.conferenceplan.validation.jakarta.Sample.ofLastSlot;
import static io.conferenceplan.validation.jakarta.Sample.ofTitle;
import static io.conferenceplan.validation.jakarta.Sample.plan;
import static io.conferenceplan.validation.jakarta.Sample.rule;
import static io.conferenceplan.validation.jakarta.Sample.withSlots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraint with another provider than Hibernate, and where Hibernate is not even there. */
class OtherProviderTest {

    private static final String WITHOUT_CONTEXT = OtherProviderTest.class.getName() + "$WithoutHibernate";

    record English(@ConformingPlan ConferencePlan plan) {}

    record Vietnamese(@ConformingPlan(language = "vi") ConferencePlan plan) {}

    record Own(
            @ConformingPlan(message = "{finding} [{rule}, {severity}, {place}] {finding.vi} {other}")
            ConferencePlan plan) {}

    record Keyed(@ConformingPlan(message = "{house.plan}") ConferencePlan plan) {}

    private static List<String> told(Class<?> bean, RuleEngine engine, ConferencePlan plan) {
        RecordedContext context = new RecordedContext();
        ConformingPlanValidator validator = new ConformingPlanValidator(engine);
        validator.initialize(Sample.constraint(bean));

        boolean valid = validator.isValid(plan, context.context());

        assertThat(valid).isEqualTo(context.told().isEmpty()).isEqualTo(context.hasDefaultViolation());
        return context.told();
    }

    @Test
    void messagesAreInTheLanguageOfTheAttribute() {
        RuleEngine wrong = engine(ofTitle("wrong", Severity.ERROR, Truth.FALSE));

        assertThat(told(English.class, wrong, plan("x"))).containsExactly("title: Not so: x");
        assertThat(told(Vietnamese.class, wrong, plan("x"))).containsExactly("title: Không phải: x");
        assertThat(told(English.class, wrong, null)).isEmpty();
    }

    @Test
    void messagesOfOnesOwnHaveParametersUnlessBehindAKey() {
        RuleEngine wrong = engine(ofTitle("wrong", Severity.ERROR, Truth.FALSE));

        assertThat(told(Own.class, wrong, plan("x")))
                .containsExactly("title: Not so: x [wrong, ERROR, title] Không phải: x {other}");
        assertThat(told(Keyed.class, wrong, plan("x"))).containsExactly("title: {house.plan}");
    }

    @ParameterizedTest
    @CsvSource({
        "{rule}, \\{rule\\}",
        "${1+1}, \\$\\{1+1\\}",
        "{finding.vi}, \\{finding.vi\\}",
        "\\, \\\\",
        "\\{, \\\\\\{",
        "{ and }, \\{ and \\}"
    })
    void whatThePlanSaysStandsAfterBackslashes(String title, String escaped) {
        RuleEngine wrong = engine(ofTitle("wrong", Severity.ERROR, Truth.FALSE));

        assertThat(told(English.class, wrong, plan(title))).containsExactly("title: Not so: " + escaped);
        assertThat(told(Own.class, wrong, plan(title)))
                .containsExactly(
                        "title: Not so: " + escaped + " [wrong, ERROR, title] Không phải: " + escaped + " {other}");
    }

    @ParameterizedTest
    @CsvSource({
        "duration, a b c, agenda.slots[2].duration",
        "duration, a b/c, agenda.slots[1].slots[0].duration",
        "'', a b, agenda.slots[1]",
        "'', a b/c, agenda.slots[1].slots[0]"
    })
    void pathsAreThoseOfHibernate(String member, String slots, String path) {
        assertThat(told(English.class, engine(ofLastSlot(member)), withSlots(slots.split(" "))))
                .containsExactly(path + ": Not so: slot");
    }

    @Test
    void thePlanItselfIsTheWholePath() {
        assertThat(told(English.class, at(PlanPath.root()), plan("x"))).containsExactly(": Not so: x");
    }

    /** Rules of others may write what no plan has. */
    @Test
    void membersThatAreCalledByNumbersLoseNothing() {
        PlanPath item = PlanPath.root().item("notes", 1, "x");

        assertThat(told(English.class, at(item.member("7")), plan("x"))).containsExactly("notes[1].7: Not so: x");
        assertThat(told(English.class, at(PlanPath.root().member("a").member("12345678901")), plan("x")))
                .containsExactly("a.12345678901: Not so: x");
    }

    private static RuleEngine at(PlanPath path) {
        return engine(rule(
                "somewhere",
                Severity.ERROR,
                context -> context.at(path).compare("text", "x").conclude(Truth.FALSE)));
    }

    @Test
    void aValidatorIsInitializedFirst() {
        ConstraintValidatorContext context = new RecordedContext().context();

        assertThatIllegalStateException()
                .isThrownBy(() -> new ConformingPlanValidator().isValid(plan("x"), context))
                .withMessage("ConformingPlanValidator must be initialized before use, but was not.");
    }

    /** What runs where Hibernate is not there. */
    public static final class WithoutHibernate {

        private WithoutHibernate() {}

        /** Validates with the API alone. */
        public static List<String> violations() {
            RecordedContext context = new RecordedContext();
            ConformingPlanValidator validator =
                    new ConformingPlanValidator(engine(ofTitle("wrong", Severity.ERROR, Truth.FALSE)));
            validator.initialize(Sample.constraint(English.class));
            validator.isValid(plan("x"), context.context());
            return context.told();
        }

        /** Checks without the API. */
        public static int findings() {
            return RuleEngine.of(RuleSets.all()).check(plan("x")).findings().size();
        }
    }

    @Test
    void itWorksWithoutHibernate() throws Exception {
        try (URLClassLoader loader = loader(ConformingPlan.class, ConstraintValidatorContext.class)) {
            assertThatThrownBy(() -> loader.loadClass(HibernateConstraintValidatorContext.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);

            Object told =
                    loader.loadClass(WITHOUT_CONTEXT).getMethod("violations").invoke(null);

            assertThat(told).isEqualTo(List.of("title: Not so: x"));
        }
    }

    @Test
    void theRulesWorkWithoutJakartaValidation() throws Exception {
        try (URLClassLoader loader = loader()) {
            assertThatThrownBy(() -> loader.loadClass(ConstraintValidatorContext.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);

            Object findings =
                    loader.loadClass(WITHOUT_CONTEXT).getMethod("findings").invoke(null);

            assertThat((Integer) findings).isGreaterThan(50);
        }
    }

    /** Finds the classes of this project, JSpecify and what stands where other classes come from, and nothing else. */
    private static URLClassLoader loader(Class<?>... others) {
        URL[] places = Stream.concat(
                        Stream.of(ConferencePlan.class, RuleEngine.class, OtherProviderTest.class, NullMarked.class),
                        Stream.of(others))
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
