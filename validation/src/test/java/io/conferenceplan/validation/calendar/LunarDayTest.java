package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDayTest {

    @Test
    void aLunarDayHasAYearAMonthAndADay() {
        LunarDay day = new LunarDay(2020, 4, true, 29);

        assertThat(day.year()).isEqualTo(2020);
        assertThat(day.month()).isEqualTo(4);
        assertThat(day.leap()).isTrue();
        assertThat(day.day()).isEqualTo(29);
    }

    @Test
    void theFirstAndTheLastMonthAndDayAreAccepted() {
        assertThat(new LunarDay(2020, 1, false, 1)).isNotEqualTo(new LunarDay(2020, 12, false, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void aMonthBeyondTheTwelveIsRefused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LunarDay(2020, month, false, 1))
                .withMessage("lunar month must be between 1 and 12, but was '" + month + "'.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, -1})
    void aDayBeyondTheThirtyIsRefused(int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LunarDay(2020, 1, false, day))
                .withMessage("lunar day must be between 1 and 30, but was '" + day + "'.");
    }
}
