package io.conferenceplan.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The built-in words of one language: those of values, explanations and causes. */
record Words(Locale locale) {

    boolean vietnamese() {
        return locale.getLanguage().equals("vi");
    }

    String get(String key) {
        return get(key, Map.of());
    }

    /** {@return the words of a key, with these texts in their places} */
    String get(String key, Map<String, String> texts) {
        return find(key).map(template -> MessageText.fill(template, texts)).orElse(key);
    }

    Optional<String> find(String key) {
        return MessageSource.builtIn().template(key, locale);
    }
}
