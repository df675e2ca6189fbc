package com.example.intake;

import io.conferenceplan.validation.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Takes submissions in, and tells in the language of the sender what is wrong with them. */
final class Intake {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final Locale locale;

    Intake(Locale locale) {
        this.locale = locale;
    }

    Submission read(String json) {
        return mapper.readValue(json, Submission.class);
    }

    String write(Submission submission) {
        return mapper.writeValueAsString(submission);
    }

    List<String> wrong(Submission submission) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, true))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(submission).stream()
                    .map(Intake::told)
                    .sorted()
                    .toList();
        }
    }

    private static String told(ConstraintViolation<Submission> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        String rule = Optional.ofNullable(detailed.getDynamicPayload(Finding.class))
                .map(finding -> " (" + finding.rule() + ")")
                .orElse("");
        return violation.getPropertyPath() + ": " + violation.getMessage() + rule;
    }
}
