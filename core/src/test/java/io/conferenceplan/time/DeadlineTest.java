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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("no later than 2024-01-11", Deadline.noLaterThan(PlanDate.of(2024, 1, 11))),
                Arguments.of("no later than 2024-Q1", Deadline.noLaterThan(PlanDate.ofQuarter(2024, 1))),
                Arguments.of("before 2020-01-10", Deadline.before(PlanDate.of(2020, 1, 10))),
                Arguments.of("before 2020", Deadline.before(PlanDate.ofYear(2020))),
                Arguments.of("5 days before the event", Deadline.daysBeforeEvent(5)),
                Arguments.of("1 days before the event", Deadline.daysBeforeEvent(1)),
                Arguments.of("0 days before the event", Deadline.daysBeforeEvent(0)),
                Arguments.of("3660 days before the event", Deadline.daysBeforeEvent(Deadline.MOST_DAYS)),
                Arguments.of("3 working days before the event", Deadline.workingDaysBeforeEvent(3)),
                Arguments.of("0 working days before the event", Deadline.workingDaysBeforeEvent(0)));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, Deadline deadline) {
            assertThat(Deadline.parse(text)).isEqualTo(deadline);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, Deadline deadline) {
            assertThat(deadline).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "soon",
                    "2024-01-11",
                    "no later than",
                    "no later than ",
                    "no later than soon",
                    "no later than  2024-01-11",
                    "No later than 2024-01-11",
                    "before",
                    "before ",
                    "before the event",
                    "before 2024-02-30",
                    "after 2024-01-11",
                    "days before the event",
                    " days before the event",
                    "five days before the event",
                    "-5 days before the event",
                    "+5 days before the event",
                    "05 days before the event",
                    "5 day before the event",
                    "5 days before the event ",
                    "5  days before the event",
                    "3661 days before the event",
                    "99999999999 days before the event",
                    "5 workdays before the event",
                    "-1 working days before the event",
                    "3.5 working days before the event",
                    "5 days after the event"
                })
        void thatAreNoDeadlineAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> Deadline.parse(text))
                    .withMessage("text must be a deadline such as 'no later than 2024-01-11', 'before 2020-01-10',"
                            + " '5 days before the event' or '3 working days before the event', but was '" + text
                            + "'.");
        }
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @ValueSource(ints = {-1, Deadline.MOST_DAYS + 1, Integer.MAX_VALUE})
        void refusesANumberOfDaysOutOfRange(int days) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Deadline.daysBeforeEvent(days))
                    .withMessage("days before the event must be between 0 and 3660, but was '" + days + "'.");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Deadline.MOST_WORKING_DAYS + 1, Integer.MAX_VALUE})
        void refusesANumberOfWorkingDaysOutOfRange(int days) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Deadline.workingDaysBeforeEvent(days))
                    .withMessage("working days before the event must be between 0 and 2000, but was '" + days + "'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Deadline.noLaterThan(null))
                    .withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> Deadline.before(null))
                    .withMessage("date");
        }
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("deadlines") Deadline deadline) {
        assertThat(Deadline.parse(deadline.toString())).isEqualTo(deadline);
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return SmallValues.deadlines();
    }
}
