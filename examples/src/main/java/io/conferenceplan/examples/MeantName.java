package io.conferenceplan.examples;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a wrong one was perhaps meant to be: misspelt or shortened. */
final class MeantName {

    private MeantName() {}

    /** {@return the known name with most of the letters of the wrong one in its order, the shortest of several} */
    static String of(String name, Collection<String> known) {
        return known.stream()
                .max(Comparator.comparingInt((String each) -> common(name, each))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** {@return the known name that differs from the wrong one in few letters, if there is one} */
    static Optional<String> ifNear(String name, Collection<String> known) {
        return Optional.of(of(name, known))
                .filter(nearest -> 3 * common(name, nearest) > 2 * Math.max(name.length(), nearest.length()));
    }

    /** The length of the longest text that one gets of both by leaving out letters. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
