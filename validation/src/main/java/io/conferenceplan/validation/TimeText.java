package io.conferenceplan.validation;

import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes dates and times in the words of one language: a day is {@code 22/03/2024} or {@code 2024-03-22}. */
final class TimeText {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Words words;
    private final ValueText values;

    TimeText(Words words, ValueText values) {
        this.words = words;
        this.values = values;
    }

    String day(LocalDate day) {
        return words.vietnamese() ? DAY_FIRST.format(day) : day.toString();
    }

    String date(PlanDate date) {
        if (date instanceof PlanDate.Month month) {
            String number = number(month.month().getMonthValue());
            String year = number(month.month().getYear());
            return words.get("value.month", Map.of("month", number, "year", year, "iso", month.toString()));
        }
        if (date instanceof PlanDate.Quarter quarter) {
            return words.get(
                    "value.quarter", Map.of("quarter", number(quarter.quarter()), "year", number(quarter.year())));
        }
        if (date instanceof PlanDate.Year year) {
            return words.get("value.year", Map.of("year", number(year.year())));
        }
        return bounds(date.bounds());
    }

    String days(EventDays days) {
        return days instanceof EventDays.OneDay ? date(days.first()) : end(days.first()) + " – " + end(days.last());
    }

    /** One end of several days: of a span only its own ends, as what it is one of is said already. */
    private String end(PlanDate date) {
        return date instanceof PlanDate.Span span
                ? words.get(
                        "value.between",
                        Map.of(
                                "min",
                                day(span.bounds().min()),
                                "max",
                                day(span.bounds().max())))
                : date(date);
    }

    String lunarDate(LunarDate date) {
        List<String> parts = new ArrayList<>();
        date.day().ifPresent(day -> parts.add(words.get("value.lunar-day", Map.of("day", number(day)))));
        date.month().ifPresent(month -> parts.add(words.get("value.lunar-month", Map.of("month", number(month)))));
        date.leap().ifPresent(leap -> parts.add(words.get("value.lunar-leap." + leap)));
        date.year().ifPresent(year -> parts.add(words.get("value.lunar-year", Map.of("year", year.toString()))));
        return String.join(" ", parts);
    }

    String day(SlotDay day) {
        return day instanceof SlotDay.Numbered numbered
                ? words.get("value.day-number", Map.of("number", number(numbered.number())))
                : day(((SlotDay.Dated) day).date());
    }

    /** As programmes of conferences write it: {@code 07:00–07:30}. */
    String time(SlotTime time) {
        return time instanceof SlotTime.Part part
                ? values.text(part.part())
                : time.toString().replace('/', '–');
    }

    String duration(PlanDuration duration) {
        if (duration instanceof PlanDuration.About about) {
            return words.get("value.about", Map.of("count", values.text(about.duration())));
        }
        return duration instanceof PlanDuration.Range range
                ? words.get("value.between", Map.of("min", values.text(range.min()), "max", values.text(range.max())))
                : values.text(((PlanDuration.Exact) duration).duration());
    }

    String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return words.get("value.no-later-than", Map.of("date", date(noLaterThan.date())));
        }
        if (deadline instanceof Deadline.Before before) {
            return words.get("value.before", Map.of("date", date(before.date())));
        }
        return deadline instanceof Deadline.DaysBeforeEvent before
                ? words.get("value.days-before-event", Map.of("days", number(before.days())))
                : words.get(
                        "value.working-days-before-event",
                        Map.of("days", number(((Deadline.WorkingDaysBeforeEvent) deadline).days())));
    }

    private String bounds(Bounds<LocalDate> bounds) {
        return values.text(bounds);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
