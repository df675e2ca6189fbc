package io.conferenceplan.validation.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the words of documents whatever their case, spacing and Unicode form. */
final class Wording {

    private Wording() {}

    /** {@return a text in small letters, composed, with single spaces} */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
