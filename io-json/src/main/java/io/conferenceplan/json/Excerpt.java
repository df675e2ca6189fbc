package io.conferenceplan.json;

/** Short and harmless pieces of documents for messages. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The beginning of a text, at most 60 characters; what cannot be seen is written as in {@code \u0007}. */
    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(c, excerpt));
        boolean cut = text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST;
        return cut ? excerpt.append('…').toString() : excerpt.toString();
    }

    /** A whole text; what cannot be seen is written as in {@code \u0007}. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> append(c, visible));
        return visible.toString();
    }

    private static void append(int c, StringBuilder excerpt) {
        int type = Character.getType(c);
        boolean invisible = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (invisible && Character.isBmpCodePoint(c)) {
            String digits = Integer.toHexString(c);
            excerpt.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        } else {
            excerpt.appendCodePoint(c);
        }
    }
}
