package io.conferenceplan.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Checks that the bytes of a document are UTF-8, which parsers do in part only. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final byte[] text;
    private boolean isValid = true;
    private boolean hasUnicodeEscapes;

    private Utf8(byte[] text) {
        this.text = text;
    }

    /** Looks through a document. */
    static Utf8 of(byte[] text, int start) {
        Utf8 utf8 = new Utf8(text);
        utf8.look(start);
        return utf8;
    }

    /**
     * Whether the document is UTF-8 if the parser accepts it. The parser checks that each first byte of a character has its
     * number of bytes after it and that the character is no surrogate. It does not check that the character has as few bytes as
     * it can and is not beyond the last character. All such begin with C0, C1, E0 or F0 to FF, which a plan in Vietnamese
     * hardly ever has.
     */
    boolean isValidIfParsed() {
        return isValid;
    }

    /** Whether there are escapes such as {@code \ud83d}, which alone can write half a character. */
    boolean hasUnicodeEscapes() {
        return hasUnicodeEscapes;
    }

    /** Where a text begins: after a byte order mark, if there is one. */
    static int start(byte[] text) {
        boolean mark = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** The encoding with two or four bytes a character that a document seems to have, or an empty text. */
    static String wideEncoding(byte[] text) {
        if (text.length < 2) {
            return "";
        }
        int first = (text[0] & 0xFF) << 8 | (text[1] & 0xFF);
        int second = text.length < 4 ? -1 : (text[2] & 0xFF) << 8 | (text[3] & 0xFF);
        boolean littleEndian = first == 0xFFFE || (first & 0xFF) == 0;
        if (first == 0 || (littleEndian && second == 0)) {
            return "UTF-32";
        }
        return littleEndian || first == 0xFEFF || first >>> 8 == 0 ? "UTF-16" : "";
    }

    /** The first byte that belongs to no character; the length of the text if there is none. */
    static int validUpTo(byte[] text, int start) {
        int at = start;
        while (at < text.length) {
            int length = characterLength(text, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** The number of bytes of a character, or 0 if there is none. */
    private static int characterLength(byte[] text, int at) {
        int first = text[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > text.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length > 2 && !isShortest(first, text[at + 1] & 0xFF) ? 0 : length;
    }

    /** Whether a character could not be written with fewer bytes, is no surrogate and not beyond the last character. */
    private static boolean isShortest(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    private void look(int start) {
        for (int at = start; at < text.length; at++) {
            while (at + 8 <= text.length && !isRare((long) EIGHT_BYTES.get(text, at))) {
                at += 8;
            }
            if (at < text.length && isRare(eachByte(text[at] & 0xFF))) {
                hasUnicodeEscapes |= text[at] == '\\' && at + 1 < text.length && text[at + 1] == 'u';
                isValid &= characterLength(text, at) > 0;
            }
        }
    }

    /**
     * Whether there is a backslash or one of the first bytes that the parser does not check enough. Without branches: half of the
     * words of a Vietnamese plan have other letters than ASCII, which no processor foresees.
     */
    private static boolean isRare(long eight) {
        long found = zeros(eight ^ eachByte('\\'))
                | zeros((eight & eachByte(0xFE)) ^ eachByte(0xC0))
                | zeros(eight ^ eachByte(0xE0))
                | zeros((eight & eachByte(0xF0)) ^ eachByte(0xF0));
        return (found & eachByte(0x80)) != 0;
    }

    private static long eachByte(int value) {
        return 0x0101010101010101L * value;
    }

    /** A number with the highest bit of some byte set if and only if one of eight bytes is zero. */
    private static long zeros(long eight) {
        return (eight - eachByte(1)) & ~eight;
    }
}
