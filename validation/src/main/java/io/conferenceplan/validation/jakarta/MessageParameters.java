package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Finding;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the message of a violation can tell of its finding. */
final class MessageParameters {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private MessageParameters() {}

    /** The language of an attribute. */
    static Locale language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            // Told below.
        }
        throw Misdeclared.attribute("language", "be the tag of a language such as 'vi'", tag, "");
    }

    /** Each value is rendered when a message asks for it. */
    static Map<String, Text> of(Finding finding, Locale language) {
        Map<String, Text> parameters = new LinkedHashMap<>();
        parameters.put("finding", new Text(() -> finding.message(language)));
        parameters.put("finding.en", new Text(() -> finding.message(Locale.ENGLISH)));
        parameters.put("finding.vi", new Text(() -> finding.message(VIETNAMESE)));
        parameters.put("rule", new Text(() -> finding.rule().value()));
        parameters.put("place", new Text(() -> finding.path().toString()));
        parameters.put("severity", new Text(() -> finding.severity().name()));
        return parameters;
    }

    /**
     * A text that interpolators leave as it is: what has a meaning to them stands after a backslash.
     *
     * @param plain the text
     */
    record Text(Supplier<String> plain) {

        @Override
        public String toString() {
            return plain.get().replaceAll("[\\\\{}$]", "\\\\$0");
        }
    }
}
