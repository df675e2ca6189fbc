package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.TextParseException;
import java.time.LocalDate;

/**
 * The day of an agenda slot: the number of a day of the event {@code day 1}, or a date {@code 2024-03-08}.
 *
 * <p>{@link #parse} and {@code toString} are inverses.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface SlotDay {

    /**
     * {@return a day of the event by its number}
     *
     * @param number the number, from 1 (the first day of the event) to 366
     * @throws IllegalArgumentException if the number is out of range
     */
    static SlotDay number(int number) {
        return new Numbered(number);
    }

    /**
     * {@return a day by its date}
     *
     * @param date the date
     */
    static SlotDay on(LocalDate date) {
        return new Dated(date);
    }

    /**
     * {@return the day that a text writes}
     *
     * @param text a text such as {@code "day 1"} or {@code "2024-03-08"}
     * @throws TextParseException if the text is no such day
     */
    static SlotDay parse(String text) {
        try {
            if (text.startsWith("day ")) {
                SlotDay day = number(Integer.parseInt(text.substring(4)));
                if (day.toString().equals(text)) {
                    return day;
                }
            } else if (PlanDate.parse(text) instanceof PlanDate.Day date) {
                return on(date.day());
            }
        } catch (IllegalArgumentException e) {
            // Neither a number nor a date: reported below with the text itself.
        }
        throw new TextParseException(text, "a day such as 'day 1' or '2024-03-08'");
    }

    /**
     * A day of the event by its number.
     *
     * @param number the number, from 1 (the first day of the event) to 366
     */
    record Numbered(int number) implements SlotDay {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is out of range
         */
        public Numbered {
            Invariants.between("day number", number, 1, 366);
        }

        @Override
        public String toString() {
            return "day " + number;
        }
    }

    /**
     * A day by its date.
     *
     * @param date the date
     */
    record Dated(LocalDate date) implements SlotDay {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Dated {
            requireNonNull(date, "date");
            Invariants.between("year", date.getYear(), 1, 9999);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }
}
