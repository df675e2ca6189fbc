package io.conferenceplan.validation.jakarta;

import static io.conferenceplan.validation.jakarta.Sample.VIETNAMESE;
import static io.conferenceplan.validation.jakarta.Sample.each;
import static io.conferenceplan.validation.jakarta.Sample.engine;
import static io.conferenceplan.validation.jakarta.Sample.ofTitle;
import static io.conferenceplan.validation.jakarta.Sample.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages are those of the catalogue, in the language of the interpolator, and say what the plan says. */
class MessagesTest {

    private static final RuleEngine WRONG = engine(ofTitle("wrong", Severity.ERROR, Truth.FALSE));

    record Submission(
            @ConformingPlan(undetermined = Threshold.INFO, failOn = Threshold.INFO)
            ConferencePlan plan) {}

    private static List<String> messages(HibernateValidatorConfiguration configuration, Object bean) {
        return Validators.built(configuration).validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static List<String> messages(Locale locale, RuleEngine engine, Object bean) {
        return messages(Validators.configured(() -> locale, engine), bean);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "vi, vi", "vi-VN, vi"})
    void theyAreInTheLanguageOfTheReader(String reader, String language) {
        RuleEngine engine = RuleEngine.of(RuleSets.all());
        ConferencePlan plan = plan("Hội nghị");
        List<String> expected = engine.check(plan).violations().stream()
                .map(finding -> finding.message(Locale.forLanguageTag(language)))
                .toList();

        assertThat(messages(Locale.forLanguageTag(reader), engine, new Submission(plan)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void theDefaultLocaleOfTheMachineDoesNotCount(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));

            assertThat(messages(Locale.ENGLISH, WRONG, new Submission(plan("x"))))
                    .containsExactly("Not so: x");
            assertThat(messages(VIETNAMESE, WRONG, new Submission(plan("x")))).containsExactly("Không phải: x");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule}",
                "{finding.en}",
                "${1+1}",
                "${validatedValue}",
                "#{1+1}",
                "\\{rule\\}",
                "\\",
                "\\\\",
                "\\\\\\",
                "\\$",
                "\\\\${1+1}",
                "\\\\{rule}",
                "{",
                "}",
                "}{",
                "{{rule}}",
                "{message}",
                "{io.conferenceplan.validation.jakarta.ConformingPlan.message}",
                "$",
                "$0 $1",
                "${",
                "{0}"
            })
    void whatThePlanSaysIsNotInterpolated(String title) {
        assertThat(messages(Locale.ENGLISH, WRONG, new Submission(plan(title)))).containsExactly("Not so: " + title);
        assertThat(messages(VIETNAMESE, WRONG, new Submission(plan(title)))).containsExactly("Không phải: " + title);
        assertThat(messages(VIETNAMESE, WRONG, new Own(plan(title))))
                .containsExactly("Không phải: " + title + " [wrong, ERROR, title] Not so: " + title);
    }

    record Own(
            @ConformingPlan(message = "{finding} [{rule}, {severity}, {place}] {finding.en}", language = "vi")
            ConferencePlan plan) {}

    @Test
    void openOutcomesSayWhatIsOpen() {
        RuleEngine open = engine(ofTitle("open", Severity.ERROR, Truth.UNKNOWN));

        assertThat(messages(VIETNAMESE, open, new Submission(plan("x")))).containsExactly("Có thể: x");
    }

    record Keyed(@ConformingPlan(message = "{house.plan}") ConferencePlan plan) {}

    @Test
    void theApplicationCanHaveTextsOfItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ValidationMessages.properties"), """
                io.conferenceplan.validation.jakarta.ConformingPlan.message = House: {finding.vi}
                house.plan = {rule} at {place}: {finding}
                """);
        List<String> told = new ArrayList<>();
        Context.withFolder(folder, () -> {
            told.addAll(messages(Locale.ENGLISH, WRONG, new Submission(plan("{rule}"))));
            told.addAll(messages(Locale.ENGLISH, WRONG, new Keyed(plan("x"))));
        });

        assertThat(told).containsExactly("House: Không phải: {rule}", "wrong at title: Not so: x");
    }

    @Test
    void nothingOfOneViolationIsInTheNext() {
        Validator validator = Validators.with(each());

        Set<ConstraintViolation<Submission>> violations = validator.validate(new Submission(plan("x")));

        assertThat(violations).hasSize(6).allSatisfy(violation -> {
            Finding finding = Validators.finding(violation);
            assertThat(violation.getMessage()).isEqualTo(finding.message(Locale.ENGLISH));
            assertThat(violation.getPropertyPath()).hasToString("plan." + finding.path());
        });
        assertThat(violations.stream().map(Validators::finding)).doesNotHaveDuplicates();
    }

    record Alike(
            @ConformingPlan(message = "Not yet", failOn = Threshold.INFO)
            ConferencePlan plan) {}

    @Test
    void violationsAreASetSoAMessageOfOnesOwnShouldTellFindingsApart() {
        assertThat(messages(Locale.ENGLISH, each(), new Alike(plan("x")))).containsExactly("Not yet");
    }

    /** Passes nothing. */
    @Constraint(validatedBy = Never.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Never {

        String message() default "{finding} {rule}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Says no. */
        final class Validator implements ConstraintValidator<Never, ConferencePlan> {

            @Override
            public boolean isValid(ConferencePlan plan, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    @ConformingPlan
    @Never
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Both {

        String message() default "{finding} {rule}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Neighbours(@Both @ConformingPlan @Never ConferencePlan plan) {}

    @Test
    void nothingOfAViolationIsInThoseOfOtherConstraints() {
        Validator validator = Validators.with(WRONG);

        Set<ConstraintViolation<Neighbours>> violations = validator.validate(new Neighbours(plan("x")));

        assertThat(violations.stream().filter(violation -> isOfPlan(violation)))
                .hasSize(2)
                .allSatisfy(ours -> assertThat(Validators.finding(ours)).isNotNull());
        assertThat(violations.stream().filter(violation -> !isOfPlan(violation)))
                .hasSize(2)
                .allSatisfy(others -> {
                    assertThat(Validators.finding(others)).isNull();
                    assertThat(others.getMessage()).isEqualTo("{finding} {rule}");
                });
    }

    private static boolean isOfPlan(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof ConformingPlan;
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        ThreadLocal<Locale> reader = ThreadLocal.withInitial(() -> Locale.ENGLISH);
        Validator validator = Validators.with(WRONG, reader::get);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> checks = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Locale locale = i % 3 == 0 ? VIETNAMESE : Locale.ENGLISH;
                ConferencePlan plan = plan("Hội nghị " + i);
                expected.add((i % 3 == 0 ? "Không phải: " : "Not so: ") + plan.title() + plan.title());
                checks.add(() -> {
                    reader.set(locale);
                    var violation =
                            validator.validate(new Submission(plan)).iterator().next();
                    return violation.getMessage()
                            + Validators.finding(violation).arguments().get(0).value();
                });
            }
            List<String> told = new ArrayList<>();
            for (Future<String> check : executor.invokeAll(checks)) {
                told.add(check.get());
            }

            assertThat(told).isEqualTo(expected);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Without the English one a reader of English would get the language of the machine. */
    @ParameterizedTest
    @CsvSource({"'', en", "en, en", "vi, vi"})
    void theBundlesOfBothLanguagesAreThere(String bundle, String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "ContributorValidationMessages",
                Locale.forLanguageTag(bundle),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        String key = ConformingPlan.MESSAGE.substring(1, ConformingPlan.MESSAGE.length() - 1);

        assertThat(texts.getLocale().getLanguage()).isEqualTo(bundle);
        assertThat(texts.getString(key)).isEqualTo("{finding." + language + "}");
    }
}
