package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.basis;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.provision;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A rule says of an imprecise plan what it says of all exact plans that the imprecise one allows, and undetermined only where
 * they differ: compared by brute force.
 */
class RefinementLawsTest {

    /** Around a leap day, two turns of the year, Tết, holidays, a lunar leap month and both ends of the lunar calendar. */
    private static final List<LocalDate> ANCHORS = List.of(
            LocalDate.of(2024, 2, 26),
            LocalDate.of(2023, 12, 29),
            LocalDate.of(2019, 12, 29),
            LocalDate.of(2024, 2, 5),
            LocalDate.of(2024, 4, 26),
            LocalDate.of(2023, 3, 19),
            LocalDate.of(1968, 1, 27),
            LocalDate.of(2099, 12, 28));

    private static final int MOST_PLANS = 20_000;

    private static void assertTight(String rule, Plans imprecise) {
        RuleEngine engine = Plans.engine(rule);
        List<ConferencePlan> exact = Refinements.of(imprecise.value());
        assertThat(exact).isNotEmpty().hasSizeLessThan(MOST_PLANS);
        Map<String, Outcome> found = outcomes(engine, imprecise.value());
        List<Map<String, Outcome>> foundInExact =
                exact.stream().map(plan -> outcomes(engine, plan)).toList();

        Set<String> places = new TreeSet<>(found.keySet());
        foundInExact.forEach(outcomes -> places.addAll(outcomes.keySet()));
        Map<String, Outcome> expected = new TreeMap<>();
        Map<String, Outcome> actual = new TreeMap<>();
        for (String place : places) {
            Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
            foundInExact.forEach(outcomes -> possible.add(outcomes.getOrDefault(place, Outcome.NOT_APPLICABLE)));
            assertThat(possible).doesNotContain(Outcome.UNDETERMINED);
            expected.put(place, possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED);
            actual.put(place, found.getOrDefault(place, Outcome.NOT_APPLICABLE));
        }

        assertThat(actual).isEqualTo(expected);
    }

