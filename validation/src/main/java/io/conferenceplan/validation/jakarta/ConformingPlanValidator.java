package io.conferenceplan.validation.jakarta;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link ConformingPlan}.
 *
 * <p>Validation makes it by itself, and then its engines are those of {@link EngineProvider}s. An application that makes
 * validators, with a {@link jakarta.validation.ConstraintValidatorFactory} of its own, gives it engines instead:
 *
 * <pre>{@code
 * if (type == ConformingPlanValidator.class) {
 *     return type.cast(new ConformingPlanValidator(RuleEngine.standard().withSuppressions(suppressions)));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads once it is initialized.
 */
public final class ConformingPlanValidator implements ConstraintValidator<ConformingPlan, ConferencePlan> {

    private final Supplier<Engines> engines;
    private @Nullable PlanCheck check;
    private Locale language = Locale.ENGLISH;
    private String message = ConformingPlan.MESSAGE;

    /** Makes a validator with the engines of all {@link EngineProvider}s, and the standard engine if none is the default. */
    public ConformingPlanValidator() {
        this.engines = Engines::provided;
    }

    /**
     * Makes a validator with one engine, for constraints that name none.
     *
     * @param engine the engine
     */
    public ConformingPlanValidator(RuleEngine engine) {
        this(Map.of("", engine));
    }

    /**
     * Makes a validator with several engines.
     *
     * @param engines the engines by the names by which constraints ask for them; that of the empty name is for those that name
     *     none, in whose place without it is the standard engine
     */
    public ConformingPlanValidator(Map<String, RuleEngine> engines) {
        Engines given = Engines.of(engines);
        this.engines = () -> given;
    }

    /**
     * Takes over the attributes of a constraint.
     *
     * @param constraint the constraint
     * @throws jakarta.validation.ConstraintDeclarationException if an attribute cannot be so, such as an unknown rule
     */
    @Override
    public void initialize(ConformingPlan constraint) {
        check = PlanCheck.of(constraint, engines.get());
        language = MessageParameters.language(constraint.language());
        message = constraint.message();
    }

    /**
     * {@return whether a plan conforms; each finding for which it does not is a violation}
     *
     * @param plan the plan; nothing conforms
     * @param context where violations are added
     * @throws IllegalStateException if a rule throws, or the validator is not initialized
     */
    @Override
    public boolean isValid(@Nullable ConferencePlan plan, ConstraintValidatorContext context) {
        if (check == null) {
            throw new IllegalStateException("ConformingPlanValidator must be initialized before use, but was not.");
        }
        List<Finding> causes = plan == null ? List.of() : check.causes(plan);
        if (causes.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = Violations.in(context, message);
        for (Finding cause : causes) {
            PropertyPath.addViolation(violations.start(cause, MessageParameters.of(cause, language)), cause.path());
        }
        return false;
    }
}
