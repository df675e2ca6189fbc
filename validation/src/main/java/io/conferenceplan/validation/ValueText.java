package io.conferenceplan.validation;

import io.conferenceplan.product.ProductKind;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.calendar.Holiday;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values in the words of one language: a date is {@code 22/03/2024} or {@code 2024-03-22}. */
final class ValueText {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Locale locale;
    private final boolean vietnamese;

    ValueText(Locale locale) {
        this.locale = locale;
        this.vietnamese = locale.getLanguage().equals("vi");
    }

    String text(Object value) {
        if (value instanceof LocalDate date) {
            return vietnamese ? DAY_FIRST.format(date) : date.toString();
        }
        if (value instanceof PlanDate date) {
            return date(date);
        }
        if (value instanceof EventDays days) {
            return days instanceof EventDays.OneDay
                    ? date(days.first())
                    : date(days.first()) + " – " + date(days.last());
        }
        if (value instanceof DayOfWeek weekday) {
            return word("weekday." + weekday.getValue());
        }
        if (value instanceof ProductKind kind) {
            return word("product-kind." + hyphened(kind));
        }
        if (value instanceof Intent intent) {
            return word("intent." + hyphened(intent));
        }
        if (value instanceof Holiday holiday) {
            return holiday.name(locale);
        }
        if (value instanceof Bounds<?> bounds) {
            return bounds(bounds);
        }
        if (value instanceof Duration duration) {
            return word("minutes", Map.of("minutes", Long.toString(duration.toMinutes())));
        }
        if (value instanceof PlanDuration duration) {
            return duration(duration);
        }
        if (value instanceof Count count) {
            return count(count);
        }
        if (value instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (value instanceof SlotDay.Numbered day) {
            return word("day-number", Map.of("number", number(day.number())));
        }
        if (value instanceof SlotDay.Dated day) {
            return text(day.date());
        }
        if (value instanceof Boolean flag) {
            return word(flag.toString());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private String date(PlanDate date) {
        if (date instanceof PlanDate.Month month) {
            return word(
                    "month",
                    Map.of(
                            "month",
                            number(month.month().getMonthValue()),
                            "year",
                            number(month.month().getYear()),
                            "iso",
                            month.toString()));
        }
        if (date instanceof PlanDate.Quarter quarter) {
            return word("quarter", Map.of("quarter", number(quarter.quarter()), "year", number(quarter.year())));
        }
        if (date instanceof PlanDate.Year year) {
            return word("year", Map.of("year", number(year.year())));
        }
        return bounds(date.bounds());
    }

    private String bounds(Bounds<?> bounds) {
        if (bounds.isExact()) {
            return text(bounds.min());
        }
        if (isUnbounded(bounds.max())) {
            return word("at-least", Map.of("min", text(bounds.min())));
        }
        return word("between", Map.of("min", text(bounds.min()), "max", text(bounds.max())));
    }

    /** A sum is as large only if a count in it has no upper bound. */
    private static boolean isUnbounded(Object max) {
        return max instanceof Number number && number.longValue() >= Count.LARGEST;
    }

    private String duration(PlanDuration duration) {
        if (duration instanceof PlanDuration.About about) {
            return word("about", Map.of("count", text(about.duration())));
        }
        return duration instanceof PlanDuration.Range range
                ? word("between", Map.of("min", text(range.min()), "max", text(range.max())))
                : text(((PlanDuration.Exact) duration).duration());
    }

    private String count(Count count) {
        if (count instanceof Count.About about) {
            return word("about", Map.of("count", number(about.count())));
        }
        if (count instanceof Count.AtLeast atLeast) {
            return word("at-least", Map.of("min", number(atLeast.count())));
        }
        if (count instanceof Count.AtMost atMost) {
            return word("at-most", Map.of("max", number(atMost.count())));
        }
        if (count instanceof Count.Range range) {
            return word("between", Map.of("min", number(range.min()), "max", number(range.max())));
        }
        if (count instanceof Count.EachOf eachOf) {
            return number(eachOf.total());
        }
        return count instanceof Count.Exact exact ? number(exact.count()) : word("unstated");
    }

    private String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.NoLaterThan noLaterThan) {
            return word("no-later-than", Map.of("date", date(noLaterThan.date())));
        }
        if (deadline instanceof Deadline.Before before) {
            return word("before", Map.of("date", date(before.date())));
        }
        return deadline instanceof Deadline.DaysBeforeEvent days
                ? word("days-before-event", Map.of("days", number(days.days())))
                : word(
                        "working-days-before-event",
                        Map.of("days", number(((Deadline.WorkingDaysBeforeEvent) deadline).days())));
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private String word(String key) {
        return word(key, Map.of());
    }

    private String word(String key, Map<String, String> texts) {
        String fullKey = "value." + key;
        return MessageSource.builtIn()
                .template(fullKey, locale)
                .map(template -> MessageText.fill(template, texts))
                .orElse(fullKey);
    }
}
