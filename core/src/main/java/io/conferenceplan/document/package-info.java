/**
 * The plan as a document: number, bases, recipients, signature, funding.
 *
 * <p>Start with {@link io.conferenceplan.document.PlanDocument}.
 */
@NullMarked
package io.conferenceplan.document;

import org.jspecify.annotations.NullMarked;
