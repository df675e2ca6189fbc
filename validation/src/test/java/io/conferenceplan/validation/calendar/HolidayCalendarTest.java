package io.conferenceplan.validation.calendar;

import static io.conferenceplan.validation.calendar.VietnameseHolidays.NATIONAL_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private static final Holiday CLOSED = new Holiday("closed", "Nghỉ", "Closed");
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);

    @Nested
    class WorkingDays {

        @ParameterizedTest
        @CsvSource({
            "2024-03-04, true",
            "2024-03-05, true",
            "2024-03-06, true",
            "2024-03-07, true",
            "2024-03-08, true",
            "2024-03-09, false",
            "2024-03-10, false"
        })
        void withoutHolidaysTheyAreMondayToFriday(LocalDate date, boolean working) {
            assertThat(HolidayCalendar.none().isWorkingDay(date)).isEqualTo(working);
            assertThat(HolidayCalendar.none().holiday(date)).isEmpty();
        }

        @Test
        void aHolidayIsNone() {
            HolidayCalendar calendar = HolidayCalendar.of(Map.of(MONDAY, CLOSED));

            assertThat(calendar.holiday(MONDAY)).contains(CLOSED);
            assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
            assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isTrue();
        }
    }

    @Nested
    class WorkingDaysBefore {

        @ParameterizedTest
        @CsvSource({
            "2024-01-18, 3, 2024-01-15",
            "2024-03-22, 3, 2024-03-19",
            "2024-03-08, 3, 2024-03-05",
            "2020-01-16, 3, 2020-01-13",
            "2024-03-22, 5, 2024-03-15"
        })
        void theDeadlinesOfRealPlans(LocalDate event, int days, LocalDate lastDay) {
            assertThat(HolidayCalendar.vietnam().workingDaysBefore(event, days)).isEqualTo(lastDay);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-22, 1, 2024-01-19", // Monday: over a weekend
            "2024-03-09, 1, 2024-03-08", // Saturday: not itself a working day
            "2024-03-10, 1, 2024-03-08", // Sunday
            "2024-02-14, 1, 2024-02-13", // the fifth day of lunar month 1, a Wednesday
            "2024-02-13, 1, 2024-02-08", // over Tết 2024 and its weekend
            "2024-05-02, 1, 2024-04-29", // over 30 April and 1 May
            "2024-05-02, 10, 2024-04-15" // and over the Hùng Kings' day, Thursday 18 April
        })
        void weekendsAndHolidaysAreNotCounted(LocalDate date, int days, LocalDate expected) {
            assertThat(HolidayCalendar.vietnam().workingDaysBefore(date, days)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-01-18", "2024-03-09", "2024-02-10"})
        void noDaysBeforeIsTheDateItself(LocalDate date) {
            assertThat(HolidayCalendar.vietnam().workingDaysBefore(date, 0)).isEqualTo(date);
        }

        @Test
        void aCalendarWithItsOwnWorkingDaysIsFollowed() {
            HolidayCalendar sixDayWeek = new HolidayCalendar() {
                @Override
                public Optional<Holiday> holiday(LocalDate date) {
                    return Optional.empty();
                }

                @Override
                public boolean isWorkingDay(LocalDate date) {
                    return date.getDayOfWeek().getValue() <= 6;
                }
            };

            assertThat(sixDayWeek.workingDaysBefore(LocalDate.of(2024, 1, 22), 1))
                    .isEqualTo("2024-01-20");
        }

        @Test
        void aNegativeNumberIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HolidayCalendar.none().workingDaysBefore(MONDAY, -1))
                    .withMessage("days must not be negative, but was '-1'.");
        }

        @Test
        void allWorkingDaysOfTheFarthestLookBackCanBeCountedAndNoMore() {
            assertThat(HolidayCalendar.none().workingDaysBefore(MONDAY, 2614)).isEqualTo("2014-08-26");
            assertThat(HolidayCalendar.FARTHEST_LOOK_BACK).isEqualTo(3660);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HolidayCalendar.none().workingDaysBefore(MONDAY, 2615))
                    .withMessage("days must be at most 2614, the working days from 2014-08-26 to 2024-09-02,"
                            + " but was '2615'.");
        }

        @Test
        void aCalendarOfHolidaysOnlyIsNotSearchedForever() {
            HolidayCalendar always = date -> Optional.of(CLOSED);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> always.workingDaysBefore(MONDAY, 1))
                    .withMessage(
                            "days must be at most 0, the working days from 2014-08-26 to 2024-09-02, but was '1'.");
        }

        @Test
        void aDateAtTheEdgeOfTimeIsRefused() {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> HolidayCalendar.none().workingDaysBefore(LocalDate.MIN, 1));
        }
    }

    @Nested
    class Of {

        @Test
        void laterChangesOfTheListAreNotSeen() {
            Map<LocalDate, Holiday> list = new HashMap<>();
            HolidayCalendar calendar = HolidayCalendar.of(list);

            list.put(MONDAY, CLOSED);

            assertThat(calendar.holiday(MONDAY)).isEmpty();
        }
    }

    @Nested
    class Plus {

        private final HolidayCalendar ours = HolidayCalendar.of(Map.of(MONDAY, CLOSED, MONDAY.plusDays(1), CLOSED));

        @Test
        void itHasTheHolidaysOfBoth() {
            HolidayCalendar both = HolidayCalendar.vietnam().plus(ours);

            assertThat(both.holiday(LocalDate.of(2024, 1, 1))).contains(VietnameseHolidays.NEW_YEAR);
            assertThat(both.holiday(MONDAY.plusDays(1))).contains(CLOSED);
            assertThat(both.holiday(MONDAY.plusDays(2))).isEmpty();
            assertThat(both.workingDaysBefore(LocalDate.of(2024, 9, 4), 1)).isEqualTo("2024-08-30");
        }

        @Test
        void theFirstCalendarNamesAHolidayOfBoth() {
            assertThat(HolidayCalendar.vietnam().plus(ours).holiday(MONDAY)).contains(NATIONAL_DAY);
            assertThat(ours.plus(HolidayCalendar.vietnam()).holiday(MONDAY)).contains(CLOSED);
        }

        @Test
        void nullIsRefusedAtOnce() {
            HolidayCalendar nothing = null;

            assertThatNullPointerException()
                    .isThrownBy(() -> ours.plus(nothing))
                    .withMessage("other");
        }
    }
}
