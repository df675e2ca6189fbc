package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.TextParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDateTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 22);

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("2024-03-22", PlanDate.of(2024, 3, 22)),
                Arguments.of("2024-03-22", PlanDate.of(DAY)),
                Arguments.of("2024-02-29", PlanDate.of(2024, 2, 29)),
                Arguments.of("2024-03", PlanDate.ofMonth(2024, 3)),
                Arguments.of("2024-Q1", PlanDate.ofQuarter(2024, 1)),
                Arguments.of("2024", PlanDate.ofYear(2024)),
                Arguments.of("2024-03-22/2024-03-29", PlanDate.between(DAY, DAY.plusWeeks(1))),
                Arguments.of("2024-03-22/2024-03-22", PlanDate.between(DAY, DAY)),
                Arguments.of("0001-01-01", PlanDate.of(1, 1, 1)),
                Arguments.of("0009-Q4", PlanDate.ofQuarter(9, 4)),
                Arguments.of("0079", PlanDate.ofYear(79)),
                Arguments.of("9999-12", PlanDate.ofMonth(9999, 12)));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, PlanDate date) {
            assertThat(PlanDate.parse(text)).isEqualTo(date);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, PlanDate date) {
            assertThat(date).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "soon",
                    "22/3/2024",
                    "2024-3-22",
                    "2024-03-32",
                    "2024-04-31",
                    "2023-02-29",
                    "2024-13",
                    "2024-00",
                    "2024-3",
                    "2024/03",
                    "2024-Q0",
                    "2024-Q5",
                    "2024-q1",
                    "2024Q1",
                    "2024-QQ",
                    "20-Q1",
                    "24",
                    "2024/Q1",
                    "2024/03-22",
                    "2024-03/22",
                    "0000",
                    "0000-Q1",
                    "0000-01",
                    "0000-01-01",
                    "10000",
                    "+2024",
                    "-024",
                    "202/",
                    "202:",
                    "2024-03-22/",
                    "/2024-03-22",
                    "2024-03-22/2024-03-21",
                    "2024-03/2024-04",
                    "2024-03-22-2024-03-29",
                    "2024-03-22 ",
                    " 2024-03-22",
                    "２０２４",
                    "2024-03-22T00:00",
                    "2024-0٣",
                    "2024–03"
                })
        void thatAreNoDateAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> PlanDate.parse(text))
                    .satisfies(e -> assertThat(e.text()).isEqualTo(text));
        }

        @Test
        void thatAreNoDateAreReportedWithTheFormsThatAre() {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> PlanDate.parse("22/3/2024"))
                    .withMessage("text must be a date that exists, such as '2024-03-22', '2024-03', '2024-Q1', '2024'"
                            + " or '2024-03-08/2024-03-12', but was '22/3/2024'.")
                    .withCauseInstanceOf(DateTimeException.class);
        }
    }

    @Nested
    class TheBounds {

        @ParameterizedTest
        @CsvSource({
            "2024-03-22, 2024-03-22, 2024-03-22",
            "2024-03, 2024-03-01, 2024-03-31",
            "2024-04, 2024-04-01, 2024-04-30",
            "2024-02, 2024-02-01, 2024-02-29", // a leap year
            "2023-02, 2023-02-01, 2023-02-28",
            "1900-02, 1900-02-01, 1900-02-28", // none, as 100 years have
            "2000-02, 2000-02-01, 2000-02-29", // but 400 years are
            "2024-12, 2024-12-01, 2024-12-31",
            "2024-Q1, 2024-01-01, 2024-03-31",
            "2024-Q2, 2024-04-01, 2024-06-30",
            "2024-Q3, 2024-07-01, 2024-09-30",
            "2024-Q4, 2024-10-01, 2024-12-31",
            "2024, 2024-01-01, 2024-12-31",
            "0001, 0001-01-01, 0001-12-31",
            "9999-Q4, 9999-10-01, 9999-12-31",
            "2024-02-28/2024-03-01, 2024-02-28, 2024-03-01",
            "2024-03-22/2024-03-22, 2024-03-22, 2024-03-22"
        })
        void areTheFirstAndTheLastDay(PlanDate date, LocalDate earliest, LocalDate latest) {
            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
            assertThat(date.bounds()).isEqualTo(new Bounds<>(earliest, latest));
            assertThat(date.bounds(ApproximationPolicy.standard())).isEqualTo(date.bounds());
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-22, true",
            "2024-03-22/2024-03-22, true",
            "2024-03-22/2024-03-23, false",
            "2024-02, false",
            "2024-Q1, false",
            "2024, false"
        })
        void sayWhetherTheDateIsExact(PlanDate date, boolean exact) {
            assertThat(date.isExact()).isEqualTo(exact);
            assertThat(date.isExact(ApproximationPolicy.standard())).isEqualTo(exact);
        }
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
        void refusesAYearThatHasNotFourDigits(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDate.ofYear(year))
                    .withMessage("year must be between 1 and 9999, but was '" + year + "'.");
            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.ofQuarter(year, 1));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 10_000})
        void refusesSuchAYearInEveryPrecision(int year) {
            LocalDate day = LocalDate.of(year, 1, 1);

            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.of(day));
            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.of(year, 1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.ofMonth(year, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.between(day, day));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDate.between(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 1, 1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDate.between(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 1)));
        }

        @Test
        void refusesAQuarterThatIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDate.ofQuarter(2024, 5))
                    .withMessage("quarter must be between 1 and 4, but was '5'.");
            assertThatIllegalArgumentException().isThrownBy(() -> PlanDate.ofQuarter(2024, 0));
        }

        @Test
        void refusesADayOrAMonthThatIsNone() {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.of(2023, 2, 29));
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofMonth(2024, 13));
        }

        @Test
        void refusesASpanThatEndsBeforeItStarts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDate.between(DAY, DAY.minusDays(1)))
                    .withMessage("last day must not be before the first day '2024-03-22', but was '2024-03-21'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> PlanDate.of(null)).withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> new PlanDate.Month(null))
                    .withMessage("month");
            assertThatNullPointerException()
                    .isThrownBy(() -> PlanDate.between(null, DAY))
                    .withMessage("first");
            assertThatNullPointerException()
                    .isThrownBy(() -> PlanDate.between(DAY, null))
                    .withMessage("last");
        }
    }
}
