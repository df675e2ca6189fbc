package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.SmallValues;
import io.conferenceplan.time.CanChi.Can;
import io.conferenceplan.time.CanChi.Chi;
import io.conferenceplan.value.TextParseException;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanChiTest {

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource({
            "Giáp Thìn, GIAP, THIN",
            "Kỷ Hợi, KY, HOI",
            "Kỉ Hợi, KY, HOI",
            "Đinh Tỵ, DINH, TY_SNAKE",
            "Đinh Tị, DINH, TY_SNAKE",
            "Canh Tý, CANH, TY_RAT",
            "Canh Tí, CANH, TY_RAT",
            "Quý Mão, QUY, MAO",
            "Quí Mão, QUY, MAO",
            "ẤT MÙI, AT, MUI",
            "nhâm dần, NHAM, DAN"
        })
        void areReadInTheUsualSpellings(String text, Can can, Chi chi) {
            assertThat(CanChi.parse(text)).isEqualTo(new CanChi(can, chi));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "Giáp",
                    "Thìn",
                    "Thìn Giáp",
                    "Giáp  Thìn",
                    " Giáp Thìn",
                    "Giáp Thìn ",
                    "Giáp-Thìn",
                    "Giáp Thìn 2024",
                    "Giap Thin",
                    "Giáp Giáp",
                    "năm Giáp Thìn",
                    "Giáp\tThìn",
                    "2024"
                })
        void thatAreNoNameAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> CanChi.parse(text))
                    .withMessage("text must be the name of a lunar year such as 'Kỷ Hợi', but was '" + text + "'.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, Kỷ Hợi",
        "2020, Canh Tý",
        "2024, Giáp Thìn",
        "2025, Ất Tỵ",
        "1984, Giáp Tý",
        "1954, Giáp Ngọ",
        "4, Giáp Tý",
        "1, Tân Dậu",
        "0, Canh Thân",
        "-1, Kỷ Mùi"
    })
    void nameTheYearsInTheirOrder(int year, String name) {
        assertThat(CanChi.ofYear(year)).hasToString(name);
    }

    @Test
    @SuppressWarnings("NullAway")
    void needBothParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CanChi(null, Chi.HOI))
                .withMessage("can");
        assertThatNullPointerException()
                .isThrownBy(() -> new CanChi(Can.KY, null))
                .withMessage("chi");
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("canChis") CanChi name) {
        assertThat(CanChi.parse(name.toString())).isEqualTo(name);
    }

    @Property
    void neitherCaseNorTheFormOfTheAccentsMatters(@ForAll("canChis") CanChi name) {
        String decomposed = Normalizer.normalize(name.toString(), Normalizer.Form.NFD);

        assertThat(CanChi.parse(decomposed.toUpperCase(Locale.ROOT))).isEqualTo(name);
        assertThat(CanChi.parse(name.toString().toLowerCase(Locale.ROOT))).isEqualTo(name);
    }

    @Property
    void oneStemInTwoGoesWithABranch(@ForAll("canChis") CanChi name) {
        boolean bothEvenOrBothOdd = name.can().ordinal() % 2 == name.chi().ordinal() % 2;

        assertThat(name.namesAYear()).isEqualTo(bothEvenOrBothOdd);
    }

    @Property
    void returnAfterSixtyYearsAndNotBefore(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 59) int years) {
        assertThat(CanChi.ofYear(year + 60)).isEqualTo(CanChi.ofYear(year)).isNotEqualTo(CanChi.ofYear(year + years));
        assertThat(CanChi.ofYear(year).namesAYear()).isTrue();
    }

    @Provide
    Arbitrary<CanChi> canChis() {
        return SmallValues.canChis();
    }
}
