package io.conferenceplan.validation.calendar;

import static io.conferenceplan.validation.calendar.VietnameseLunarCalendar.EARLIEST;
import static io.conferenceplan.validation.calendar.VietnameseLunarCalendar.LATEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar beside the one of Time4J, which computes its days from astronomy. */
class VietnameseLunarCalendarOracleTest {

    private static final LocalDate AGREED = LocalDate.of(2053, 12, 31);

    /** Time4J counts years in cycles of 60, the first of cycle 78 being 1984. */
    private static final int YEARS_COUNTED_MORE = 60 * 78 + 1 - 1984;

    @Test
    void everyDayUntil2053IsThatOfTime4j() {
        assertThat(daysThatDiffer(EARLIEST, AGREED)).isEmpty();
    }

    @Test
    void after2053OnlyTheDaysOfFourMonthsDiffer() {
        List<LocalDate> known = Stream.of(
                        days("2054-05-07", "2054-06-05"),
                        days("2072-12-09", "2073-01-07"),
                        days("2077-11-15", "2077-12-14"),
                        days("2085-10-18", "2085-11-16"))
                .flatMap(days -> days)
                .toList();

        assertThat(daysThatDiffer(AGREED.plusDays(1), LATEST)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2054-05-07, 2054, 4", "2072-12-09, 2072, 11", "2077-11-15, 2077, 10", "2085-10-18, 2085, 9"})
    void theFourMonthsBeginOneDayEarlierThanInTime4j(LocalDate date, int year, int month) {
        assertThat(VietnameseLunarCalendar.lunarDay(date)).contains(new LunarDay(year, month, false, 1));
        assertThat(ofTime4j(date.plusDays(1))).isEqualTo(new LunarDay(year, month, false, 1));
    }

    @Test
    void until2053TetIsNotTheChineseNewYearInSixYears() {
        int[] years = IntStream.rangeClosed(1968, 2053)
                .filter(year -> !tet(year).equals(chineseNewYear(year)))
                .toArray();

        assertThat(years).containsExactly(1968, 1969, 1985, 2007, 2030, 2053);
    }

    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29, 1968-01-30",
        "1969, 1969-02-16, 1969-02-17",
        "1985, 1985-01-21, 1985-02-20",
        "2007, 2007-02-17, 2007-02-18",
        "2030, 2030-02-02, 2030-02-03",
        "2053, 2053-02-18, 2053-02-19"
    })
    void inTheseSixYearsTetIsBeforeTheChineseNewYear(int year, LocalDate vietnam, LocalDate china) {
        assertThat(tet(year)).isEqualTo(vietnam);
        assertThat(chineseNewYear(year)).isEqualTo(china);
    }

    @Test
    void theLeapMonthOf1987IsMonth7AndNotTheChineseMonth6() {
        assertThat(VietnameseLunarCalendar.lunarDay(LocalDate.of(1987, 8, 24)))
                .contains(new LunarDay(1987, 7, true, 1));
        assertThat(VietnameseLunarCalendar.date(1987, 6, true, 1)).isEmpty();
    }

    private static List<LocalDate> daysThatDiffer(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(date -> !VietnameseLunarCalendar.lunarDay(date)
                        .filter(ofTime4j(date)::equals)
                        .isPresent())
                .toList();
    }

    private static LunarDay ofTime4j(LocalDate date) {
        VietnameseCalendar day = PlainDate.from(date).transform(VietnameseCalendar.axis());
        int year = 60 * day.getInt(VietnameseCalendar.CYCLE) + day.getYear().getNumber() - YEARS_COUNTED_MORE;
        return new LunarDay(year, day.getMonth().getNumber(), day.getMonth().isLeap(), day.getDayOfMonth());
    }

    private static LocalDate tet(int year) {
        return VietnameseLunarCalendar.tet(year).orElseThrow();
    }

    private static LocalDate chineseNewYear(int year) {
        return ChineseCalendar.ofNewYear(year).transform(PlainDate.axis()).toTemporalAccessor();
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }
}
