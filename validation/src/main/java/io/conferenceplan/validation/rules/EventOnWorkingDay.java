package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.List;

/** No day of the event is a weekend day or a holiday. */
public final class EventOnWorkingDay implements Rule {

    private static final int MOST_DAYS_NAMED = 5;

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("event-on-working-day"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("2024-03-22", "2024-03-23"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        HolidayCalendar calendar = context.holidays();
        EventDates.of(context).ifPresent(event -> {
            Truth restDay = event.anyDay(day -> !calendar.isWorkingDay(day));
            Evaluation evaluation =
                    event.readBy(context.at(EventDates.PATH), true).compare("event", event.value());
            if (restDay == Truth.TRUE) {
                nameRestDays(event, evaluation, calendar);
            }
            evaluation.conclude(restDay.not());
        });
    }

    /** The days off that the event includes for sure; where no day is sure, those of which it includes one. */
    private static void nameRestDays(EventDates event, Evaluation evaluation, HolidayCalendar calendar) {
        LocalDate surelyFrom = event.first().max();
        LocalDate surelyTo = event.last().min();
        if (surelyFrom.isAfter(surelyTo)) {
            Bounds<LocalDate> oneOf = new Bounds<>(surelyTo, surelyFrom);
            evaluation
                    .compare("restDays", Alternatives.of(oneOf, day -> day))
                    .compare("reasons", Alternatives.of(oneOf, day -> RestDays.reason(day, calendar)));
        } else {
            List<LocalDate> restDays = restDays(surelyFrom, surelyTo, calendar);
            evaluation.compare("restDays", restDays).compare("reasons", RestDays.reasons(restDays, calendar));
        }
    }

    private static List<LocalDate> restDays(LocalDate from, LocalDate to, HolidayCalendar calendar) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .limit(MOST_DAYS_NAMED)
                .toList();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"days": "2024-03-22"}
            }
            """;
}
