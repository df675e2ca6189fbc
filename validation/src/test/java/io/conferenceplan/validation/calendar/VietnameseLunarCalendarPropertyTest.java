package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class VietnameseLunarCalendarPropertyTest {

    @Property
    void aDateComesBackFromItsLunarDay(@ForAll @DateRange(min = "1968-01-29", max = "2099-12-31") LocalDate date) {
        LunarDay day = VietnameseLunarCalendar.lunarDay(date).orElseThrow();

        assertThat(VietnameseLunarCalendar.date(day.year(), day.month(), day.leap(), day.day()))
                .contains(date);
    }

    @Property
    void aLunarDayThatHasADateIsTheLunarDayOfThatDate(
            @ForAll @IntRange(min = 1966, max = 2101) int year,
            @ForAll @IntRange(min = -1, max = 14) int month,
            @ForAll boolean leap,
            @ForAll @IntRange(min = -1, max = 32) int day) {
        Optional<LocalDate> date = VietnameseLunarCalendar.date(year, month, leap, day);

        assertThat(date.stream())
                .allSatisfy(found -> assertThat(VietnameseLunarCalendar.lunarDay(found))
                        .contains(new LunarDay(year, month, leap, day)));
    }

    @Property
    void theNextDateIsTheNextDayOfTheMonthOrTheFirstOfAnother(
            @ForAll @DateRange(min = "1968-01-29", max = "2099-12-30") LocalDate date) {
        LunarDay day = VietnameseLunarCalendar.lunarDay(date).orElseThrow();
        LunarDay next = VietnameseLunarCalendar.lunarDay(date.plusDays(1)).orElseThrow();

        if (next.day() == 1) {
            assertThat(day.day()).isBetween(29, 30);
            assertThat(next.month()).isIn(day.month(), day.month() % 12 + 1);
            assertThat(next.leap()).isEqualTo(next.month() == day.month());
        } else {
            assertThat(next).isEqualTo(new LunarDay(day.year(), day.month(), day.leap(), day.day() + 1));
        }
    }

    @Property
    void aDateOutsideTheCalendarHasNoLunarDay(
            @ForAll @DateRange(min = "1600-01-01", max = "2500-12-31") LocalDate date) {
        boolean inside =
                !date.isBefore(VietnameseLunarCalendar.EARLIEST) && !date.isAfter(VietnameseLunarCalendar.LATEST);

        assertThat(VietnameseLunarCalendar.lunarDay(date).isPresent()).isEqualTo(inside);
    }

    @Property
    void theLunarYearOfADateIsTheOneWhoseTetIsTheLastBeforeIt(
            @ForAll @DateRange(min = "1968-01-29", max = "2099-12-31") LocalDate date) {
        int year = VietnameseLunarCalendar.lunarDay(date).orElseThrow().year();

        assertThat(VietnameseLunarCalendar.tet(year).orElseThrow()).isBeforeOrEqualTo(date);
        assertThat(VietnameseLunarCalendar.tet(year + 1).stream())
                .allSatisfy(next -> assertThat(next).isAfter(date));
    }
}
