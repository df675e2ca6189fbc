package io.conferenceplan.time;

import io.conferenceplan.value.TextParseException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the text of a {@link PlanDate}; by hand, because a formatter costs more than all the rest of reading a plan. */
final class PlanDateText {

    private static final String EXPECTED =
            "a date that exists, such as '2024-03-22', '2024-03', '2024-Q1', '2024' or '2024-03-08/2024-03-12'";

    private PlanDateText() {}

    static PlanDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> PlanDate.ofYear(digits(text, 0, 4));
                case 7 -> text.charAt(5) == 'Q' ? quarter(text) : month(text);
                case 10 -> PlanDate.of(day(text, 0));
                case 21 -> span(text);
                default -> throw new DateTimeException("length");
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            TextParseException unreadable = new TextParseException(text, EXPECTED);
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static PlanDate month(String text) {
        expect(text, 4, '-');
        return PlanDate.ofMonth(digits(text, 0, 4), digits(text, 5, 7));
    }

    private static PlanDate quarter(String text) {
        expect(text, 4, '-');
        return PlanDate.ofQuarter(digits(text, 0, 4), digits(text, 6, 7));
    }

    private static PlanDate span(String text) {
        expect(text, 10, '/');
        return PlanDate.between(day(text, 0), day(text, 11));
    }

    private static LocalDate day(String text, int from) {
        expect(text, from + 4, '-');
        expect(text, from + 7, '-');
        return LocalDate.of(
                digits(text, from, from + 4), digits(text, from + 5, from + 7), digits(text, from + 8, from + 10));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static void expect(String text, int at, char expected) {
        if (text.charAt(at) != expected) {
            throw new DateTimeException("separator");
        }
    }
}
