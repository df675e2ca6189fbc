/**
 * The built-in rules, one class each, named like their ids: {@code deadline-before-event} is {@code DeadlineBeforeEvent}.
 *
 * <p>To add one: write its class here, its line in {@code RuleSets}, and its texts in the two message files.
 */
@NullMarked
package io.conferenceplan.validation.rules;

import org.jspecify.annotations.NullMarked;
