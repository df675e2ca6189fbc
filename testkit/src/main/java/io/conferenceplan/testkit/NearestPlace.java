package io.conferenceplan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the known place that a misspelt one was perhaps meant to be. */
final class NearestPlace {

    private NearestPlace() {}

    /** The known place with the fewest differences, if they are few: one letter in three, or two. */
    static Optional<String> to(String place, List<String> known) {
        int most = Math.max(2, place.length() / 3);
        return known.stream()
                .filter(candidate -> !candidate.isEmpty() && differences(place, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> differences(place, candidate)));
    }

    /** The least number of letters to add, drop or replace, by Levenshtein; one row of his table at a time. */
    private static int differences(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
