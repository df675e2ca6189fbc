package io.conferenceplan.validation;

import io.conferenceplan.validation.internal.ValidationStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule found at one place of a plan.
 *
 * <p>Its {@link #fingerprint} tells it from others, from one revision of a plan to the next.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@ValidationStyle
public sealed interface Finding extends WithFinding permits ImmutableFinding {

    /** {@return the rule} */
    RuleId rule();

    /** {@return the outcome} */
    Outcome outcome();

    /** {@return how bad a violation of the rule is} */
    Severity severity();

    /** {@return the place} */
    PlanPath path();

    /** {@return the key of the message} */
    String messageKey();

    /** {@return the values that the rule compared, under the names that messages use} */
    List<Argument> arguments();

    /** {@return other places that the finding is about} */
    List<PlanPath> related();

    /** {@return the values of the plan that the outcome rests on, each once, in the order in which the rule read them} */
    List<ReadValue> reads();

    /** {@return the imprecise values that would decide an undetermined outcome if they were exact; else empty} */
    List<PlanPath> deciding();

    /** {@return why it does not count, if it is suppressed} */
    Optional<Suppression> suppression();

    /** {@return whether a baseline knows it} */
    @Value.Default
    default boolean known() {
        return false;
    }

    /** {@return where the texts come from} */
    @Value.Auxiliary
    MessageSource messages();

    /** {@return whether the outcome rests on a value that the document marks as tentative} */
    default boolean tentative() {
        return outcome() != Outcome.NOT_APPLICABLE
                && reads().stream().anyMatch(read -> read.stated().tentative());
    }

    /** {@return the original words of the values that the outcome rests on, where the plan keeps them} */
    default List<String> wordings() {
        return reads().stream()
                .flatMap(read -> read.stated().wording().stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the message in a language}
     *
     * @param locale the locale of the reader
     */
    default String message(Locale locale) {
        return MessageText.of(messages(), locale).render(messageKey(), arguments());
    }

    /**
     * {@return why the rule says so, in a language}
     *
     * @param locale the locale of the reader
     */
    default Explanation explanation(Locale locale) {
        return new Explanation(this, locale);
    }

    /** {@return whether it needs attention and is neither suppressed nor known} */
    default boolean isNew() {
        return outcome().needsAttention() && suppression().isEmpty() && !known();
    }

    /** {@return what tells this finding from others; it stays when the plan is renumbered or reordered} */
    default Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }
}
