package io.conferenceplan.validation;

import java.math.BigDecimal;
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

    String number(BigDecimal number) {
        String text = number.toPlainString();
        return vietnamese() ? text.replace('.', ',') : text;
    }

    Optional<String> find(String key) {
        return MessageSource.builtIn().template(key, locale);
    }
}
