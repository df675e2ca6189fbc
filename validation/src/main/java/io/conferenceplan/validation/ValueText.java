package io.conferenceplan.validation;

import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.calendar.Holiday;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values in the words of one language. */
final class ValueText {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Words words;
    private final TimeText times;

    ValueText(Locale locale) {
        this.words = new Words(locale);
        this.times = new TimeText(words, this);
    }

    String text(Object value) {
        if (value instanceof Bounds<?> bounds) {
            return bounds(bounds);
        }
        if (value instanceof Count count) {
            return count(count);
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        }
        if (value instanceof BigDecimal number) {
            return words.number(number);
        }
        if (value instanceof Boolean flag) {
            return words.get("value." + flag);
        }
        if (value instanceof Holiday holiday) {
            return holiday.name(words.locale());
        }
        if (value instanceof List<?> list) {
            return joined(list);
        }
        if (value instanceof Set<?> alternatives) {
            return alternatives(List.copyOf(alternatives));
        }
        return time(value);
    }

    private String time(Object value) {
        if (value instanceof LocalDate day) {
            return times.day(day);
        }
        if (value instanceof PlanDate date) {
            return times.date(date);
        }
        if (value instanceof EventDays days) {
            return times.days(days);
        }
        if (value instanceof LunarDate date) {
            return times.lunarDate(date);
        }
        if (value instanceof Duration duration) {
            return words.get("value.minutes", Map.of("minutes", Long.toString(duration.toMinutes())));
        }
        if (value instanceof PlanDuration duration) {
            return times.duration(duration);
        }
        if (value instanceof Deadline deadline) {
            return times.deadline(deadline);
        }
        if (value instanceof SlotDay day) {
            return times.day(day);
        }
        return value instanceof SlotTime time ? times.time(time) : value.toString();
    }

    private String bounds(Bounds<?> bounds) {
        if (bounds.isExact()) {
            return text(bounds.min());
        }
        if (isUnbounded(bounds.max())) {
            return words.get("value.at-least", Map.of("min", text(bounds.min())));
        }
        return bounds.min() instanceof LocalDate
                ? between("value.some-day", bounds.min(), bounds.max())
                : between(bounds.min(), bounds.max());
    }

    /** A sum is as large only if a count in it has no upper bound. */
    private static boolean isUnbounded(Object max) {
        return max instanceof Number number && number.longValue() >= Count.LARGEST;
    }

    private String count(Count count) {
        if (count instanceof Count.About about) {
            return words.get("value.about", Map.of("count", text(about.count())));
        }
        if (count instanceof Count.AtLeast atLeast) {
            return words.get("value.at-least", Map.of("min", text(atLeast.count())));
        }
        if (count instanceof Count.AtMost atMost) {
            return words.get("value.at-most", Map.of("max", text(atMost.count())));
        }
        if (count instanceof Count.Range range) {
            return between(range.min(), range.max());
        }
        if (count instanceof Count.EachOf eachOf) {
            return text(eachOf.total());
        }
        return count instanceof Count.Exact exact ? text(exact.count()) : words.get("value.unstated");
    }

    private String between(Object min, Object max) {
        return between("value.between", min, max);
    }

    private String between(String key, Object min, Object max) {
        return words.get(key, Map.of("min", text(min), "max", text(max)));
    }

    /** The word of a constant such as {@code value.duty-role.lead}; of an enum that has no words, its own. */
    private String constant(Enum<?> constant) {
        String type =
                WORD_START.matcher(constant.getDeclaringClass().getSimpleName()).replaceAll("-");
        String key = "value." + type + "." + constant.name().replace('_', '-');
        return words.find(key.toLowerCase(Locale.ROOT)).orElseGet(constant::toString);
    }

    private String alternatives(List<?> values) {
        if (values.size() < 2) {
            return joined(values);
        }
        int last = values.size() - 1;
        return words.get("value.or", Map.of("others", joined(values.subList(0, last)), "last", text(values.get(last))));
    }

    private String joined(Collection<?> values) {
        return String.join(", ", values.stream().map(this::text).toList());
    }
}
