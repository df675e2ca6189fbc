package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleSet;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * A generated plan that violates one rule of a set, at one place or more, and no other.
 *
 * <pre>{@code
 * @Property
 * @Domain(PlanDomain.class)
 * void aLateDeadlineIsShown(@ForAll @Violating("deadline-before-event") ConferencePlan plan) { … }
 * }</pre>
 *
 * <p>The rules have their default settings; {@link PlanArbitrary#violating} takes others. Not together with
 * {@link Conforming}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Violating {

    /** {@return the id of the rule; it is an error if the set has no such rule} */
    String value();

    /**
     * {@return what gives the rules: a public class with a public constructor without parameters; the recommended rules unless
     * set}
     */
    Class<? extends Supplier<RuleSet>> rules() default RecommendedRules.class;
}
