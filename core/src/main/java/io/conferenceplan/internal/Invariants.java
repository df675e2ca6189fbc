package io.conferenceplan.internal;

import static java.util.Objects.requireNonNull;

/** The checks of constructors: each refuses what can never be right, and says what would be. */
public final class Invariants {

    private static final int LONGEST_ID = 64;

    private Invariants() {}

    /**
     * Checks the text of an id.
     *
     * @param subject what is identified, such as {@code "slot id"}
     * @param value the text
     * @return the text
     * @throws IllegalArgumentException if the text is not in kebab-case or longer than 64 characters
     */
    public static String id(String subject, String value) {
        requireNonNull(value, subject);
        require(
                isKebabCase(value),
                subject,
                "be lower-case letters a-z and digits in words joined by '-', at most 64 characters, as in 'opening-speech'",
                value);
        return value;
    }

    private static boolean isKebabCase(String value) {
        boolean betweenWords = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
            if (!letterOrDigit && (c != '-' || betweenWords)) {
                return false;
            }
            betweenWords = !letterOrDigit;
        }
        return !betweenWords && value.length() <= LONGEST_ID;
    }

    /**
     * Checks a text that must say something.
     *
     * @param subject what the text is
     * @param value the text
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static String text(String subject, String value) {
        requireNonNull(value, subject);
        require(!value.isBlank(), subject, "not be blank", value);
        return value;
    }

    /**
     * Checks that a number lies between two bounds.
     *
     * @param subject what the number is
     * @param value the number
     * @param min the smallest number allowed, inclusive
     * @param max the largest number allowed, inclusive
     * @throws IllegalArgumentException if it does not
     */
    public static void between(String subject, long value, long min, long max) {
        require(min <= value && value <= max, subject, "be between " + min + " and " + max, value);
    }

    /**
     * Checks that a number is zero or more.
     *
     * @param subject what the number is
     * @param value the number
     * @throws IllegalArgumentException if it is negative
     */
    public static void notNegative(String subject, long value) {
        require(value >= 0, subject, "not be negative", value);
    }

    /**
     * Checks any condition.
     *
     * @param holds whether the condition holds
     * @param subject what is checked
     * @param rule what it must do, as in {@code "not be negative"}
     * @param value the value found
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void require(boolean holds, String subject, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(subject + " must " + rule + ", but was '" + value + "'.");
        }
    }
}
