package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LunarYearCodesTest {

    static IntStream years() {
        return IntStream.rangeClosed(LunarYearCodes.FIRST, LunarYearCodes.LAST);
    }

    @Test
    void thereIsACodeForEachYearFrom1968To2099AndNoOther() {
        assertThat(LunarYearCodes.has(1967)).isFalse();
        assertThat(LunarYearCodes.has(1968)).isTrue();
        assertThat(LunarYearCodes.has(2099)).isTrue();
        assertThat(LunarYearCodes.has(2100)).isFalse();
        assertThat(years())
                .hasSize(132)
                .allSatisfy(year -> assertThat(LunarYearCodes.code(year)).isPositive());
    }

    @ParameterizedTest
    @MethodSource("years")
    void theMonthsOfAYearEndTheDayBeforeTheNextTet(int number) {
        LunarYear year = new LunarYear(number);

        int days = IntStream.range(0, year.months()).map(year::length).sum();

        LocalDate nextTet = number == LunarYearCodes.LAST ? LocalDate.of(2100, 2, 9) : new LunarYear(number + 1).tet();
        assertThat(year.tet().plusDays(days)).isEqualTo(nextTet);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noBitIsSetThatMeansNothing(int number) {
        int lengths = LunarYearCodes.code(number) & 0xffff;

        assertThat(lengths >> new LunarYear(number).months()).isZero();
        assertThat(LunarYearCodes.leapMonth(number)).isBetween(0, 12);
    }

    @ParameterizedTest
    @MethodSource("years")
    void tetIsBetween21JanuaryAnd19February(int number) {
        assertThat(new LunarYear(number).tet()).isBetween(LocalDate.of(number, 1, 21), LocalDate.of(number, 2, 19));
    }
}
