package io.conferenceplan.validation.calendar;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A holiday, such as {@code new Holiday("national-day", "Quốc khánh", "National Day")}. Which dates it falls on says a
 * {@link HolidayCalendar}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the id in kebab-case, such as {@code "national-day"}
 * @param vietnameseName the name in Vietnamese, such as {@code "Quốc khánh"}
 * @param englishName the name in English, such as {@code "National Day"}
 */
public record Holiday(String id, String vietnameseName, String englishName) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the texts.
     *
     * @param id the id in kebab-case
     * @param vietnameseName the name in Vietnamese
     * @param englishName the name in English
     * @throws IllegalArgumentException if the id is not in kebab-case or a name is blank
     */
    public Holiday {
        require(
                KEBAB_CASE.matcher(id).matches(),
                "holiday id",
                "be lower-case letters a-z and digits in words joined by '-', as in 'national-day'",
                id);
        require(!vietnameseName.isBlank(), "vietnameseName", "not be blank", vietnameseName);
        require(!englishName.isBlank(), "englishName", "not be blank", englishName);
    }

    /**
     * {@return the Vietnamese name if the locale's language is {@code vi}, the English name for every other language}
     *
     * @param locale the locale
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnameseName : englishName;
    }

    private static void require(boolean holds, String subject, String rule, String value) {
        if (!holds) {
            throw new IllegalArgumentException(subject + " must " + rule + ", but was '" + value + "'.");
        }
    }
}
