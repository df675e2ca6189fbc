package io.conferenceplan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A generated plan with more or fewer slots, duties, products, groups and organisations, as with {@link PlanArbitrary#ofSize}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfSize {

    /** {@return how many} */
    PlanSize value();
}
