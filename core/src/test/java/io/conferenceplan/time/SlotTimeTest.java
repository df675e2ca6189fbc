package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.value.TextParseException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTimeTest {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("07:00/07:30", SlotTime.between(SEVEN, LocalTime.of(7, 30))),
                Arguments.of("22:00/24:00", SlotTime.between(LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
                Arguments.of("00:00/24:00", SlotTime.between(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                Arguments.of("00:00/00:01", SlotTime.between(LocalTime.MIDNIGHT, LocalTime.of(0, 1))),
                Arguments.of("23:58/23:59", SlotTime.between(LocalTime.of(23, 58), LocalTime.of(23, 59))),
                Arguments.of("07:00", SlotTime.from(SEVEN)),
                Arguments.of("00:00", SlotTime.from(LocalTime.MIDNIGHT)),
                Arguments.of("morning", SlotTime.in(PartOfDay.MORNING)),
                Arguments.of("afternoon", SlotTime.in(PartOfDay.AFTERNOON)),
                Arguments.of("evening", SlotTime.in(PartOfDay.EVENING)));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, SlotTime time) {
            assertThat(SlotTime.parse(text)).isEqualTo(time);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, SlotTime time) {
            assertThat(time).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "7:00",
                    "7h30",
                    "07:60",
                    "24:00",
                    "07:00:00",
                    "07:00 ",
                    "07:00/",
                    "/07:00",
                    "07:00/7:30",
                    "07:00-07:30",
                    "07:00/07:30/08:00",
                    "07:30/07:00",
                    "07:00/07:00",
                    "22:00/00:00",
                    "24:00/24:00",
                    "22:00/24:01",
                    "Morning",
                    "MORNING",
                    "noon",
                    "sáng",
                    "mornıng",
                    "morning ",
                    "T7:00"
                })
        void thatAreNoTimeAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> SlotTime.parse(text))
                    .withMessage("text must be a time such as '07:00/07:30', '22:00/24:00', '07:00', 'morning',"
                            + " 'afternoon' or 'evening', but was '" + text + "'.");
        }
    }

    @Nested
    class Creation {

        @Test
        void refusesAnEndThatIsNotAfterTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTime.between(SEVEN, SEVEN))
                    .withMessage("end must be after the start '07:00', but was '07:00'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTime.between(SEVEN, LocalTime.of(6, 59)))
                    .withMessage("end must be after the start '07:00', but was '06:59'.");
        }

        @Test
        void refusesSecondsAndFractionsOfThem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTime.from(LocalTime.of(7, 0, 30)))
                    .withMessage("start must be in whole minutes, but was '07:00:30'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTime.between(LocalTime.of(7, 0, 59), LocalTime.of(7, 30)))
                    .withMessage("start must be in whole minutes, but was '07:00:59'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTime.between(SEVEN, LocalTime.of(7, 30, 0, 1)))
                    .withMessage("end must be in whole minutes, but was '07:30:00.000000001'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> SlotTime.from(null))
                    .withMessage("start");
            assertThatNullPointerException()
                    .isThrownBy(() -> SlotTime.between(SEVEN, null))
                    .withMessage("end");
            assertThatNullPointerException().isThrownBy(() -> SlotTime.in(null)).withMessage("part");
        }
    }

    @Nested
    class Minutes {

        @ParameterizedTest
        @CsvSource({
            "07:00/07:30, 420, 450, PT30M",
            "00:00/00:01, 0, 1, PT1M",
            "22:00/24:00, 1320, 1440, PT2H",
            "00:00/24:00, 0, 1440, PT24H",
            "23:59/24:00, 1439, 1440, PT1M"
        })
        void ofASpanCountFromTheBeginningOfTheDay(String text, int start, int end, Duration length) {
            SlotTime.Span span = (SlotTime.Span) SlotTime.parse(text);

            assertThat(span.startMinute()).isEqualTo(start);
            assertThat(span.endMinute()).isEqualTo(end);
            assertThat(span.length()).isEqualTo(length);
        }

        @ParameterizedTest
        @CsvSource({"00:00, 0", "07:30, 450", "23:59, 1439"})
        void ofAStartCountFromTheBeginningOfTheDay(LocalTime time, int minute) {
            assertThat(new SlotTime.Start(time).startMinute()).isEqualTo(minute);
        }
    }
}
