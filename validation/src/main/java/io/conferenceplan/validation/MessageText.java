package io.conferenceplan.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fills the templates of messages. */
final class MessageText {

    private final MessageSource messages;
    private final Locale locale;

    private MessageText(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    static MessageText of(MessageSource messages, Locale locale) {
        return new MessageText(messages, locale);
    }

    /** Fills a template; a text that is missing is seen and loses nothing. */
    String render(String key, List<Argument> arguments) {
        ValueText values = new ValueText(locale);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            texts.put(argument.name(), values.text(argument.value()));
        }
        return template(key).map(template -> fill(template, texts)).orElseGet(() -> withoutTemplate(key, texts));
    }

    /** Title, outcome and values, as in {@code "The title is short: violated {length=212}"}; without a title, the key. */
    private String withoutTemplate(String key, Map<String, String> texts) {
        String rule = key.substring(0, Math.max(0, key.indexOf('.')));
        return messages.template(rule + ".title", locale)
                        .map(title -> title + ": " + key.substring(rule.length() + 1))
                        .orElse(key)
                + " " + texts;
    }

    /** The template of a key, or that of the key without its variant. */
    private Optional<String> template(String key) {
        return messages.template(key, locale)
                .or(() -> messages.template(key.substring(0, Math.max(0, key.lastIndexOf('.'))), locale));
    }

    static String fill(String template, Map<String, String> texts) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String placeholder = template.substring(open, close + 1);
            filled.append(template, done, open)
                    .append(texts.getOrDefault(template.substring(open + 1, close), placeholder));
            done = close + 1;
        }
        return filled.append(template, done, template.length()).toString();
    }
}
