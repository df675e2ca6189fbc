package io.conferenceplan.json;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place where a text in UTF-8 stops being JSON, and what should be there, or where it goes beyond a limit. Asked only
 * after a parser refused the text: parsers know that something is wrong, and rarely say exactly where.
 */
final class JsonSyntax {

    private static final int END = -1;

    /** How long an escape such as {@code \\u0041} is. */
    private static final int ESCAPE = 6;

    private final byte[] text;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;
    private @Nullable String expected;
    private final @Nullable ReadLimits limits;
    private @Nullable Limit exceeded;

    private JsonSyntax(byte[] text, int start, @Nullable ReadLimits limits) {
        this.text = text;
        this.at = start;
        this.limits = limits;
    }

    /** The first fault of a text, or null if its first value has none. */
    static @Nullable Fault firstFault(byte[] text, int start) {
        JsonSyntax syntax = new JsonSyntax(text, start, null);
        syntax.scan();
        return syntax.expected == null ? null : new Fault(syntax.at, syntax.expected, wordAt(text, syntax.at));
    }

    /**
     * Where a text stops being JSON.
     *
     * @param expected what should be there, a key below {@code expected.syntax}
     * @param found the character or word that is there; empty at the end of the text
     */
    record Fault(int offset, String expected, String found) {}

    /** Where a text first goes beyond a limit, or null if its first value nowhere does so before a fault. */
    static @Nullable Excess firstExcess(byte[] text, int start, ReadLimits limits) {
        JsonSyntax syntax = new JsonSyntax(text, start, limits);
        syntax.scan();
        return syntax.exceeded == null ? null : new Excess(syntax.at, syntax.exceeded);
    }

    /** Where something begins that goes beyond a limit. */
    record Excess(int offset, Limit limit) {}

    private void scan() {
        Due due = Due.VALUE;
        while (due != Due.NOTHING) {
            due = step(due);
        }
    }

    private boolean isBeyond(Limit limit, int size) {
        return limits != null && size > limits.get(limit);
    }

    private Due exceed(Limit limit, int offset) {
        exceeded = limit;
        at = offset;
        return Due.NOTHING;
    }

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
        if (isBeyond(Limit.DEPTH, depth)) {
            return exceed(Limit.DEPTH, at);
        }
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
        int start = at;
        if (here() == '-') {
            at++;
        }
        boolean whole = here() == '0' ? skipOne() : digits();
        boolean fraction = here() != '.' || (skipOne() && digits());
        boolean exponent = (here() != 'e' && here() != 'E') || (skipOne() && sign() && digits());
        if (isBeyond(Limit.NUMBER_LENGTH, digitsIn(start, at))) {
            return exceed(Limit.NUMBER_LENGTH, start);
        }
        return whole && fraction && exponent ? afterValue() : Due.NOTHING;
    }

    private int digitsIn(int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text[i]) ? 1 : 0;
        }
        return digits;
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
        int start = at;
        Limit limit = then == Due.COLON ? Limit.NAME_LENGTH : Limit.TEXT_LENGTH;
        int length = 0;
        at++;
        while (here() != '"') {
            length += charactersAt(here());
            if (isBeyond(limit, length)) {
                return exceed(limit, start);
            }
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
        int half = then == Due.COLON ? halfCharacter(start, at) : at;
        if (half < at) {
            at = half;
            return fail("halves");
        }
        return skip(then);
    }

    /** Where a part of the text has an escape that writes half a character, which parsers refuse in names; or its end. */
    private int halfCharacter(int start, int end) {
        int i = start;
        while (i < end) {
            boolean isEscape = text[i] == '\\';
            if (isEscape && text[i + 1] == 'u') {
                boolean isPair = Character.isHighSurrogate(codeAt(i))
                        && text[i + ESCAPE] == '\\'
                        && text[i + ESCAPE + 1] == 'u'
                        && Character.isLowSurrogate(codeAt(i + ESCAPE));
                if (!isPair && Character.isSurrogate(codeAt(i))) {
                    return i;
                }
                i += isPair ? 2 * ESCAPE : ESCAPE;
            } else {
                i += isEscape ? 2 : 1;
            }
        }
        return end;
    }

    /** What an escape with four digits writes. */
    private char codeAt(int escape) {
        return (char) Integer.parseInt(new String(text, escape + 2, 4, StandardCharsets.US_ASCII), 16);
    }

    /** How many characters begin with a byte, as {@link String#length} counts them. */
    private static int charactersAt(int first) {
        return first >= 0xF0 ? 2 : first >= 0xC0 || (0 <= first && first < 0x80) ? 1 : 0;
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

    private String wordHere() {
        return new String(text, at, lettersAt(text, at), StandardCharsets.US_ASCII);
    }

    /** The word, or else the character or its escape, at an offset; empty at the end of the text. */
    static String wordAt(byte[] text, int offset) {
        int length = isLongEscape(text, offset) ? ESCAPE : lettersAt(text, offset);
        if (length == 0 && offset < text.length) {
            length = 1;
            while (offset + length < text.length && (text[offset + length] & 0xC0) == 0x80) {
                length++;
            }
        }
        return new String(text, offset, length, StandardCharsets.UTF_8);
    }

    private static boolean isLongEscape(byte[] text, int offset) {
        return offset + ESCAPE <= text.length && text[offset] == '\\' && text[offset + 1] == 'u';
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
