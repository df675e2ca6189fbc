package io.conferenceplan.json.codec;

/** Checks of texts. */
public final class JsonText {

    private JsonText() {}

    /**
     * {@return where a text has a surrogate without its other half, which no encoding can write; -1 if it has none}
     *
     * @param text the text
     */
    public static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isSupplementaryCodePoint(text.codePointAt(i));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    static boolean isWellFormed(String text) {
        return halfCharacter(text) < 0;
    }
}
