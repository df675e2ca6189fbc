package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every row of {@code lunar-vectors.csv}; its last column, the can chi, is the matter of core. */
class LunarVectorsTest {

    @ParameterizedTest(name = "{0} is day {1} of month {2} (leap: {3}) of {4}")
    @CsvFileSource(resources = "/lunar-vectors.csv", numLinesToSkip = 1)
    void aDateAndItsLunarDayAgreeInBothDirections(LocalDate date, int day, int month, int leap, int year) {
        LunarDay lunarDay = new LunarDay(year, month, leap == 1, day);

        assertThat(VietnameseLunarCalendar.lunarDay(date)).contains(lunarDay);
        assertThat(VietnameseLunarCalendar.date(year, month, leap == 1, day)).contains(date);
    }

    @Test
    void theFileHasItsHeadingAndAll187Rows() throws IOException {
        try (InputStream file = LunarVectorsTest.class.getResourceAsStream("/lunar-vectors.csv")) {
            assertThat(file).isNotNull();

            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text).startsWith("gregorian,lunar_day,lunar_month,is_leap,lunar_year");
            assertThat(text.lines()).hasSize(1 + 187);
        }
    }
}
