package io.conferenceplan.validation.calendar;

import static io.conferenceplan.validation.calendar.VietnameseLunarCalendar.EARLIEST;
import static io.conferenceplan.validation.calendar.VietnameseLunarCalendar.LATEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseLunarCalendarTest {

    @Nested
    class TheRange {

        @Test
        void itBeginsOnTheFirstDayOfLunarYear1968() {
            assertThat(EARLIEST).isEqualTo("1968-01-29");
            assertThat(VietnameseLunarCalendar.lunarDay(EARLIEST)).contains(new LunarDay(1968, 1, false, 1));
        }

        @Test
        void itEndsWithTheGregorianYear2099() {
            assertThat(LATEST).isEqualTo("2099-12-31");
            assertThat(VietnameseLunarCalendar.lunarDay(LATEST)).contains(new LunarDay(2099, 11, false, 20));
            assertThat(VietnameseLunarCalendar.date(2099, 11, false, 20)).contains(LATEST);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1968-01-28", "1967-12-31", "1900-01-01", "2100-01-01", "2100-02-09", "+999999999-12-31"})
        void aDateOutsideItHasNoLunarDay(LocalDate date) {
            assertThat(VietnameseLunarCalendar.lunarDay(date)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1967, 12, 29", "1900, 1, 1", "2100, 1, 1", "2099, 11, 21", "2099, 12, 1"})
        void aLunarDayOutsideItHasNoDate(int year, int month, int day) {
            assertThat(VietnameseLunarCalendar.date(year, month, false, day)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1967, 2100, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void aYearOutsideItHasNoTet(int year) {
            assertThat(VietnameseLunarCalendar.tet(year)).isEmpty();
        }
    }

    @Nested
    class LunarDaysThatThereAreNot {

        @ParameterizedTest
        @CsvSource({"2024, 12", "2025, 12", "2020, 6", "1968, 3"})
        void the30thOfAMonthOf29Days(int year, int month) {
            assertThat(VietnameseLunarCalendar.date(year, month, false, 29)).isPresent();
            assertThat(VietnameseLunarCalendar.date(year, month, false, 30)).isEmpty();
        }

        @Test
        void the30thOfALeapMonthOf29Days() {
            assertThat(VietnameseLunarCalendar.date(2020, 4, true, 29)).contains(LocalDate.of(2020, 6, 20));
            assertThat(VietnameseLunarCalendar.date(2020, 4, true, 30)).isEmpty();
        }

        @Test
        void aLeapMonthOfAYearWithoutOne() {
            assertThat(IntStream.rangeClosed(0, 13))
                    .allSatisfy(month -> assertThat(VietnameseLunarCalendar.date(2024, month, true, 1))
                            .isEmpty());
        }

        @Test
        void aLeapMonthOfAnotherNumber() {
            assertThat(VietnameseLunarCalendar.date(2020, 3, true, 1)).isEmpty();
            assertThat(VietnameseLunarCalendar.date(2020, 5, true, 1)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "13, 1", "-1, 1", "1, 0", "1, -1", "1, 31", "12, 31"})
        void monthsAndDaysThatNoYearHas(int month, int day) {
            assertThat(VietnameseLunarCalendar.date(2020, month, false, day)).isEmpty();
        }
    }

    @Nested
    class LeapMonths {

        /** The years 1968-2053 with a leap month, as three computations agree on. */
        private static final List<String> UNTIL_2053 = Arrays.asList(
                ("1968:7 1971:5 1974:4 1976:8 1979:6 1982:4 1985:2 1987:7 1990:5 1993:3 1995:8 1998:5 2001:4 2004:2 2006:7 "
                                + "2009:5 2012:4 2014:9 2017:6 2020:4 2023:2 2025:6 2028:5 2031:3 2033:11 2036:6 2039:5 "
                                + "2042:2 2044:7 2047:5 2050:3 2052:8")
                        .split(" "));

        @Test
        void theyAreThoseOfTheList() {
            List<String> found = IntStream.rangeClosed(1968, 2053)
                    .boxed()
                    .flatMap(year -> IntStream.rangeClosed(1, 12)
                            .filter(month -> VietnameseLunarCalendar.date(year, month, true, 1)
                                    .isPresent())
                            .mapToObj(month -> year + ":" + month))
                    .toList();

            assertThat(found).isEqualTo(UNTIL_2053);
        }

        @Test
        void theLeapMonthFollowsTheMonthOfItsNumber() {
            assertThat(VietnameseLunarCalendar.date(2020, 4, false, 30)).contains(LocalDate.of(2020, 5, 22));
            assertThat(VietnameseLunarCalendar.date(2020, 4, true, 1)).contains(LocalDate.of(2020, 5, 23));
            assertThat(VietnameseLunarCalendar.date(2020, 5, false, 1)).contains(LocalDate.of(2020, 6, 21));
        }
    }

    @Nested
    class Tet {

        @ParameterizedTest
        @CsvSource({
            "1968, 1968-01-29",
            "2018, 2018-02-16",
            "2019, 2019-02-05",
            "2020, 2020-01-25",
            "2021, 2021-02-12",
            "2022, 2022-02-01",
            "2023, 2023-01-22",
            "2024, 2024-02-10",
            "2025, 2025-01-29",
            "2026, 2026-02-17",
            "2027, 2027-02-06",
            "2099, 2099-01-21"
        })
        void itIsTheFirstDayOfTheFirstMonth(int year, LocalDate date) {
            assertThat(VietnameseLunarCalendar.tet(year)).contains(date);
            assertThat(VietnameseLunarCalendar.date(year, 1, false, 1)).contains(date);
        }
    }

    @Nested
    class DaysOfTheSourcePlans {

        @ParameterizedTest
        @CsvSource({
            "2020-01-16, 2019, 12, 22",
            "2024-01-18, 2023, 12, 8",
            "2024-03-22, 2024, 2, 13",
            "2024-03-08, 2024, 1, 28"
        })
        void aDayInJanuaryIsInTheLunarYearBefore(LocalDate date, int year, int month, int day) {
            assertThat(VietnameseLunarCalendar.lunarDay(date)).contains(new LunarDay(year, month, false, day));
        }
    }
}
