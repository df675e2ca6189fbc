package io.conferenceplan.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of the command in one language. */
final class Texts {

    /** How many items of a list are told before it says how many more there are. */
    private static final int TOLD = 3;

    private final Locale locale;
    private final PropertyResourceBundle texts;

    private Texts(Locale locale, PropertyResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static Texts in(Language language) {
        return new Texts(language.locale(), load("texts_" + language + ".properties"));
    }

    /** {@return the language as messages of rules and problems want it} */
    Locale locale() {
        return locale;
    }

    /** {@return a text, with {@code %s} for each argument} */
    String get(String key, Object... arguments) {
        return String.format(Locale.ROOT, texts.getString(key), arguments);
    }

    /** {@return a list, shortened: {@code a, b, c and 11 more}} */
    String list(List<?> items) {
        List<String> told = new ArrayList<>();
        items.stream().limit(TOLD).forEach(item -> told.add(item.toString()));
        String list = String.join(", ", told);
        return items.size() > TOLD ? get("list.more", list, items.size() - TOLD) : list;
    }

    /** {@return a date as the readers of this language write it} */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("date"), Locale.ROOT).format(date);
    }

    /** {@return all texts, for the help that picocli writes} */
    ResourceBundle all() {
        return texts;
    }

    /** {@return the version of this command} */
    static String version() {
        return load("build.properties").getString("version");
    }

    private static PropertyResourceBundle load(String file) {
        try (Reader reader = new InputStreamReader(
                requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
