package com.example.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of answers: of English and Vietnamese the one that {@code Accept-Language} likes best, or else English. */
class ReaderLanguage extends AcceptHeaderLocaleResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale best = Locale.lookup(ranges(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), LANGUAGES);
        return best == null ? Locale.ENGLISH : best;
    }

    /** What cannot be understood is no wish. */
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
