package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.SmallValues;
import io.conferenceplan.value.TextParseException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDaysTest {

    private static final PlanDate FIRST = PlanDate.of(2024, 3, 8);
    private static final PlanDate LAST = PlanDate.of(2024, 3, 9);

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("2024-03-08", EventDays.on(FIRST)),
                Arguments.of("2024-Q1", EventDays.on(PlanDate.ofQuarter(2024, 1))),
                Arguments.of("2024-03-08/2024-03-09", EventDays.on(PlanDate.parse("2024-03-08/2024-03-09"))),
                Arguments.of("2024-03-08..2024-03-09", EventDays.between(FIRST, LAST)),
                Arguments.of("2024-03-08..2024-03-08", EventDays.between(FIRST, FIRST)),
                Arguments.of(
                        "2024-03..2024-Q2", EventDays.between(PlanDate.parse("2024-03"), PlanDate.parse("2024-Q2"))),
                Arguments.of("2024-Q1..2024-03-09", EventDays.between(PlanDate.parse("2024-Q1"), LAST)));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, EventDays days) {
            assertThat(EventDays.parse(text)).isEqualTo(days);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, EventDays days) {
            assertThat(days).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "..",
                    "2024-03-08..",
                    "..2024-03-08",
                    "2024-03-08...2024-03-09",
                    "2024-03-08 .. 2024-03-09",
                    "2024-03-08..2024-03-09..2024-03-10",
                    "2024-03-32",
                    "2024-03-08-2024-03-09",
                    "08-09/3/2024"
                })
        void thatAreNoDaysAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class).isThrownBy(() -> EventDays.parse(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-03-09..2024-03-08", "2024-03-08..x", "x"})
        void inTheWrongOrderOrUnreadableAreReportedWhole(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> EventDays.parse(text))
                    .withMessage("text must be a date such as '2024-03-22', or two in order such as"
                            + " '2024-03-08..2024-03-09', but was '" + text + "'.")
                    .withCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @CsvSource({"2024-03-08, 2024-03-08", "2024-Q1, 2024-03-31", "2024-03-31, 2024-Q1", "2024-03-09, 2024-03"})
        void allowsALastDayThatCanBeTheFirstOrLater(PlanDate first, PlanDate last) {
            EventDays days = EventDays.between(first, last);

            assertThat(days.first()).isEqualTo(first);
            assertThat(days.last()).isEqualTo(last);
        }

        @Test
        void refusesALastDayThatIsBeforeTheFirstWhateverTheyAre() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EventDays.between(PlanDate.of(2024, 4, 1), PlanDate.ofQuarter(2024, 1)))
                    .withMessage("last day must not be before the first day '2024-04-01', but was '2024-Q1'.");
        }

        @Test
        void ofOneDayHasItAsFirstAndLast() {
            assertThat(EventDays.on(FIRST).first()).isEqualTo(FIRST);
            assertThat(EventDays.on(FIRST).last()).isEqualTo(FIRST);
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> EventDays.on(null))
                    .withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> EventDays.between(null, LAST))
                    .withMessage("first");
            assertThatNullPointerException()
                    .isThrownBy(() -> EventDays.between(FIRST, null))
                    .withMessage("last");
        }
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("eventDays") EventDays days) {
        assertThat(EventDays.parse(days.toString())).isEqualTo(days);
    }

    @Property
    void theLastDayCanBeTheFirstOrLater(@ForAll("eventDays") EventDays days) {
        assertThat(days.last().bounds().isBefore(days.first().bounds())).isFalse();
    }

    @Provide
    Arbitrary<EventDays> eventDays() {
        return SmallValues.eventDays();
    }
}
