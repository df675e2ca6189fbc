package io.conferenceplan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/** What the plan format says of its types, their members and their words, in one language: a title, and mostly a description. */
final class FormatTexts implements Function<List<String>, Map<String, Object>> {

    private final ResourceBundle texts;

    /** Texts in Vietnamese if that is asked for, or else in English, whatever the default locale is. */
    FormatTexts(Locale locale) {
        texts = ResourceBundle.getBundle(FormatTexts.class.getName(), ProblemMessages.language(locale));
    }

    /** What there is to say of a type, or of a member or word of it. */
    @Override
    public Map<String, Object> apply(List<String> path) {
        String[] parts = texts.getString(key(path)).split(" \\| ", 2);
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("title", parts[0]);
        if (parts.length > 1) {
            notes.put("description", parts[1]);
        }
        return notes;
    }

    /** The key of the text; some members are the same in all types. */
    private String key(List<String> path) {
        String key = String.join(".", path);
        return texts.containsKey(key) ? key : "any." + path.get(path.size() - 1);
    }
}
