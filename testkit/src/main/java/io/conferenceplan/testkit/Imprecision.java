package io.conferenceplan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A generated plan with a share of imprecise values, as with {@link PlanArbitrary#withImprecision}: {@code @Imprecision(0)} is
 * a plan of exact values.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Imprecision {

    /** {@return how many percent of the values that may be imprecise are, from 0 to 100 inclusive} */
    int value();
}
