package io.conferenceplan.json.codec;

/** Checks of texts. */
public final class JsonText {

    private static final int REPLACEMENT = 0xFFFD;

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

    /**
     * {@return a text with U+FFFD for each surrogate without its other half}
     *
     * @param text the text
     */
    public static String repaired(String text) {
        if (isWellFormed(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints().map(JsonText::whole).forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static int whole(int c) {
        return Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c;
    }

    static boolean isWellFormed(String text) {
        return halfCharacter(text) < 0;
    }
}
