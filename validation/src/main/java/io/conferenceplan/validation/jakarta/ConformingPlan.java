package io.conferenceplan.validation.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plan breaks no rule: a constraint on a {@link io.conferenceplan.ConferencePlan}, wherever one stands.
 *
 * <pre>{@code
 * record Submission(
 *         @NotNull @ConformingPlan ConferencePlan plan,
 *         List<@ConformingPlan(rules = "completeness", failOn = Threshold.WARNING) ConferencePlan> annexes) {}
 * }</pre>
 *
 * <p>It may stand on fields, getters, parameters, return values and elements of containers, more than once, and on other
 * constraints that are composed of it. {@code null} conforms. For types that cannot be annotated there is
 * {@link ConformingPlanDef}.
 *
 * <p>Each violation is one finding, at the property path that its JSON Pointer gives: {@code agenda.slots[2].duration} for
 * {@code /agenda/slots/2/duration}. A rule that throws is a fault and no violation: the check ends with an exception.
 *
 * <p><b>Message.</b> With Hibernate Validator the interpolator of the application chooses the language: the default message is a
 * key that this library resolves to <code>{finding.en}</code>, in Vietnamese to <code>{finding.vi}</code>, and that the
 * application can resolve to its own in {@code ValidationMessages.properties}. A message of one's own may have the parameters
 * <code>{finding}</code> (the text of the catalogue in the language of {@link #language}), <code>{finding.en}</code>,
 * <code>{finding.vi}</code>, <code>{rule}</code>, <code>{place}</code> (by identity) and <code>{severity}</code>. Other providers
 * have no such parameters and do not tell the language to a validator: there the default message is the text in the language of
 * {@link #language}, and the parameters are known where the message is written in the annotation itself, not behind a key. What
 * a plan says is never interpolated again.
 */
@Documented
@Constraint(validatedBy = ConformingPlanValidator.class)
@Repeatable(ConformingPlan.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface ConformingPlan {

    /** The default {@link #message}. */
    String MESSAGE = "{io.conferenceplan.validation.jakarta.ConformingPlan.message}";

    /** {@return the message: a text with parameters, or the key of one} */
    String message() default MESSAGE;

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     *
     * <p>Payload is the same for all violations of one constraint. With classes of {@link PlanSeverity} it stays true: then only
     * findings of these severities are violations. Repeat the constraint to have more:
     *
     * <pre>{@code
     * @ConformingPlan(payload = PlanSeverity.Error.class)
     * @ConformingPlan(payload = PlanSeverity.Warning.class, failOn = Threshold.WARNING)
     * ConferencePlan plan;
     * }</pre>
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * {@return the rules that run: names of sets, {@code "general"}, {@code "completeness"}, {@code "vietnamStatePractice"},
     * {@code "recommended"} and {@code "all"}, or ids of rules; of an engine that the application supplies only rules that it has.
     * Without any, the rules of the engine, which are the recommended ones if none is supplied}
     */
    String[] rules() default {};

    /** {@return the name of the engine, which the application supplies; without one, its only or default engine} */
    String engine() default "";

    /** {@return a configuration for a stage of the plan; what the engine sets itself holds over it} */
    Preset preset() default Preset.NONE;

    /** {@return the least severity with which what is violated counts} */
    Threshold failOn() default Threshold.ERROR;

    /** {@return the least severity with which what is undetermined counts; by default it never does} */
    Threshold undetermined() default Threshold.NEVER;

    /** {@return the language of <code>{finding}</code>, as tag: {@code "vi"}} */
    String language() default "en";

    /** Several of these constraints at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
    @interface List {

        /** {@return the constraints} */
        ConformingPlan[] value();
    }
}
