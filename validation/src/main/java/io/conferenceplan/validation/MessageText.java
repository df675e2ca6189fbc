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
        return find(key, arguments).orElseGet(() -> withoutTemplate(key, texts(arguments)));
    }

    /** Fills the template of a key, or else that of the key without its variant. */
    Optional<String> find(String key, List<Argument> arguments) {
        return messages.template(key, locale)
                .or(() -> messages.template(key.substring(0, Math.max(0, key.lastIndexOf('.'))), locale))
                .map(template -> fill(template, texts(arguments)));
    }

    /** Fills another text of the rule, of the same variant: beside {@code id.violated.none} that of {@code id.group.none}. */
    Optional<String> find(Finding finding, String part, List<Argument> arguments) {
        String[] key = finding.messageKey().split("\\.", 3);
        key[1] = part;
        return find(String.join(".", key), arguments);
    }

    private Map<String, String> texts(List<Argument> arguments) {
        ValueText values = new ValueText(locale);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            texts.put(argument.name(), values.text(argument.value()));
        }
        return texts;
    }

    /** Title, outcome and values, as in {@code "The title is short: violated {length=212}"}; without a title, the key. */
    private String withoutTemplate(String key, Map<String, String> texts) {
        String rule = key.substring(0, Math.max(0, key.indexOf('.')));
        return messages.template(rule + ".title", locale)
                        .map(title -> title + ": " + key.substring(rule.length() + 1))
                        .orElse(key)
                + " " + texts;
    }

    static String fill(String template, Map<String, String> texts) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(template, done, open).append(filled(template.substring(open, close + 1), texts));
            done = close + 1;
        }
        return filled.append(template, done, template.length()).toString();
    }

    /** The text of {@code {days}}, or the word of {@code {days|day|days}} that goes with it; an unknown name stays. */
    private static String filled(String placeholder, Map<String, String> texts) {
        String[] parts = placeholder.substring(1, placeholder.length() - 1).split("\\|", -1);
        String text = texts.getOrDefault(parts[0], "");
        if (!texts.containsKey(parts[0]) || (parts.length != 1 && parts.length != 3)) {
            return placeholder;
        }
        if (parts.length == 1) {
            return text;
        }
        return text.equals("1") || text.endsWith(" 1") ? parts[1] : parts[2];
    }
}
