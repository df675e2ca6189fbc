package io.conferenceplan.validation;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that a plan can keep or break. Stateless: one instance checks any number of plans, from any number of threads.
 *
 * <p>A rule of the consistency family is right about every exact plan that an imprecise one allows: what it calls violated is
 * violated however the imprecise values turn out, and likewise satisfied; it says undetermined only when they can turn out
 * either way. What the plan does not state is never guessed.
 *
 * <pre>{@code
 * final class TitleIsShort implements Rule {
 *     public RuleDescriptor descriptor() {
 *         return RuleDescriptor.of("house-title-is-short", RuleFamily.COMPLETENESS, Severity.INFO);
 *     }
 *
 *     public void check(RuleContext context) {
 *         int length = context.plan().title().length();
 *         context.at(PlanPath.root().member("title"))
 *                 .compare("length", length)
 *                 .conclude(Truth.of(length <= 200));
 *     }
 * }
 * }</pre>
 *
 * <p>What needs no class is built: {@link #builder}.
 */
public interface Rule {

    /** {@return what there is to know of this rule without running it; always the same} */
    RuleDescriptor descriptor();

    /**
     * Evaluates this rule at every place of a plan that it applies to.
     *
     * <p>A rule that concludes nothing does not apply to the plan.
     *
     * @param context the plan, the settings, and where to put the conclusions
     */
    void check(RuleContext context);

    /** {@return the texts of this rule; those of the built-in catalogue unless overridden} */
    default MessageSource messages() {
        return MessageSource.builtIn();
    }

    /**
     * {@return what the rule asks for, in a few words; its id if its texts lack a title}
     *
     * @param locale the locale of the reader
     */
    default String title(Locale locale) {
        RuleId id = descriptor().id();
        return messages().template(id + ".title", locale).orElse(id.value());
    }

    /**
     * {@return why the rule asks for it; empty if its texts lack that}
     *
     * @param locale the locale of the reader
     */
    default Optional<String> rationale(Locale locale) {
        return messages().template(descriptor().id() + ".rationale", locale);
    }

    /**
     * {@return a builder of a rule without a class of its own}
     *
     * @param descriptor what there is to know of the rule without running it
     */
    static RuleBuilder builder(RuleDescriptor descriptor) {
        return new RuleBuilder(descriptor);
    }
}
