package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators of Hibernate, without expression language. */
final class Validators {

    private Validators() {}

    /** An application whose users read English, without engines of its own. */
    static Validator standard() {
        return built(configured(() -> Locale.ENGLISH));
    }

    static Validator with(RuleEngine engine) {
        return with(engine, () -> Locale.ENGLISH);
    }

    static Validator with(RuleEngine engine, Supplier<Locale> locale) {
        return with(Map.of("", engine), locale);
    }

    static Validator with(Map<String, RuleEngine> engines, Supplier<Locale> locale) {
        return built(configured(locale, engines));
    }

    static HibernateValidatorConfiguration configured(Supplier<Locale> locale, RuleEngine engine) {
        return configured(locale, Map.of("", engine));
    }

    static HibernateValidatorConfiguration configured(Supplier<Locale> locale, Map<String, RuleEngine> engines) {
        return configured(locale).constraintValidatorFactory(new Factory(engines));
    }

    static HibernateValidatorConfiguration configured(Supplier<Locale> locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Sample.VIETNAMESE), Locale.ENGLISH, context -> locale.get(), false));
    }

    static Validator built(HibernateValidatorConfiguration configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Paths and messages. */
    static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        return detailed.getDynamicPayload(Finding.class);
    }

    /** An application that makes validators itself. */
    private record Factory(Map<String, RuleEngine> engines) implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            if (type == ConformingPlanValidator.class) {
                return type.cast(new ConformingPlanValidator(engines));
            }
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }
}
