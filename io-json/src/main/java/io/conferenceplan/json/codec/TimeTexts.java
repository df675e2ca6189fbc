package io.conferenceplan.json.codec;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.conferenceplan.internal.ClockText;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and corrects the texts of dates and times. */
final class TimeTexts {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private static final Pattern HOURS_MINUTES = Pattern.compile("([0-9]{1,2})(?:[:hg.]([0-9]{2})?)(?::00)?");

    private static final Map<String, String> PARTS_OF_DAY = Map.of(
            "sáng",
            "morning",
            "chiều",
            "afternoon",
            "tối",
            "evening",
            "morning",
            "morning",
            "afternoon",
            "afternoon",
            "evening",
            "evening");

    private static final Map<String, CanChi> LUNAR_YEARS = Stream.of(CanChi.Can.values())
            .flatMap(can -> Stream.of(CanChi.Chi.values()).map(chi -> new CanChi(can, chi)))
            .collect(toUnmodifiableMap(CanChi::toString, year -> year));

    private TimeTexts() {}

    static EventDays oneDay(String text) {
        return EventDays.on(PlanDate.parse(text));
    }

    /** {@code "PT1H30M"}, by hand: the usual way costs more than all the rest of a small object. */
    static Duration length(String text) {
        long minutes = 0;
        long number = 0;
        for (int i = "PT".length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if ('0' <= c && c <= '9') {
                number = 10 * number + (c - '0');
            } else {
                minutes += c == 'H' ? 60 * number : c == 'M' ? number : 0;
                number = 0;
            }
        }
        Duration length = Duration.ofMinutes(minutes);
        if (!length.toString().equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return length;
    }

    static PlanDuration exactDuration(String text) {
        return PlanDuration.of(length(text));
    }

    /** The duration that is written in another way, {@code PT90M}, as it must be written here. */
    static String isoLength(String text) {
        return Duration.parse(text).toString();
    }

    /** {@code "Kỷ Hợi"}, in this spelling only. */
    static CanChi canChi(String text) {
        CanChi year = LUNAR_YEARS.get(text);
        if (year == null) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    /** The lunar year that is written in another way, {@code Kỉ Hợi}, as it must be written here. */
    static String usualCanChi(String text) {
        return CanChi.parse(text).toString();
    }

    static SlotDay slotDate(String text) {
        return SlotDay.on(day(text));
    }

    /** {@code "2024-03-22"}: a date to the day. */
    static LocalDate day(String text) {
        if (PlanDate.parse(text) instanceof PlanDate.Day date) {
            return date.day();
        }
        throw new IllegalArgumentException(text);
    }

    /** {@code "07:30"}: two digits each. */
    static LocalTime time(String text) {
        if (text.length() != ClockText.LENGTH) {
            throw new IllegalArgumentException(text);
        }
        return ClockText.at(text, 0);
    }

    /** The time of day that is written in another way, {@code 7h30} or {@code 24:00}, as it must be written here. */
    static String clock(String text) {
        Matcher matcher = HOURS_MINUTES.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        int hours = Integer.parseInt(matcher.group(1));
        String minutes = Objects.requireNonNullElse(matcher.group(2), "00");
        boolean endOfDay = hours == 24 && minutes.equals("00");
        return LocalTime.of(endOfDay ? 0 : hours, Integer.parseInt(minutes)).toString();
    }

    /** The time of a slot that is written in another way, {@code 7h30 - 8h} or {@code tối}, as it must be written here. */
    static String slotTime(String text) {
        String part = PARTS_OF_DAY.get(text.strip().toLowerCase(Locale.ROOT));
        if (part != null) {
            return part;
        }
        String[] times = text.split("[-–/]", -1);
        return switch (times.length) {
            case 1 -> clock(text);
            case 2 -> clock(times[0]) + "/" + (clock(times[1]).equals("00:00") ? "24:00" : clock(times[1]));
            default -> throw new IllegalArgumentException(text);
        };
    }

    static String wholeMinutes(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("time of day must be in whole minutes, but was '" + time + "'.");
        }
        return time.toString();
    }

    /** The date that is written in the Vietnamese way, {@code 22/3/2024}, as it must be written here. */
    static String isoDate(String text) {
        Matcher matcher = DAY_MONTH_YEAR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.of(
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1)))
                .toString();
    }
}
