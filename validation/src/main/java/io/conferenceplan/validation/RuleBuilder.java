package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a rule without a class of its own.
 *
 * <pre>{@code
 * Rule titleIsShort = Rule.builder(RuleDescriptor.of("house-title-is-short", RuleFamily.COMPLETENESS, Severity.INFO))
 *         .texts(Locale.ENGLISH, Map.of(
 *                 "title", "The title is short",
 *                 "violated", "The title has {length} letters; a banner has room for 200."))
 *         .check(context -> {
 *             int length = context.plan().title().length();
 *             context.at(PlanPath.root().member("title"))
 *                     .compare("length", length)
 *                     .conclude(Truth.of(length <= 200));
 *         })
 *         .build();
 * }</pre>
 *
 * <p>For one thread; the rule that it builds is as safe for use by several threads as its check is.
 */
public final class RuleBuilder {

    private static final List<String> KEYS = List.of(
            "title", "rationale", "violated", "undetermined", "decision", "group", "satisfied", "not-applicable");

    private final RuleDescriptor descriptor;
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private @Nullable Consumer<RuleContext> check;

    RuleBuilder(RuleDescriptor descriptor) {
        this.descriptor = requireNonNull(descriptor, "descriptor");
    }

    /**
     * Sets the texts in one language. The language that is given first is also that of readers of all other languages, and of
     * texts that their own lacks; a message that has no text shows title, outcome and values.
     *
     * @param language the language
     * @param templates the texts by the last part of their keys, as {@link MessageSource} names them: {@code title}, {@code
     *     violated} or, for a variant, {@code violated.none}
     * @return this builder
     * @throws IllegalArgumentException if there is no title, or a key that no rule has
     * @throws IllegalStateException if the texts in this language are set already
     */
    public RuleBuilder texts(Locale language, Map<String, String> templates) {
        String subject = "texts of rule '" + descriptor.id() + "' in '" + language.getLanguage() + "'";
        for (String key : templates.keySet()) {
            requireKnown(key, subject);
        }
        if (!templates.containsKey("title")) {
            throw new IllegalArgumentException(
                    subject + " must have a 'title', but were for " + new TreeSet<>(templates.keySet()) + ".");
        }
        if (texts.put(language.getLanguage(), Map.copyOf(templates)) != null) {
            throw new IllegalStateException(subject + " must be set once, but were twice.");
        }
        return this;
    }

    private static void requireKnown(String key, String subject) {
        int dot = key.indexOf('.');
        String part = dot < 0 ? key : key.substring(0, dot);
        if (!KEYS.contains(part)) {
            throw new IllegalArgumentException(subject + " must be for " + KEYS + ", but were for '" + key + "'."
                    + Misspelling.remedy(part, KEYS));
        }
    }

    /**
     * Sets what the rule does with a plan: see {@link Rule#check}.
     *
     * @param check what it does, without a memory, in any number of threads
     * @return this builder
     * @throws IllegalStateException if it is set already
     */
    public RuleBuilder check(Consumer<RuleContext> check) {
        if (this.check != null) {
            throw new IllegalStateException("check of rule '" + descriptor.id() + "' must be set once, but was twice.");
        }
        this.check = requireNonNull(check, "check");
        return this;
    }

    /**
     * Builds the rule.
     *
     * @return the rule
     * @throws IllegalStateException if the check or the texts are missing
     */
    public Rule build() {
        if (texts.isEmpty()) {
            throw new IllegalStateException(
                    "texts of rule '" + descriptor.id() + "' must be set in one language at least, but are missing.");
        }
        if (check == null) {
            throw new IllegalStateException("check of rule '" + descriptor.id() + "' must be set, but is missing.");
        }
        return new BuiltRule(descriptor, GivenTexts.of(descriptor.id(), texts), check);
    }

    private record BuiltRule(RuleDescriptor descriptor, MessageSource messages, Consumer<RuleContext> check)
            implements Rule {

        @Override
        public void check(RuleContext context) {
            check.accept(context);
        }
    }
}
