/** Measures reading, writing and checking of plans, beside other ways to do it. */
@NullMarked
package io.conferenceplan.benchmarks;

import org.jspecify.annotations.NullMarked;
