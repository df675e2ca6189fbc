package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.jakarta.MessageParameters.Text;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;

/**
 * Violations of any provider: messages have no parameters but attributes, so they are filled here.
 *
 * @param context the context
 * @param message the message of the constraint
 */
record PlainViolations(ConstraintValidatorContext context, String message) implements Violations {

    @Override
    public ConstraintViolationBuilder start(Finding finding, Map<String, Text> parameters) {
        String filled = message.equals(ConformingPlan.MESSAGE) ? "{finding}" : message;
        for (Map.Entry<String, Text> parameter : parameters.entrySet()) {
            filled = filled.replace(
                    "{" + parameter.getKey() + "}", parameter.getValue().toString());
        }
        return context.buildConstraintViolationWithTemplate(filled);
    }
}
