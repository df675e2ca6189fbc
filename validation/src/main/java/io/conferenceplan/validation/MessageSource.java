package io.conferenceplan.validation;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the texts of rules come from.
 *
 * <p>A template may name arguments in braces: {@code "The event lasts {days} {days|day|days}."}; of the two words after the
 * name the first goes with 1. The keys of a rule are its id with {@code .title}, {@code .rationale}, {@code .violated},
 * {@code .undetermined}, {@code .satisfied} and {@code .not-applicable}, and perhaps
 *
 * <ul>
 *   <li>{@code .decision}: what would make an undetermined outcome satisfied, and what violated;
 *   <li>{@code .group}: what several violations have in common, with their number as {@code {count}}.
 * </ul>
 *
 * <p>All but the first two may have variants: {@code .violated.none}; a variant without a text of its own has that of the key
 * without it.
 */
@FunctionalInterface
public interface MessageSource {

    /**
     * {@return the template of a text}
     *
     * @param key the key
     * @param locale the locale of the reader; only its language counts
     */
    Optional<String> template(String key, Locale locale);

    /** {@return the texts of the built-in rules, in Vietnamese and, for every other language, in English} */
    static MessageSource builtIn() {
        return BuiltInMessages.INSTANCE;
    }
}
