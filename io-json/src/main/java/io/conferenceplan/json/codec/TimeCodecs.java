package io.conferenceplan.json.codec;

import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Stated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The values of {@code io.conferenceplan.time}. */
final class TimeCodecs {

    /** {@code "2024-03-22"}, {@code "2024-03"}, {@code "2024-Q1"}, {@code "2024"} and {@code "2024-03-08/2024-03-12"}. */
    static final Codec<PlanDate> DATE = TextCodec.of("date", PlanDate::parse, PlanDate::toString)
            .ofType(PlanDate.class)
            .correcting(TimeTexts::isoDate)
            .describedBy(
                    "type",
                    "string",
                    "pattern",
                    TextPatterns.DATE,
                    "examples",
                    List.of("2024-03-22", "2024-03", "2024-Q1", "2024", "2024-03-08/2024-03-12"));

    /** {@code "2024-03-22"} and nothing less precise. */
    static final Codec<LocalDate> DAY = TextCodec.of(
                    "day", TimeTexts::day, day -> PlanDate.of(day).toString())
            .correcting(TimeTexts::isoDate)
            .describedBy("type", "string", "format", "date", "pattern", TextPatterns.DAY);

    /** A date with marks: {@code {"value": "2024-03-22", "tentative": true}}. */
    static final Codec<Stated<PlanDate>> STATED_DATE = StatedCodec.of(DATE);

    /** A {@link #DATE}, or {@code {"from": "2024-03-08", "to": "2024-03-09"}}. */
    static final Codec<Stated<EventDays>> EVENT_DAYS = UnionDeclaration.of(EventDays.class, "eventDays")
            .when(EventDays.FromTo.class, "from", EventDays::first, "to", EventDays::last, DATE, EventDays::between)
            .shownBy(List.of(
                    EventDays.on(PlanDate.of(2024, 3, 22)),
                    EventDays.on(PlanDate.ofQuarter(2024, 1)),
                    EventDays.between(PlanDate.of(2024, 3, 8), PlanDate.of(2024, 3, 9))))
            .statedOr(TextCodec.of("eventDays", TimeTexts::oneDay, EventDays::toString)
                    .correcting(TimeTexts::isoDate)
                    .describedLike(DATE));

    /** {@code "07:30"}. */
    static final Codec<Stated<LocalTime>> TIME =
            StatedCodec.of(TextCodec.of("time", TimeTexts::time, TimeTexts::wholeMinutes)
                    .ofType(LocalTime.class)
                    .correcting(TimeTexts::clock)
                    .describedBy("type", "string", "pattern", TextPatterns.TIME, "examples", List.of("07:30")));

    /** {@code 1} and {@code "2024-03-08"}. */
    static final Codec<SlotDay> SLOT_DAY = new NumberOrTextCodec<>(
            "slotDay",
            List.of(1, "2024-03-08"),
            SlotDay.Numbered.class,
            NumberCodec.of("slotDay", 1, 366, SlotDay::number, day -> ((SlotDay.Numbered) day).number()),
            TextCodec.of("slotDay", TimeTexts::slotDate, SlotDay::toString)
                    .ofType(SlotDay.class)
                    .correcting(TimeTexts::isoDate)
                    .describedBy("type", "string", "pattern", TextPatterns.DAY));

    /** {@code "07:00/07:30"}, {@code "07:00"} and {@code "evening"}. */
    static final Codec<Stated<SlotTime>> SLOT_TIME =
            StatedCodec.of(TextCodec.of("slotTime", SlotTime::parse, SlotTime::toString)
                    .ofType(SlotTime.class)
                    .correcting(TimeTexts::slotTime)
                    .describedBy(
                            "anyOf",
                            List.of(
                                    Map.of("enum", List.of("morning", "afternoon", "evening")),
                                    JsonTree.object("type", "string", "pattern", TextPatterns.TIME_SPAN)),
                            "examples",
                            List.of("07:00/07:30", "22:00/24:00", "07:00", "evening")));

    /** {@code "PT15M"}. */
    private static final Codec<Duration> LENGTH = TextCodec.of("length", TimeTexts::length, Duration::toString)
            .correcting(TimeTexts::isoLength)
            .describedBy("type", "string", "pattern", TextPatterns.LENGTH, "examples", List.of("PT15M", "PT1H30M"));

