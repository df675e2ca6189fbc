package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.counts;
import static io.conferenceplan.testkit.ValueArbitraries.smallCounts;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.Venue;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.value.Stated;
import java.time.DayOfWeek;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** When and where an event takes place. */
final class EventArbitraries {

    private final TimeArbitraries time;

    EventArbitraries(TimeArbitraries time) {
        this.time = time;
    }

    Arbitrary<EventSchedule> schedules() {
        Arbitrary<Stated<EventDays>> days = stated(time.eventDays());
        return Attributes.of(EventSchedule::builder)
                .maybe(85, days, EventSchedule.Builder::days)
                .maybe(30, stated(smallCounts()), EventSchedule.Builder::dayCount)
                .maybe(20, stated(smallCounts()), EventSchedule.Builder::halfDays)
                .maybe(50, stated(ClockArbitraries.timesFrom(7)), EventSchedule.Builder::startTime)
                .maybe(30, stated(ClockArbitraries.timesFrom(11)), EventSchedule.Builder::endTime)
                .maybe(30, weekdays(), EventSchedule.Builder::weekday)
                .maybe(30, stated(lunarDates()), EventSchedule.Builder::lunarDate)
                .maybe(20, TextArbitraries.oneOf("giấy mời"), EventSchedule.Builder::announcedIn)
                .build(EventSchedule.Builder::build);
    }

    /** Mostly that of the first day. */
    private Arbitrary<DayOfWeek> weekdays() {
        return Choice.of(3, Arbitraries.just(time.eventDay().getDayOfWeek())).or(1, Arbitraries.of(DayOfWeek.class));
    }

    Arbitrary<LunarDate> lunarDates() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Attributes.of(LunarDate::builder)
                .maybe(80, days, LunarDate.Builder::day)
                .maybe(80, months, LunarDate.Builder::month)
                .maybe(20, Arbitraries.of(false, true), LunarDate.Builder::leap)
                .maybe(70, canChis(), LunarDate.Builder::year)
                .build(LunarDate.Builder::build);
    }

    /** Mostly the name of a year near the event. */
    Arbitrary<CanChi> canChis() {
        Arbitrary<CanChi> anyPair = Combinators.combine(
                        Arbitraries.of(CanChi.Can.class), Arbitraries.of(CanChi.Chi.class))
                .as(CanChi::new);
        return Choice.of(2, time.years().map(CanChi::ofYear)).or(1, anyPair);
    }

    static Arbitrary<Venue> venues() {
        return Attributes.of(Venue::builder)
                .always(TextArbitraries.places(), Venue.Builder::name)
                .maybe(50, TextArbitraries.places(), Venue.Builder::address)
                .maybe(40, stated(counts()), Venue.Builder::capacity)
                .build(Venue.Builder::build);
    }
}
