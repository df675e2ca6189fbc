package io.conferenceplan.json.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that reports add to those of rules and problems, in one language. */
final class ReportTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Locale language;
    private final ResourceBundle texts;

    private ReportTexts(Locale language, ResourceBundle texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in Vietnamese if that is asked for, or else in English, whatever the default locale is. */
    static ReportTexts in(Locale locale) {
        boolean vietnamese = locale.getLanguage().equals(VIETNAMESE.getLanguage());
        return new ReportTexts(
                vietnamese ? VIETNAMESE : Locale.ENGLISH,
                ResourceBundle.getBundle(ReportTexts.class.getName(), vietnamese ? VIETNAMESE : Locale.ROOT));
    }

    /** The language of these texts: {@code vi} or {@code en}. */
    String language() {
        return language.getLanguage();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text, with {@code %s} for each argument. */
    String get(String key, Object... arguments) {
        return String.format(Locale.ROOT, texts.getString(key), arguments);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("date"), Locale.ROOT).format(date);
    }
}
