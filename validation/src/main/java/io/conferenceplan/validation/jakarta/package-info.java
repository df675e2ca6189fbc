/**
 * Plans where an application validates with Jakarta Validation; start with {@link
 * io.conferenceplan.validation.jakarta.ConformingPlan}.
 *
 * <pre>{@code
 * record Submission(@NotNull @ConformingPlan(undetermined = Threshold.ERROR) ConferencePlan plan) {}
 *
 * for (ConstraintViolation<Submission> violation : validator.validate(submission)) {
 *     System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
 * }
 * }</pre>
 *
 * <p>It needs {@code jakarta.validation} and a provider; what else there is in this module does not. A named module that uses
 * it requires {@code jakarta.validation} itself. With Hibernate Validator messages are in the language that the interpolator of
 * the application chooses, and each violation carries its {@link io.conferenceplan.validation.Finding} as dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = detailed.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Engines of the application come from an {@link io.conferenceplan.validation.jakarta.EngineProvider} or by the constructors of
 * {@link io.conferenceplan.validation.jakarta.ConformingPlanValidator}.
 */
@NullMarked
package io.conferenceplan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
