/**
 * What duties deliver and agenda slots use.
 *
 * <p>Start with {@link io.conferenceplan.product.WorkProduct}.
 */
@NullMarked
package io.conferenceplan.product;

import org.jspecify.annotations.NullMarked;
