package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.value.Count;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding has the values that its outcome rests on, and where the plan states them. */
class ReadValuesTest {

    /** What the last finding of a rule rests on. */
    record Line(String rule, Plans plan, List<String> reads) {

        static Line of(String rule, Plans plan, String... reads) {
            return new Line(rule, plan, List.of(reads));
        }
    }

    static List<Line> lines() {
        Plans twoDays = plan().days("2024-03-08..2024-03-09");
        return List.of(
                Line.of(
                        "event-day-count",
                        twoDays.dayCount("2"),
                        "schedule.dayCount: 2",
                        "schedule.days: 2024-03-08 – 2024-03-09"),
                Line.of(
                        "weekday-matches-date",
                        plan().days("2024-03-22").weekday(DayOfWeek.FRIDAY),
                        "schedule.weekday: Friday",
                        "schedule.days: 2024-03-22"),
                Line.of("event-on-working-day", plan().days("2024-Q1"), "schedule.days: quarter 1 of 2024"),
                Line.of(
                        "agenda-within-event",
                        plan().start("07:30").end("11:00").slots(slot("a time=07:00 for=PT30M kind=reception")),
                        "agenda.slots[a].kinds: reception",
                        "agenda.slots[a].time: 07:00",
                        "schedule.startTime: 07:30",
                        "agenda.slots[a].duration: 30 min",
                        "schedule.endTime: 11:00"),
                Line.of(
                        "agenda-within-event",
                        twoDays.start("07:30").end("11:00").slots(slot("a day=1", slot("b time=08:00 for=PT30M"))),
                        "agenda.slots[a].day: day 1",
                        "schedule.days: 2024-03-08 – 2024-03-09",
                        "agenda.slots[a].slots[b].time: 08:00",
                        "schedule.startTime: 07:30"),
                Line.of(
                        "agenda-within-event",
                        twoDays.slots(slot("a day=2 time=08:00")),
                        "agenda.slots[a].day: day 2",
                        "schedule.days: 2024-03-08 – 2024-03-09"),
                Line.of(
                        "agenda-slots-ordered",
                        twoDays.slots(slot("a day=1 time=14:00/15:00"), slot("b day=2024-03-09 time=08:00")),
                        "agenda.slots[a].day: day 1",
                        "agenda.slots[a].time: 14:00–15:00",
                        "agenda.slots[b].day: 2024-03-09",
                        "agenda.slots[b].time: 08:00",
                        "schedule.days: 2024-03-08 – 2024-03-09"),
                Line.of(
                        "agenda-slots-disjoint",
                        plan().slots(slot("a at=hall", slot("b time=07:00 for=PT1H")), slot("c time=08:00 at=hall")),
                        "agenda.slots[c].place: hall",
                        "agenda.slots[c].time: 08:00",
                        "agenda.slots[a].slots[b].time: 07:00",
                        "agenda.slots[a].slots[b].duration: 60 min"),
                Line.of(
                        "agenda-durations-fit",
                        plan().slots(slot("a for=PT1H uses=film", slot("b uses=film"), slot("c uses=film")))
                                .products(product("film", "PT15M/PT20M")),
                        "agenda.slots[a].duration: 60 min",
                        "products[film].duration: 15 min to 20 min"),
                Line.of(
                        "anniversary-years",
                        plan().anniversaries(anniversary("70", "1954-05", "2024")),
                        "anniversaries[Ngày thành lập].years: 70",
                        "anniversaries[Ngày thành lập].from: 1954-05",
                        "anniversaries[Ngày thành lập].to: 2024"),
                Line.of(
                        "years-consistent",
                        plan().launches(2024).purpose(purpose -> purpose.withLaunchedYear(2023)),
                        "purposes[Đánh giá].launchedYear: 2023",
                        "launchedYear: 2024"),
                Line.of(
                        "deadline-before-event",
                        plan().days("2024-03-22").duties(duty("a", "before 2024-03-22")),
                        "duties[a].deadline: before 2024-03-22",
                        "schedule.days: 2024-03-22"),
                Line.of(
                        "deadline-before-event",
                        plan().days("2024-03-22").duties(duty("a", "5 days before the event")),
                        "duties[a].deadline: 5 days before the event"),
                Line.of(
                        "deadline-not-before-issue",
                        plan().issued("2024-02").duties(duty("a", "before 2024-03-22")),
                        "duties[a].deadline: before 2024-03-22",
                        "document.issueDate: 2024-02"),
                Line.of(
                        "deadline-order",
                        plan().days("2024-03")
                                .duties(
                                        duty("a", "5 days before the event"),
                                        duty("b", "3 working days before the event", "a")),
                        "duties[b].deadline: 3 working days before the event",
                        "duties[a].deadline: 5 days before the event",
                        "schedule.days: 2024-03"),
                Line.of(
                        "deadline-on-working-day",
                        plan().days("2024-03-22").duties(duty("a", "5 days before the event")),
                        "duties[a].deadline: 5 days before the event",
                        "schedule.days: 2024-03-22"),
                Line.of(
                        "attendance-total",
                        plan().total("~100").groups("60", "?"),
                        "attendance.total: about 100",
                        "attendance.groups[g1].headcount: 60",
                        "attendance.groups[g2].headcount: an unstated number"),
                Line.of(
                        "venue-capacity",
                        plan().capacity("400").groups("60"),
                        "venue.capacity: 400",
                        "attendance.groups[g1].headcount: 60"),
                Line.of(
                        "declared-counts",
                        plan().slots(slot("a")
                                .withPresentations(presentations(2).withDeclaredCount(stated("3", Count::parse)))),
                        "agenda.slots[a].presentations.declaredCount: 3",
                        "agenda.slots[a].presentations: 2"),
                Line.of(
                        "duty-has-one-lead",
                        plan().products(product("film"))
                                .duties(delivers("a", "dai", DutyRole.LEAD, "film"), delivers("b", "so-noi-vu", "film"))
                                .organisation("dai", "Đài"),
                        "duties[a].assignee: Đài",
                        "duties[a].role: lead",
                        "duties[b].assignee: so-noi-vu"),
                Line.of(
                        "vn-lunar-date",
                        plan().days("2020-01-16").lunar("22 - - -"),
                        "schedule.lunarDate: day 22",
                        "schedule.days: 2020-01-16"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areThoseThatWereCompared(Line line) {
        List<Finding> findings = line.plan().findings(line.rule());
        List<ReadValue> reads = findings.get(findings.size() - 1).reads();

        assertThat(reads)
                .extracting(read -> read.path() + ": " + read.text(Locale.ENGLISH))
                .isEqualTo(line.reads());
    }
}
