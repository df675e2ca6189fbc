package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that what a rule finds at a place does not count, and why.
 *
 * <pre>{@code
 * Suppression.of(
 *                 RuleId.of("deadline-on-working-day"),
 *                 "duties[invitations].deadline",
 *                 "The courier works on Sundays.")
 *         .until(LocalDate.of(2024, 3, 17));
 * }</pre>
 *
 * <p>It covers what the rule finds violated or undetermined at this very place, and nothing within it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rule the rule
 * @param place the place by identity, as reports show it: {@code duties[film].deadline}; the whole plan is the empty text
 * @param reason why
 * @param lastDay the last day on which it is in force, inclusive; empty if it has no end
 */
public record Suppression(RuleId rule, String place, String reason, Optional<LocalDate> lastDay) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(lastDay, "lastDay");
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason to suppress '" + rule + "' at '" + place
                    + "' must not be blank, but was '" + reason + "'.");
        }
    }

    /**
     * {@return a suppression without an end}
     *
     * @param rule the rule
     * @param place the place by identity, as reports show it; the whole plan is the empty text
     * @param reason why
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Suppression of(RuleId rule, String place, String reason) {
        return new Suppression(rule, place, reason, Optional.empty());
    }

    /**
     * {@return this suppression with an end}
     *
     * @param day the last day on which it is in force, inclusive
     */
    public Suppression until(LocalDate day) {
        return new Suppression(rule, place, reason, Optional.of(day));
    }
}
