package io.conferenceplan.internal;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * Reads and writes a time of day such as {@code 07:30}; by hand, because the usual ways cost more than all the rest of reading or
 * writing a slot.
 */
public final class ClockText {

    /** How long such a text is. */
    public static final int LENGTH = "07:30".length();

    private ClockText() {}

    /**
     * Reads a time of day within a text.
     *
     * @param text the text
     * @param from where the time begins
     * @return the time
     * @throws DateTimeException if there is no such time: two digits, a colon, two digits
     */
    public static LocalTime at(String text, int from) {
        if (text.length() < from + LENGTH || text.charAt(from + 2) != ':') {
            throw new DateTimeException("colon");
        }
        return LocalTime.of(twoDigits(text, from), twoDigits(text, from + 3));
    }

    /**
     * Writes a time of day.
     *
     * @param minuteOfDay the minutes from the beginning of the day, from 0 to 1440, which is {@code 24:00}
     * @param text to which it is added
     */
    public static void append(int minuteOfDay, StringBuilder text) {
        appendTwoDigits(minuteOfDay / 60, text);
        text.append(':');
        appendTwoDigits(minuteOfDay % 60, text);
    }

    private static void appendTwoDigits(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static int twoDigits(String text, int from) {
        int tens = text.charAt(from) - '0';
        int ones = text.charAt(from + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("digit");
        }
        return 10 * tens + ones;
    }
}
