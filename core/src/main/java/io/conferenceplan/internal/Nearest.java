package io.conferenceplan.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a misspelt one was perhaps meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Finds the known word with the fewest differences, if they are few: one letter in three at most.
     *
     * @param word the misspelt word
     * @param known the known words
     * @return the first of the nearest, or null if none is near
     */
    public static @Nullable String to(String word, String... known) {
        String nearest = null;
        int fewest = Math.max(1, word.length() / 3) + 1;
        if (word.length() <= LONGEST) {
            for (String candidate : known) {
                int differences = differences(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (differences < fewest) {
                    fewest = differences;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** The least number of letters to add, drop, replace or swap with their neighbour. */
    private static int differences(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : leastAt(least, a, b, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int leastAt(int[][] least, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int fewest = Math.min(least[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
    }
}
