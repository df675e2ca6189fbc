package io.conferenceplan.validation;

import io.conferenceplan.validation.internal.ValidationStyle;
import org.immutables.value.Value;

/**
 * A finding that a {@link Baseline} knows. Only the fingerprint and the count matter; the rest tells readers of a baseline
 * what it is about.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@ValidationStyle
public abstract sealed class KnownFinding implements WithKnownFinding permits ImmutableKnownFinding {

    /** {@return the fingerprint} */
    public abstract Fingerprint fingerprint();

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return the outcome: violated or undetermined} */
    public abstract Outcome outcome();

    /** {@return the place by identity; the whole plan is the empty text} */
    public abstract String place();

    /** {@return how many findings have the fingerprint, at least 1} */
    public abstract int count();

    KnownFinding() {}

    @Value.Check
    void check() {
        require(outcome().needsAttention(), "outcome of a known finding must be VIOLATED or UNDETERMINED", outcome());
        require(count() > 0, "count of a known finding must be positive", count());
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", but was '" + value + "'.");
        }
    }

    static KnownFinding of(Finding finding, int count) {
        return builder()
                .fingerprint(finding.fingerprint())
                .rule(finding.rule())
                .outcome(finding.outcome())
                .place(finding.path().toString())
                .count(count)
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableKnownFinding.builder();
    }

    /** Builds a known finding; each attribute can be set once. */
    public sealed interface Builder permits ImmutableKnownFinding.Builder {

        /**
         * Sets the fingerprint.
         *
         * @param fingerprint the fingerprint; required
         * @return this builder
         */
        Builder fingerprint(Fingerprint fingerprint);

        /**
         * Sets the rule.
         *
         * @param rule the rule; required
         * @return this builder
         */
        Builder rule(RuleId rule);

        /**
         * Sets the outcome.
         *
         * @param outcome violated or undetermined; required
         * @return this builder
         */
        Builder outcome(Outcome outcome);

        /**
         * Sets the place.
         *
         * @param place the place by identity; required
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets how many findings have the fingerprint.
         *
         * @param count the number, at least 1; required
         * @return this builder
         */
        Builder count(int count);

        /**
         * Builds the known finding.
         *
         * @return the known finding
         * @throws IllegalStateException if an attribute is missing
         * @throws IllegalArgumentException if the outcome is neither violated nor undetermined, or the count not positive
         */
        KnownFinding build();
    }
}
