package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.jakarta.MessageParameters.Text;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Map;

/** Starts violations, as the provider can. */
interface Violations {

    /** {@return a violation with a message that tells a finding, at no place yet} */
    ConstraintViolationBuilder start(Finding finding, Map<String, Text> parameters);

    /** What can be done in a context: with Hibernate Validator more than with others. */
    static Violations in(ConstraintValidatorContext context, String message) {
        try {
            return HibernateViolations.in(context, message);
        } catch (ValidationException | NoClassDefFoundError e) {
            return new PlainViolations(context, message); // The context is of another provider, or there is no other.
        }
    }
}