    private static Map<String, Outcome> outcomes(RuleEngine engine, ConferencePlan plan) {
        Report report = engine.check(plan);
        assertThat(report.failures()).isEmpty();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            String place = finding.path().toString();
            if (place.isEmpty()) {
                continue;
            }
            int others = (int) outcomes.keySet().stream()
                    .filter(known -> known.startsWith(place + "#"))
                    .count();
            outcomes.put(place + "#" + others, finding.outcome());
        }
        return outcomes;
    }

    @Property(tries = 300)
    void eventDayCount(@ForAll("events") String days, @ForAll("smallCounts") String count) {
        assertTight("event-day-count", plan().days(days).dayCount(count));
    }

    @Property(tries = 300)
    void weekdayMatchesDate(@ForAll("events") String days, @ForAll DayOfWeek weekday) {
        assertTight("weekday-matches-date", plan().days(days).weekday(weekday));
    }

    @Property(tries = 600)
    void eventOnWorkingDay(@ForAll("events") String days) {
        assertTight("event-on-working-day", plan().days(days));
    }

    @Property(tries = 300)
    void deadlineBeforeEvent(@ForAll("eventsAndDeadlines") EventAndDeadlines dates) {
        assertTight("deadline-before-event", plan().days(dates.event()).duties(duty("a", dates.first())));
    }

    @Property(tries = 300)
    void deadlineNotBeforeIssue(@ForAll("eventsAndDeadlines") EventAndDeadlines dates) {
        assertTight(
                "deadline-not-before-issue",
                plan().days(dates.event()).issued(dates.issued()).duties(duty("a", dates.first())));
    }

    @Property(tries = 600)
    void deadlineOrder(@ForAll("eventsAndDeadlines") EventAndDeadlines dates) {
        assertTight(
                "deadline-order",
                plan().days(dates.event()).duties(duty("a", dates.first()), duty("b", dates.second(), "a")));
    }

    @Property(tries = 100)
    void deadlineOrderOfADutyThatDependsOnItself(@ForAll("eventsAndDeadlines") EventAndDeadlines dates) {
        assertTight("deadline-order", plan().days(dates.event()).duties(duty("a", dates.first(), "a")));
    }

    @Property(tries = 300)
    void deadlineOnWorkingDay(@ForAll("eventsAndDeadlines") EventAndDeadlines dates) {
        assertTight("deadline-on-working-day", plan().days(dates.event()).duties(duty("a", dates.first())));
    }

    @Property(tries = 300)
    void attendanceTotal(
            @ForAll("smallCounts") String total,
            @ForAll @Size(min = 1, max = 2) List<@From("smallCounts") String> groups,
            @ForAll boolean complete) {
        Plans plan = plan().total(total).groups(groups.toArray(String[]::new));

        assertTight("attendance-total", complete ? plan.complete() : plan);
    }

    @Property(tries = 200)
    void venueCapacityAndTheTotal(@ForAll("smallCounts") String capacity, @ForAll("smallCounts") String total) {
        assertTight("venue-capacity", plan().capacity(capacity).total(total));
    }

    @Property(tries = 200)
    void venueCapacityAndTheGroups(
            @ForAll("smallCounts") String capacity,
            @ForAll @Size(min = 1, max = 2) List<@From("smallCounts") String> groups) {
        assertTight("venue-capacity", plan().capacity(capacity).groups(groups.toArray(String[]::new)));
    }

    @Property(tries = 200)
    void provisionsCoverTheTotal(@ForAll("smallCounts") String quantity, @ForAll("smallCounts") String total) {
        assertTight("provisions-cover-attendance", plan().total(total).products(provision("meals " + quantity)));
    }

    @Property(tries = 200)
    void provisionsCoverTheGroups(
            @ForAll("smallCounts") String quantity,
            @ForAll @Size(min = 1, max = 2) List<@From("smallCounts") String> groups,
            @ForAll boolean complete) {
        Plans plan = plan().groups(groups.toArray(String[]::new)).products(provision("meals " + quantity));

        assertTight("provisions-cover-attendance", complete ? plan.complete() : plan);
    }

    @Property(tries = 300)
    void legalBasisNotAfterPlan(@ForAll("dates") String issued, @ForAll("dates") String date) {
        assertTight("legal-basis-not-after-plan", plan().issued(issued).bases(basis("1/QĐ", date)));
    }

    @Property(tries = 200)
    void anniversaryYears(
            @ForAll("smallCounts") String years,
            @ForAll("turnsOfYears") String from,
            @ForAll("turnsOfYears") String to) {
        assertTight("anniversary-years", plan().anniversaries(Plans.anniversary(years, from, to)));
    }

    @Property(tries = 200)
    void declaredCounts(@ForAll("smallCounts") String declared, @ForAll @IntRange(max = 5) int listed) {
        assertTight(
                "declared-counts",
                plan().slots(slot("a")
                        .withPresentations(
                                presentations(listed).withDeclaredCount(Plans.stated(declared, Count::parse)))));
    }

    @Property(tries = 600)
    void agendaSlotsDisjointOnOneDay(@ForAll @Size(min = 2, max = 4) List<@From("times") String> times) {
        assertTight("agenda-slots-disjoint", plan().slots(slots(times)));
    }

    @Property(tries = 1000)
    void agendaSlotsDisjointOnSeveralDays(
            @ForAll("eventOf4Days") String event,
            @ForAll @Size(min = 2, max = 3) List<@From("timesAndDays") String> times) {
        assertTight("agenda-slots-disjoint", plan().days(event).slots(slots(times)));
    }

    @Property(tries = 600)
    void personNotDoubleBookedOnOneDay(@ForAll @Size(min = 2, max = 4) List<@From("times") String> times) {
        assertTight("person-not-double-booked", plan().slots(ofOnePerson(times)));
    }

    @Property(tries = 1000)
    void personNotDoubleBookedOnSeveralDays(
            @ForAll("eventOf4Days") String event,
            @ForAll @Size(min = 2, max = 3) List<@From("timesAndDays") String> times) {
        assertTight("person-not-double-booked", plan().days(event).slots(ofOnePerson(times)));
    }

    @Property(tries = 1000)
    void personNotDoubleBookedInSlotsWithinOthers(
            @ForAll("eventOf4Days") String event,
            @ForAll @Size(3) List<@From("timesAndDays") String> times,
            @ForAll boolean beside) {
        AgendaSlot[] slots = ofOnePerson(times);
        Plans plan = plan().days(event);

        assertTight(
                "person-not-double-booked",
                beside
                        ? plan.slots(slots[0].withSlots(slots[1]), slots[2])
                        : plan.slots(slots[0].withSlots(slots[1], slots[2])));
    }

    @Property(tries = 600)
    void agendaSlotsOrdered(
            @ForAll("eventOf4Days") String event,
            @ForAll @Size(min = 2, max = 3) List<@From("timesAndDays") String> times) {
        assertTight("agenda-slots-ordered", plan().days(event).slots(slots(times)));
    }

    @Property(tries = 600)
    void agendaWithinEvent(
            @ForAll("eventOf4Days") String event,
            @ForAll @Size(min = 1, max = 2) List<@From("timesAndDays") String> times,
            @ForAll @IntRange(min = 7, max = 8) int start,
            @ForAll @IntRange(min = 9, max = 10) int end) {
        assertTight(
                "agenda-within-event",
                plan().days(event)
                        .start("0" + start + ":00")
                        .end((end < 10 ? "0" : "") + end + ":00")
                        .slots(slots(times)));
    }

    @Property(tries = 300)
    void agendaDurationsFitTheSession(
            @ForAll @IntRange(min = 60, max = 64) int length,
            @ForAll("minutes") String one,
            @ForAll("minutes") String other,
            @ForAll("minutes") String film,
            @ForAll boolean shown) {
        assertTight(
                "agenda-durations-fit",
                plan().start("08:00")
                        .end("09:0" + (length - 60))
                        .slots(slot("a for=" + one, slot("b for=" + other)), slot(shown ? "c uses=film" : "c"))
                        .products(product("film", film)));
    }

    @Property(tries = 300)
    void agendaDurationsFitTheBlock(
            @ForAll("minutes") String block,
            @ForAll("minutes") String each,
            @ForAll("smallCounts") String declared,
            @ForAll @IntRange(max = 2) int listed) {
        assertTight(
                "agenda-durations-fit",
                plan().slots(slot(
                        "a for=" + block,
                        slot("b")
                                .withPresentations(presentations(listed)
                                        .withDeclaredCount(Plans.stated(declared, Count::parse))
                                        .withDurationEach(Plans.stated(each, PlanDuration::parse))))));
    }

    @Property(tries = 400)
    void vnLunarDate(
            @ForAll("events") String days,
            @ForAll @IntRange(min = 1, max = 30) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll boolean leap,
            @ForAll @IntRange(min = 2018, max = 2025) int year) {
        assertTight(
                "vn-lunar-date",
                plan().days(days).lunar(day + " " + month + (leap ? " leap " : " plain ") + CanChi.ofYear(year)));
    }

    private static AgendaSlot[] ofOnePerson(List<String> times) {
        return slots(times.stream().map(time -> time + " person=An").toList());
    }

    private static AgendaSlot[] slots(List<String> times) {
        List<AgendaSlot> slots = new ArrayList<>();
        for (String time : times) {
            slots.add(slot("s" + slots.size() + time));
        }
        return slots.toArray(AgendaSlot[]::new);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(ANCHORS).flatMap(RefinementLawsTest::datesFrom);
    }

    @Provide
    Arbitrary<String> turnsOfYears() {
        return Arbitraries.integers().between(2019, 2024).flatMap(year -> datesFrom(LocalDate.of(year, 12, 28)));
    }

    private static Arbitrary<String> datesFrom(LocalDate anchor) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4))
                .as((from, width) -> date(anchor.plusDays(from), width));
    }

    private static String date(LocalDate first, int width) {
        return width == 0 ? first.toString() : first + "/" + first.plusDays(width);
    }

    @Provide
    Arbitrary<String> events() {
        return Arbitraries.of(ANCHORS).flatMap(RefinementLawsTest::eventsFrom);
    }

    private static Arbitrary<String> eventsFrom(LocalDate anchor) {
        Arbitrary<String> fromTo = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-4, 4),
                        Arbitraries.integers().between(0, 5))
                .filter((from, width, later, lastWidth) -> later + lastWidth >= 0)
                .as((from, width, later, lastWidth) ->
                        date(anchor.plusDays(from), width) + ".." + date(anchor.plusDays(from + later), lastWidth));
        return Arbitraries.oneOf(datesFrom(anchor), fromTo);
    }

    @Provide
    Arbitrary<String> eventOf4Days() {
        return eventsFrom(LocalDate.of(2024, 3, 4));
    }

    @Provide
    Arbitrary<EventAndDeadlines> eventsAndDeadlines() {
        return Arbitraries.of(ANCHORS)
                .flatMap(anchor -> Combinators.combine(
                                eventsFrom(anchor.plusDays(3)), deadlines(anchor), deadlines(anchor), datesFrom(anchor))
                        .as(EventAndDeadlines::new));
    }

    private static Arbitrary<String> deadlines(LocalDate anchor) {
        return Arbitraries.oneOf(
                datesFrom(anchor).map("no later than "::concat),
                datesFrom(anchor).map("before "::concat),
                Arbitraries.integers().between(0, 7).map(days -> days + " days before the event"),
                Arbitraries.integers().between(0, 5).map(days -> days + " working days before the event"));
    }

    @Provide
    Arbitrary<String> smallCounts() {
        return Arbitraries.of(
                "0", "1", "2", "3", "5", "1..2", "2..4", "0..1", "4..6", "2..", "..3", "4..", "?", "2x2", "1x3", "~10",
                "~9");
    }

    @Provide
    Arbitrary<String> minutes() {
        return Arbitraries.of(
                "PT0S", "PT5M", "PT20M", "PT30M", "PT32M", "~PT30M", "~PT9M", "PT5M/PT7M", "PT28M/PT31M", "~PT20M");
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of(
                " time=07:00/07:30",
                " time=07:00/08:30",
                " time=07:30/08:00",
                " time=07:30",
                " time=07:31",
                " time=08:30/09:00",
                " time=07:00 for=PT28M/PT31M",
                " time=07:00 for=~PT30M",
                " time=07:28 for=PT0S/PT3M",
                " time=07:30 for=PT1M/PT2M",
                " time=07:00/24:00",
                " time=07:00/07:30 at=hall",
                " time=07:00 for=PT30M/PT31M at=hall",
                " time=07:30 for=PT30M at=hall",
                " for=PT30M",
                " time=morning");
    }

    @Provide
    Arbitrary<String> timesAndDays() {
        return Combinators.combine(
                        Arbitraries.of(
                                "",
                                " time=07:00/07:30",
                                " time=06:30/07:30 kind=reception",
                                " time=08:00/10:00",
                                " time=09:00/09:30",
                                " time=09:00 for=PT58M/PT61M",
                                " time=07:30",
                                " time=08:30 for=~PT30M"),
                        Arbitraries.of(
                                "",
                                " day=1",
                                " day=2",
                                " day=3",
                                " day=9",
                                " day=2024-03-05",
                                " day=2024-03-07",
                                " day=2024-03-08"))
                .as(String::concat);
    }

    /** An event, two deadlines and a date of issue. */
    record EventAndDeadlines(String event, String first, String second, String issued) {}
}
