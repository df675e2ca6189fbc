package io.conferenceplan.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {

    private static final Holiday NATIONAL_DAY = new Holiday("national-day", "Quốc khánh", "National Day");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-VN"})
    void aVietnameseLocaleGetsTheVietnameseName(String locale) {
        assertThat(NATIONAL_DAY.name(Locale.forLanguageTag(locale))).isEqualTo("Quốc khánh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-VN", "fr", "und"})
    void everyOtherLocaleGetsTheEnglishName(String locale) {
        assertThat(NATIONAL_DAY.name(Locale.forLanguageTag(locale))).isEqualTo("National Day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tet", "day-2", "24-november"})
    void anIdIsInKebabCase(String id) {
        assertThat(new Holiday(id, "Nghỉ", "Off").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tet", "tết", "-tet", "tet-", "new--year", "new_year", "new year"})
    void anyOtherIdIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holiday(id, "Nghỉ", "Off"))
                .withMessage("holiday id must be lower-case letters a-z and digits in words joined by '-',"
                        + " as in 'national-day', but was '" + id + "'.");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holiday("off", " ", "Off"))
                .withMessage("vietnameseName must not be blank, but was ' '.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holiday("off", "Nghỉ", ""))
                .withMessage("englishName must not be blank, but was ''.");
    }
}
