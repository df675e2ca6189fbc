package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogue of messages in one language. */
final class ProblemMessages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(argument|document|expected|found|last|subject|suggestion|value)}");

    private final ResourceBundle texts;

    private ProblemMessages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The catalogue in Vietnamese if that is asked for, or else in English, whatever the default locale is. */
    static ProblemMessages in(Locale locale) {
        return new ProblemMessages(ResourceBundle.getBundle(ProblemMessages.class.getName(), language(locale)));
    }

    /** Vietnamese if that is asked for, or else English, whose catalogue is that of the root. */
    static Locale language(Locale locale) {
        return locale.getLanguage().equals(VIETNAMESE.getLanguage()) ? VIETNAMESE : Locale.ROOT;
    }

    /** What should be there. */
    String expected(Expectation expected) {
        List<String> arguments = expected.arguments();
        Map<String, String> values = new HashMap<>();
        if (!arguments.isEmpty()) {
            values.put("argument", expected.isAboutType() ? texts.getString(arguments.get(0)) : arguments.get(0));
            values.put("last", arguments.get(arguments.size() - 1));
            expected.value().ifPresent(value -> values.put("value", expected(value)));
        }
        return fill(texts.getString(expected.key()), values);
    }

    /** What the document of a problem should be. */
    String document(Problem problem) {
        return texts.getString("document." + problem.document());
    }

    /** What a member is about. */
    String about(String member) {
        return texts.getString("about." + member);
    }

    /** The whole message. */
    String message(Problem problem, Expectation expected) {
        String sentence = fill(
                template(problem, expected),
                Map.of(
                        "subject", subject(problem),
                        "document", whole(problem),
                        "expected", expected(expected),
                        "found", problem.found()));
        return problem.suggestion()
                .map(suggestion -> sentence + " " + fill(remedy(problem, suggestion), Map.of("suggestion", suggestion)))
                .orElse(sentence);
    }

    /** What says the suggestion; it is another sentence for limits and commas. */
    private String remedy(Problem problem, String suggestion) {
        return Stream.of("maybe." + problem.kind(), "maybe." + suggestion)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::getString)
                .orElseGet(() -> texts.getString("maybe"));
    }

    /**
     * The text of a kind of problem; some have others where they are about certain types, where a certain thing was found, or
     * where nothing was found.
     */
    private String template(Problem problem, Expectation expected) {
        String key = "problem." + problem.kind();
        Stream<String> keys = switch (problem.found()) {
            case "" -> Stream.of(key + ".nothing", key + "." + expected.key(), key);
            case "$schema" -> Stream.of(key + ".$schema", key + "." + expected.key(), key);
            default -> Stream.of(key + "." + expected.key(), key);
        };
        return texts.getString(keys.filter(texts::containsKey).findFirst().orElse(key));
    }

    /** What the problem is about: the last name of the path, with an index as in {@code slots[2]}. */
    private String subject(Problem problem) {
        String[] names = problem.pointer().split("/", -1);
        String last = names[names.length - 1];
        if (names.length == 1) {
            return whole(problem);
        }
        boolean index = names.length > 2 && last.matches("[0-9]+");
        return Excerpt.of(unescape(index ? names[names.length - 2] + "[" + last + "]" : last));
    }

    /** What the whole document is called. */
    private String whole(Problem problem) {
        return texts.getString("subject." + problem.document());
    }

    private static String unescape(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
