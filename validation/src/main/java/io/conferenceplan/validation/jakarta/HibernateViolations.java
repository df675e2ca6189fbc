package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.jakarta.MessageParameters.Text;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * Violations of Hibernate Validator: their messages are filled by the interpolator of the application, and each carries its
 * finding. Only this class and {@link ConformingPlanDef} need it.
 *
 * @param context the context
 * @param message the message of the constraint
 */
record HibernateViolations(HibernateConstraintValidatorContext context, String message) implements Violations {

    static Violations in(ConstraintValidatorContext context, String message) {
        return new HibernateViolations(context.unwrap(HibernateConstraintValidatorContext.class), message);
    }

    /** Parameters and payload stay in the context, so each violation sets all of them. */
    @Override
    public ConstraintViolationBuilder start(Finding finding, Map<String, Text> parameters) {
        parameters.forEach(this::add);
        context.withDynamicPayload(finding);
        return context.buildConstraintViolationWithTemplate(message);
    }

    private void add(String name, Text text) {
        try {
            context.addMessageParameter(name, text, MessageParameterEscaping.NONE); // A text escapes itself.
        } catch (LinkageError e) {
            context.addMessageParameter(name, text); // Before 9.1 nothing is ever escaped.
        }
    }
}
