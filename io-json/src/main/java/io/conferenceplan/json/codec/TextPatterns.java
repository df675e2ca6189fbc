package io.conferenceplan.json.codec;

import static java.util.stream.Collectors.joining;

import io.conferenceplan.time.CanChi;
import java.util.stream.Stream;

/**
 * The texts of values as regular expressions for the JSON Schema, in the dialect that JavaScript and Java have in common. Which
 * days a month has, and which of two comes first, they do not tell.
 */
final class TextPatterns {

    /** Lower-case words of a-z and digits; how many characters there are is told apart. */
    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Some character that is no white space. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String EXACT_DAY = YEAR + "-" + MONTH + "-(0[1-9]|[12][0-9]|3[01])";

    /** {@code 2024-03-22}. */
    static final String DAY = "^" + EXACT_DAY + "$";

    /** {@code 2024-03-22}, {@code 2024-03}, {@code 2024-Q1}, {@code 2024} and {@code 2024-03-08/2024-03-12}. */
    static final String DATE = "^(" + EXACT_DAY + "(/" + EXACT_DAY + ")?|" + YEAR + "(-(0[1-9]|1[0-2]|Q[1-4]))?)$";

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** {@code 07:30}. */
    static final String TIME = "^" + CLOCK + "$";

    /** {@code 07:00/07:30}, {@code 22:00/24:00} and {@code 07:00}. */
    static final String TIME_SPAN = "^" + CLOCK + "(/(24:00|(?!00:00)" + CLOCK + "))?$";

    /** {@code PT0S}, {@code PT15M}, {@code PT1H} and {@code PT1H30M}. */
    static final String LENGTH = "^PT(0S|[1-9][0-9]{0,4}H|([1-9][0-9]{0,4}H)?([1-9]|[1-5][0-9])M)$";

    /** {@code 20%} and {@code 0.5%}. */
    static final String PERCENTAGE = "^(0|[1-9][0-9]{0,19})([.][0-9]{0,19}[1-9])?%$";

    /** {@code 200000 VND}. */
    static final String MONEY = "^(0|[1-9][0-9]{0,29})([.][0-9]{0,29}[1-9])? [A-Z]{3}$";

    /** {@code Kỷ Hợi}. */
    static final String CAN_CHI = "^("
            + Stream.of(CanChi.Can.values()).map(TextPatterns::word).collect(joining("|")) + ") ("
            + Stream.of(CanChi.Chi.values()).map(TextPatterns::word).collect(joining("|")) + ")$";

    private TextPatterns() {}

    private static String word(CanChi.Can can) {
        return new CanChi(can, CanChi.Chi.HOI).toString().split(" ", -1)[0];
    }

    private static String word(CanChi.Chi chi) {
        return new CanChi(CanChi.Can.GIAP, chi).toString().split(" ", -1)[1];
    }
}
