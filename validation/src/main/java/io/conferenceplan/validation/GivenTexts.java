package io.conferenceplan.validation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one rule as they were given.
 *
 * @param prefix what all keys start with: the id of the rule and a dot
 * @param languages the texts by language and by the last part of their keys
 * @param otherwise the texts for other languages, and for what the texts of a language lack
 */
record GivenTexts(String prefix, Map<String, Map<String, String>> languages, Map<String, String> otherwise)
        implements MessageSource {

    /** The texts of a rule; the first language is that of other languages too. */
    static GivenTexts of(RuleId rule, Map<String, Map<String, String>> languages) {
        Map<String, String> first = languages.values().iterator().next();
        return new GivenTexts(rule + ".", new LinkedHashMap<>(languages), first);
    }

    @Override
    public Optional<String> template(String key, Locale locale) {
        if (!key.startsWith(prefix)) {
            return Optional.empty();
        }
        String part = key.substring(prefix.length());
        Map<String, String> texts = languages.getOrDefault(locale.getLanguage(), otherwise);
        return Optional.ofNullable(texts.get(part)).or(() -> Optional.ofNullable(otherwise.get(part)));
    }
}
