package io.conferenceplan.value;

/** Reads the text of a {@link Count}. */
final class CountText {

    private static final String EXPECTED = "a count such as '280', '~325', '5..7', '20..', '..3', '2x1' or '?'";

    private CountText() {}

    static Count parse(String text) {
        if (text.equals("?")) {
            return Count.unstated();
        }
        try {
            return parseNumbers(text);
        } catch (IllegalArgumentException e) {
            TextParseException unreadable = new TextParseException(text, EXPECTED);
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static Count parseNumbers(String text) {
        if (text.startsWith("~")) {
            return Count.about(number(text.substring(1)));
        }
        int times = text.indexOf('x');
        if (times >= 0) {
            return Count.eachOf(number(text.substring(times + 1)), number(text.substring(0, times)));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Count.of(number(text));
        }
        String min = text.substring(0, dots);
        String max = text.substring(dots + 2);
        if (min.isEmpty()) {
            return Count.atMost(number(max));
        }
        return max.isEmpty() ? Count.atLeast(number(min)) : Count.between(number(min), number(max));
    }

    /** Reads digits as {@link Integer#toString} writes them: no sign, no leading zero, no other script. */
    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (!Integer.toString(number).equals(digits)) {
            throw new NumberFormatException(digits);
        }
        return number;
    }
}
