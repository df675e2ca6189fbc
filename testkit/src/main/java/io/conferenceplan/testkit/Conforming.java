package io.conferenceplan.testkit;

import io.conferenceplan.validation.RuleSet;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * A generated plan of which no rule of a set says that it violates it.
 *
 * <pre>{@code
 * @Property
 * @Domain(PlanDomain.class)
 * void aPlanWithoutMistakesIsAccepted(@ForAll @Conforming ConferencePlan plan) { … }
 * }</pre>
 *
 * <p>The rules have their default settings; {@link PlanArbitrary#conforming} takes others. Not together with
 * {@link Violating}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Conforming {

    /**
     * {@return what gives the rules: a public class with a public constructor without parameters; the recommended rules unless
     * set}
     */
    Class<? extends Supplier<RuleSet>> value() default RecommendedRules.class;
}
