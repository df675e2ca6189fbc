package io.conferenceplan.json;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place where a text in UTF-8 stops being JSON, and what should be there. Asked only after a parser refused the
 * text: parsers know that something is wrong, and rarely say exactly where.
 */
final class JsonSyntax {

    private static final int END = -1;
    private static final int NONE = -1;

    /** How long an escape such as {@code \\u0041} is. */
    private static final int ESCAPE = 6;

    private final byte[] text;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;
    private @Nullable String expected;

    private JsonSyntax(byte[] text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The first fault of a text, or null if its first value has none. */
    static @Nullable Fault firstFault(byte[] text, int start) {
        JsonSyntax syntax = new JsonSyntax(text, start);
        Due due = Due.VALUE;
        while (due != Due.NOTHING) {
            due = syntax.step(due);
        }
        return syntax.expected == null ? null : new Fault(syntax.at, syntax.expected, syntax.found());
    }

    /**
     * Where a text stops being JSON.
     *
     * @param expected what should be there, a key below {@code expected.syntax}
     * @param found the character or word that is there; empty at the end of the text
     */
    record Fault(int offset, String expected, String found) {}

    /** What can come next. */
    private enum Due {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private Due step(Due due) {
        int c = next();
        return switch (due) {
            case VALUE -> value(c);
            case VALUE_OR_END -> c == ']' ? close() : value(c);
            case NAME -> c == '"' ? string(Due.COLON) : fail("name");
            case NAME_OR_END -> c == '}' ? close() : c == '"' ? string(Due.COLON) : fail("nameOrEnd");
            case COLON -> c == ':' ? skip(Due.VALUE) : fail("colon");
            case COMMA_OR_END -> commaOrEnd(c);
            case NOTHING -> due;
        };
    }

    private Due value(int c) {
        return switch (c) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> string(afterValue());
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            case '-' -> number();
            default -> isDigit(c) ? number() : fail("value");
        };
    }

    private Due commaOrEnd(int c) {
        boolean inObject = objects.get(depth);
        if (c == ',') {
            return skip(inObject ? Due.NAME : Due.VALUE);
        }
        return c == (inObject ? '}' : ']') ? close() : fail(inObject ? "commaOrBrace" : "commaOrBracket");
    }

    private Due open(boolean object) {
        objects.set(++depth, object);
        return skip(object ? Due.NAME_OR_END : Due.VALUE_OR_END);
    }

    private Due close() {
        depth--;
        return skip(afterValue());
    }

    private Due afterValue() {
        return depth == 0 ? Due.NOTHING : Due.COMMA_OR_END;
    }

    private Due word(String word) {
        return wordHere().equals(word) ? skip(word.length(), afterValue()) : fail("value");
    }

    private Due number() {
        if (here() == '-') {
            at++;
        }
        boolean whole = here() == '0' ? skipOne() : digits();
        boolean fraction = here() != '.' || (skipOne() && digits());
        boolean exponent = (here() != 'e' && here() != 'E') || (skipOne() && sign() && digits());
        return whole && fraction && exponent ? afterValue() : Due.NOTHING;
    }

    private boolean sign() {
        return (here() != '+' && here() != '-') || skipOne();
    }

    private boolean digits() {
        if (!isDigit(here())) {
            fail("digit");
            return false;
        }
        while (isDigit(here())) {
            at++;
        }
        return true;
    }

    private Due string(Due then) {
        at++;
        int start = at;
        while (here() != '"') {
            if (here() == END) {
                return fail("quote");
            }
            if (here() < ' ') {
                return fail("noControl");
            }
            if (here() == '\\' && !escape()) {
                return Due.NOTHING;
            }
            at++;
        }
        int half = then == Due.COLON ? halfEscape(start, at) : NONE;
        if (half != NONE) {
            at = half;
            return fail("halves");
        }
        return skip(then);
    }

    /** Where in a name an escape stands alone that is half a character, which parsers refuse. */
    private int halfEscape(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\\' && text[++i] == 'u') {
                int escape = i - 1;
                boolean whole = !Character.isSurrogate(escaped(escape));
                if (!whole && escape + 2 * ESCAPE <= to && text[escape + ESCAPE] == '\\') {
                    whole = Character.isSurrogatePair(escaped(escape), escaped(escape + ESCAPE));
                    i += ESCAPE;
                }
                if (!whole) {
                    return escape;
                }
            }
        }
        return NONE;
    }

    /** The character of an escape such as {@code \\u0041}; another escape gives one that is no half. */
    private char escaped(int escape) {
        return text[escape + 1] == 'u'
                ? (char) Integer.parseInt(new String(text, escape + 2, 4, StandardCharsets.US_ASCII), 16)
                : ' ';
    }

    /** Goes to the last character of an escape such as {@code \n}. */
    private boolean escape() {
        at++;
        int digits = here() == 'u' ? 4 : 0;
        boolean known = here() != END && "\"\\/bfnrtu".indexOf(here()) >= 0;
        for (int i = 0; known && i < digits; i++) {
            at++;
            known = Character.digit(here(), 16) >= 0 && here() < 0x80;
        }
        if (!known) {
            fail("escape");
        }
        return known;
    }

    // The text

    private int next() {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
            at++;
        }
        return here();
    }

    private int here() {
        return at < text.length ? text[at] & 0xFF : END;
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }

    private Due skip(Due then) {
        return skip(1, then);
    }

    private Due skip(int length, Due then) {
        at += length;
        return then;
    }

    private boolean skipOne() {
        at++;
        return true;
    }

    private Due fail(String due) {
        expected = due;
        return Due.NOTHING;
    }

    private String found() {
        return "halves".equals(expected) ? new String(text, at, ESCAPE, StandardCharsets.US_ASCII) : wordAt(text, at);
    }

    private String wordHere() {
        return new String(text, at, lettersAt(text, at), StandardCharsets.US_ASCII);
    }

    /** The word or else the character at an offset; empty at the end of the text. */
    static String wordAt(byte[] text, int offset) {
        int length = lettersAt(text, offset);
        if (length == 0 && offset < text.length) {
            length = 1;
            while (offset + length < text.length && (text[offset + length] & 0xC0) == 0x80) {
                length++;
            }
        }
        return new String(text, offset, length, StandardCharsets.UTF_8);
    }

    private static int lettersAt(byte[] text, int offset) {
        int length = 0;
        while (offset + length < text.length && isLetter(text[offset + length])) {
            length++;
        }
        return length;
    }

    private static boolean isLetter(byte b) {
        return ('a' <= b && b <= 'z') || ('A' <= b && b <= 'Z');
    }
}
