package io.conferenceplan.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what words stand for by the characters that a parser has read, before they become a text: most of the short texts of a plan
 * are such words.
 *
 * @param <V> what words stand for
 */
final class WordTable<V> {

    /** Words and what they stand for, each at the place of its hash or the next that is free. */
    private final String[] words;

    private final Object[] values;

    WordTable(Map<String, V> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
        words = new String[size];
        values = new Object[size];
        all.forEach(this::put);
    }

    private void put(String word, V value) {
        int place = place(word.charAt(0), word.charAt(word.length() - 1), word.length());
        while (words[place] != null) {
            place = next(place);
        }
        words[place] = word;
        values[place] = value;
    }

    /** What a word stands for; null if it is not known. */
    @SuppressWarnings("unchecked")
    @Nullable
    V find(char[] text, int from, int length) {
        if (length == 0) {
            return null;
        }
        int place = place(text[from], text[from + length - 1], length);
        while (words[place] != null) {
            if (isEqual(words[place], text, from, length)) {
                return (V) values[place];
            }
            place = next(place);
        }
        return null;
    }

    private int place(char first, char last, int length) {
        return (31 * (31 * first + last) + length) & (words.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (words.length - 1);
    }

    private static boolean isEqual(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
