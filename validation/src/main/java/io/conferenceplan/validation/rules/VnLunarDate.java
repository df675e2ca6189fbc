package io.conferenceplan.validation.rules;

import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.validation.calendar.LunarDay;
import io.conferenceplan.validation.calendar.VietnameseLunarCalendar;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The stated lunar day, month, leap month and year name are those of the first day of the event, each reported apart.
 *
 * <p>The lunar calendar is known from 1968 to 2099; an event that begins outside these years is not compared. Where it may
 * begin inside and outside, the outcome is undetermined.
 */
public final class VnLunarDate implements Rule {

    private static final PlanPath PATH = PlanPath.root().member("schedule").member("lunarDate");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-lunar-date"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("Kỷ Hợi", "Đinh Hợi"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        var stated = context.plan().schedule().lunarDate();
        var event = EventDates.of(context);
        if (stated.isEmpty() || event.isEmpty()) {
            return;
        }
        LunarDate lunar = stated.get().value();
        Comparison comparison = new Comparison(stated.get(), event.get(), context);
        lunar.day().ifPresent(day -> comparison.compare("day", day, LunarDay::day));
        lunar.month().ifPresent(month -> comparison.compare("month", month, LunarDay::month));
        lunar.leap().ifPresent(leap -> comparison.compare("leap", leap, LunarDay::leap));
        lunar.year().ifPresent(year -> comparison.compare("year", year, day -> CanChi.ofYear(day.year())));
    }

    /** Compares one part of the lunar date after the other with the day of the event. */
    private record Comparison(Stated<LunarDate> stated, EventDates event, RuleContext context) {

        <T> void compare(String part, T value, Function<LunarDay, T> partOf) {
            Bounds<LocalDate> days = event.first();
            Optional<Bounds<LocalDate>> known = withinCalendar(days);
            var evaluation = event.readFirstBy(context.at(PATH.member(part)).reads(PATH, stated))
                    .relatedTo(EventDates.PATH)
                    .compare("date", days)
                    .compare("stated", value);
            if (known.isEmpty()) {
                evaluation.notApplicable();
                return;
            }
            Truth matches =
                    Truth.ofDay(known.get(), day -> partOf.apply(lunarDay(day)).equals(value));
            Truth outcome = known.get().equals(days) ? matches : Truth.UNKNOWN;
            if (outcome == Truth.FALSE) {
                evaluation.compare("actual", Alternatives.of(days, day -> partOf.apply(lunarDay(day))));
            }
            evaluation.conclude(outcome, part);
        }
    }

    private static Optional<Bounds<LocalDate>> withinCalendar(Bounds<LocalDate> days) {
        LocalDate first =
                days.min().isBefore(VietnameseLunarCalendar.EARLIEST) ? VietnameseLunarCalendar.EARLIEST : days.min();
        LocalDate last =
                days.max().isAfter(VietnameseLunarCalendar.LATEST) ? VietnameseLunarCalendar.LATEST : days.max();
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Bounds<>(first, last));
    }

    private static LunarDay lunarDay(LocalDate day) {
        return VietnameseLunarCalendar.lunarDay(day).orElseThrow();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {
                "days": "2020-01-16",
                "lunarDate": {"day": 22, "month": 12, "year": "Kỷ Hợi"}
              }
            }
            """;
}
