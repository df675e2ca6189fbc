package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseHolidaysTest {

    private final HolidayCalendar calendar = HolidayCalendar.vietnam();

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, new-year",
        "2024-02-09, tet", // day 30 of month 12
        "2024-02-10, tet",
        "2024-02-11, tet",
        "2024-02-12, tet",
        "2025-01-28, tet", // day 29 of month 12
        "2025-01-31, tet",
        "2020-01-24, tet",
        "2007-02-16, tet", // one day before the Chinese one
        "2018-04-25, hung-kings",
        "2019-04-14, hung-kings",
        "2020-04-02, hung-kings",
        "2021-04-21, hung-kings",
        "2022-04-10, hung-kings",
        "2023-04-29, hung-kings",
        "2024-04-18, hung-kings",
        "2025-04-07, hung-kings",
        "2026-04-26, hung-kings",
        "2027-04-16, hung-kings",
        "2028-04-04, hung-kings",
        "2029-04-23, hung-kings",
        "2030-04-12, hung-kings",
        "2061-03-31, hung-kings", // the year has a leap month 3
        "2024-04-30, victory-day",
        "2024-05-01, labour-day",
        "2024-09-02, national-day"
    })
    void aHolidayIsNamedAndNobodyWorks(LocalDate date, String id) {
        assertThat(calendar.holiday(date)).map(Holiday::id).contains(id);
        assertThat(calendar.isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-16", // days of real plans
                "2024-01-18",
                "2024-03-22",
                "2024-03-08",
                "2024-02-08", // two days before Tết: a day of Tết in some years only
                "2024-02-13", // the fourth day of the lunar year: likewise
                "2061-04-29", // the 10th of a leap month 3
                "2024-09-03", // the second National Day that the Prime Minister fixed for 2024
                "2023-05-02", // in place of a holiday on a weekend
                "2024-12-25"
            })
    void anyOtherDayIsNone(LocalDate date) {
        assertThat(calendar.holiday(date)).isEmpty();
    }

    @Test
    void theYear2024HasNineDays() {
        Map<String, List<LocalDate>> found = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(date -> calendar.holiday(date).isPresent())
                .collect(Collectors.groupingBy(
                        date -> calendar.holiday(date).orElseThrow().id()));

        assertThat(found)
                .containsOnly(
                        entry("new-year", dates("2024-01-01")),
                        entry("tet", dates("2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12")),
                        entry("hung-kings", dates("2024-04-18")),
                        entry("victory-day", dates("2024-04-30")),
                        entry("labour-day", dates("2024-05-01")),
                        entry("national-day", dates("2024-09-02")));
    }

    @Test
    void eachYearOfTheLunarCalendarHasNineDays() {
        assertThat(IntStream.rangeClosed(1969, 2099))
                .allSatisfy(year -> assertThat(LocalDate.of(year, 1, 1)
                                .datesUntil(LocalDate.of(year + 1, 1, 1))
                                .filter(date -> calendar.holiday(date).isPresent()))
                        .hasSize(9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1967, 2100, 2150})
    void beyondTheLunarCalendarOnlyTheFourFixedDaysAreKnown(int year) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(date -> calendar.holiday(date).isPresent()))
                .containsExactly(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 4, 30),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 9, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, Tết Dương lịch, New Year's Day",
        "2024-02-10, Tết Âm lịch, Lunar New Year (Tết)",
        "2024-04-18, Ngày Giỗ Tổ Hùng Vương, Hùng Kings' Commemoration Day",
        "2024-04-30, Ngày Chiến thắng, Victory Day",
        "2024-05-01, Ngày Quốc tế lao động, International Labour Day",
        "2024-09-02, Quốc khánh, National Day"
    })
    void eachHasTheNameOfTheLawInVietnameseAndOneInEnglish(LocalDate date, String vietnamese, String english) {
        Holiday holiday = calendar.holiday(date).orElseThrow();

        assertThat(holiday.vietnameseName()).isEqualTo(vietnamese);
        assertThat(holiday.englishName()).isEqualTo(english);
    }

    private static List<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }
}
