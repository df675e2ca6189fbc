package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.SmallValues;
import io.conferenceplan.value.TextParseException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotDayTest {

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("day 1", SlotDay.number(1)),
                Arguments.of("day 366", SlotDay.number(366)),
                Arguments.of("2024-03-08", SlotDay.on(LocalDate.of(2024, 3, 8))),
                Arguments.of("0001-01-01", SlotDay.on(LocalDate.of(1, 1, 1))));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, SlotDay day) {
            assertThat(SlotDay.parse(text)).isEqualTo(day);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, SlotDay day) {
            assertThat(day).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1",
                    "day",
                    "day ",
                    "day1",
                    "day 0",
                    "day -1",
                    "day +1",
                    "day 01",
                    "day 367",
                    "day  1",
                    "Day 1",
                    "day 1 ",
                    "day x",
                    "day 99999999999",
                    "ngày 1",
                    "2024-03",
                    "2024",
                    "2024-Q1",
                    "2024-03-08/2024-03-09",
                    "2023-02-29",
                    "0000-01-01"
                })
        void thatAreNoDayAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> SlotDay.parse(text))
                    .withMessage("text must be a day such as 'day 1' or '2024-03-08', but was '" + text + "'.");
        }
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 367})
        void refusesANumberOutOfRange(int number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotDay.number(number))
                    .withMessage("day number must be between 1 and 366, but was '" + number + "'.");
        }

        @Test
        void refusesAYearOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotDay.on(LocalDate.of(10_000, 1, 1)))
                    .withMessage("year must be between 1 and 9999, but was '10000'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> SlotDay.on(null)).withMessage("date");
        }
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("slotDays") SlotDay day) {
        assertThat(SlotDay.parse(day.toString())).isEqualTo(day);
    }

    @Provide
    Arbitrary<SlotDay> slotDays() {
        return SmallValues.slotDays();
    }
}
