package io.conferenceplan.time;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.ClockText;
import io.conferenceplan.internal.Invariants;
import io.conferenceplan.value.TextParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/**
 * When in its day an agenda slot takes place: from start to end {@code 07:00/07:30}, from a start {@code 07:00}, or in a part
 * of the day {@code evening}.
 *
 * <p>Clock times are in whole minutes; a span may end at midnight, which is written {@code 24:00}. {@link #parse} and
 * {@code toString} are inverses.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface SlotTime {

    /**
     * {@return the time from a start to an end}
     *
     * @param start the start
     * @param endExclusive the end; {@link LocalTime#MIDNIGHT} is the end of the day
     * @throws IllegalArgumentException if the end is not after the start, or one is not in whole minutes
     */
    static SlotTime between(LocalTime start, LocalTime endExclusive) {
        return new Span(start, endExclusive);
    }

    /**
     * {@return the time from a start to an end that is not stated}
     *
     * @param start the start
     * @throws IllegalArgumentException if it is not in whole minutes
     */
    static SlotTime from(LocalTime start) {
        return new Start(start);
    }

    /**
     * {@return some time in a part of the day}
     *
     * @param part the part of the day
     */
    static SlotTime in(PartOfDay part) {
        return new Part(part);
    }

    /**
     * {@return the time that a text writes}
     *
     * @param text a text such as {@code "07:00/07:30"}, {@code "07:00"} or {@code "evening"}
     * @throws TextParseException if the text is no such time
     */
    static SlotTime parse(String text) {
        try {
            if (text.length() == 2 * ClockText.LENGTH + 1 && text.charAt(ClockText.LENGTH) == '/') {
                LocalTime start = ClockText.at(text, 0);
                return between(start, text.endsWith("24:00") ? LocalTime.MIDNIGHT : end(text));
            }
            if (text.length() == ClockText.LENGTH && text.charAt(2) == ':') {
                return from(ClockText.at(text, 0));
            }
            SlotTime part = in(PartOfDay.valueOf(text.toUpperCase(Locale.ROOT)));
            if (part.toString().equals(text)) {
                return part;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // No time of day or no such part: reported below with the text itself.
        }
        throw new TextParseException(
                text, "a time such as '07:00/07:30', '22:00/24:00', '07:00', 'morning', 'afternoon' or 'evening'");
    }

    private static LocalTime end(String text) {
        LocalTime end = ClockText.at(text, ClockText.LENGTH + 1);
        Invariants.require(!end.equals(LocalTime.MIDNIGHT), "end", "be written 24:00", end);
        return end;
    }

    /**
     * From a start to an end, half open: a slot that starts when another ends does not overlap it.
     *
     * @param start the start, inclusive
     * @param end the end, exclusive; {@link LocalTime#MIDNIGHT} is the end of the day
     */
    record Span(LocalTime start, LocalTime end) implements SlotTime {

        /**
         * Checks the times.
         *
         * @throws IllegalArgumentException if the end is not after the start, or one is not in whole minutes
         */
        public Span {
            checkMinutes("start", start);
            checkMinutes("end", end);
            Invariants.require(
                    end.isAfter(start) || end.equals(LocalTime.MIDNIGHT),
                    "end",
                    "be after the start '" + start + "'",
                    end);
        }

        /** {@return the minutes from the beginning of the day to the start, from 0 to 1439} */
        public int startMinute() {
            return minuteOfDay(start);
        }

        /** {@return the minutes from the beginning of the day to the end, from 1 to 1440} */
        public int endMinute() {
            return end.equals(LocalTime.MIDNIGHT) ? 24 * 60 : minuteOfDay(end);
        }

        /** {@return the time from start to end} */
        public Duration length() {
            return Duration.ofMinutes(endMinute() - (long) startMinute());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(2 * ClockText.LENGTH + 1);
            ClockText.append(startMinute(), text);
            text.append('/');
            ClockText.append(endMinute(), text);
            return text.toString();
        }
    }

    /**
     * From a start to an end that is not stated.
     *
     * @param start the start
     */
    record Start(LocalTime start) implements SlotTime {

        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is not in whole minutes
         */
        public Start {
            checkMinutes("start", start);
        }

        /** {@return the minutes from the beginning of the day to the start, from 0 to 1439} */
        public int startMinute() {
            return minuteOfDay(start);
        }

        @Override
        public String toString() {
            return start.toString();
        }
    }

    /**
     * Some time in a part of the day.
     *
     * @param part the part of the day
     */
    record Part(PartOfDay part) implements SlotTime {

        /** Checks that the part is there. */
        public Part {
            requireNonNull(part, "part");
        }

        @Override
        public String toString() {
            return part.name().toLowerCase(Locale.ROOT);
        }
    }

    private static void checkMinutes(String subject, LocalTime time) {
        requireNonNull(time, subject);
        Invariants.require(time.getSecond() == 0 && time.getNano() == 0, subject, "be in whole minutes", time);
    }

    private static int minuteOfDay(LocalTime time) {
        return 60 * time.getHour() + time.getMinute();
    }
}