    /** {@code "PT15M"}, {@code {"about": "PT15M"}} and {@code {"from": "PT15M", "to": "PT20M"}}. */
    static final Codec<Stated<PlanDuration>> DURATION = UnionDeclaration.of(PlanDuration.class, "duration")
            .when(PlanDuration.About.class, "about", PlanDuration.About::duration, LENGTH, PlanDuration::about)
            .when(
                    PlanDuration.Range.class,
                    "from",
                    PlanDuration.Range::min,
                    "to",
                    PlanDuration.Range::max,
                    LENGTH,
                    PlanDuration::between)
            .shownBy(List.of(
                    PlanDuration.ofMinutes(15),
                    PlanDuration.about(Duration.ofMinutes(15)),
                    PlanDuration.between(Duration.ofMinutes(15), Duration.ofMinutes(20))))
            .statedOr(TextCodec.of("duration", TimeTexts::exactDuration, PlanDuration::toString)
                    .correcting(TimeTexts::isoLength)
                    .describedLike(LENGTH));

    /**
     * {@code {"noLaterThan": "2024-01-11"}}, {@code {"before": "2020-01-10"}}, {@code {"daysBeforeEvent": 5}} and {@code
     * {"workingDaysBeforeEvent": 3}}.
     */
    static final Codec<Stated<Deadline>> DEADLINE = UnionDeclaration.of(Deadline.class, "deadline")
            .when(Deadline.NoLaterThan.class, "noLaterThan", Deadline.NoLaterThan::date, DATE, Deadline::noLaterThan)
            .when(Deadline.Before.class, "before", Deadline.Before::date, DATE, Deadline::before)
            .when(
                    Deadline.DaysBeforeEvent.class,
                    "daysBeforeEvent",
                    Deadline.DaysBeforeEvent::days,
                    NumberCodec.within(0, Deadline.MOST_DAYS),
                    Deadline::daysBeforeEvent)
            .when(
                    Deadline.WorkingDaysBeforeEvent.class,
                    "workingDaysBeforeEvent",
                    Deadline.WorkingDaysBeforeEvent::days,
                    NumberCodec.within(0, Deadline.MOST_WORKING_DAYS),
                    Deadline::workingDaysBeforeEvent)
            .shownBy(List.of(
                    Deadline.noLaterThan(PlanDate.of(2024, 1, 11)),
                    Deadline.before(PlanDate.of(2020, 1, 10)),
                    Deadline.daysBeforeEvent(5),
                    Deadline.workingDaysBeforeEvent(3)))
            .stated();

    /** {@code "Kỷ Hợi"}. */
    private static final Codec<CanChi> CAN_CHI = TextCodec.of("canChi", TimeTexts::canChi, CanChi::toString)
            .ofType(CanChi.class)
            .correcting(TimeTexts::usualCanChi)
            .describedBy("type", "string", "pattern", TextPatterns.CAN_CHI, "examples", List.of("Kỷ Hợi"));

    /** {@code {"day": 22, "month": 12, "year": "Đinh Hợi"}}. */
    static final ObjectCodec<LunarDate, LunarDate.Builder> LUNAR_DATE = ObjectCodec.of(
                    LunarDate.class, LunarDate::builder, LunarDate.Builder::build)
            .number("day", LunarDate::day, LunarDate.Builder::day)
            .number("month", LunarDate::month, LunarDate.Builder::month)
            .optional("leap", LunarDate::leap, LunarDate.Builder::leap, ValueCodecs.FLAG)
            .optional("year", LunarDate::year, LunarDate.Builder::year, CAN_CHI)
            .onOneLine();

    static final Codec<EventSchedule> SCHEDULE = ObjectCodec.of(
                    EventSchedule.class, EventSchedule::builder, EventSchedule.Builder::build)
            .optional("days", EventSchedule::days, EventSchedule.Builder::days, EVENT_DAYS)
            .optional("dayCount", EventSchedule::dayCount, EventSchedule.Builder::dayCount, ValueCodecs.COUNT)
            .optional("halfDays", EventSchedule::halfDays, EventSchedule.Builder::halfDays, ValueCodecs.COUNT)
            .optional("startTime", EventSchedule::startTime, EventSchedule.Builder::startTime, TIME)
            .optional("endTime", EventSchedule::endTime, EventSchedule.Builder::endTime, TIME)
            .optional("weekday", EventSchedule::weekday, EventSchedule.Builder::weekday, EnumCodec.of(DayOfWeek.class))
            .optional(
                    "lunarDate", EventSchedule::lunarDate, EventSchedule.Builder::lunarDate, StatedCodec.of(LUNAR_DATE))
            .optional("announcedIn", EventSchedule::announcedIn, EventSchedule.Builder::announcedIn, ValueCodecs.TEXT)
            .onLines();

    private TimeCodecs() {}
}
