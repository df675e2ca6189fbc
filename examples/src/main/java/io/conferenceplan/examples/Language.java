package io.conferenceplan.examples;

import java.util.List;
import java.util.Locale;

/** The languages that the command speaks. */
enum Language {
    EN,
    VI;

    /** {@return the language that a command line asks for, even one with mistakes; else English} */
    static Language askedForIn(List<String> arguments) {
        String words = " " + String.join(" ", arguments).replace('=', ' ') + " ";
        return words.contains(" --locale vi ") ? VI : EN;
    }

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
