package io.conferenceplan.time;

import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the event takes place: its days, its hours and whatever else the document says of them.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface EventSchedule extends WithEventSchedule permits ImmutableEventSchedule {

    /** {@return the days of the event} */
    Optional<Stated<EventDays>> days();

    /** {@return the stated number of days, as in "trong 02 ngày"} */
    Optional<Stated<Count>> dayCount();

    /** {@return the stated number of half-day sessions, as in "1 buổi"} */
    Optional<Stated<Count>> halfDays();

    /** {@return the time of day at which the event begins on its first day; JSON holds whole minutes} */
    Optional<Stated<LocalTime>> startTime();

    /** {@return the time of day at which the event ends on its last day (midnight ends it); JSON holds whole minutes} */
    Optional<Stated<LocalTime>> endTime();

    /** {@return the stated weekday of the first day} */
    Optional<DayOfWeek> weekday();

    /** {@return the stated lunar date of the first day} */
    Optional<Stated<LunarDate>> lunarDate();

    /** {@return where the final time is announced, as in "giấy mời"} */
    Optional<String> announcedIn();

    /** {@return a schedule that states nothing} */
    static EventSchedule empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableEventSchedule.builder();
    }

    /** Builds an event schedule; each attribute can be set once. */
    sealed interface Builder permits ImmutableEventSchedule.Builder {

        /**
         * Sets the days of the event.
         *
         * @param days the value
         * @return this builder
         */
        Builder days(Stated<EventDays> days);

        /**
         * Sets the stated number of days, as in "trong 02 ngày".
         *
         * @param dayCount the value
         * @return this builder
         */
        Builder dayCount(Stated<Count> dayCount);

        /**
         * Sets the stated number of half-day sessions, as in "1 buổi".
         *
         * @param halfDays the value
         * @return this builder
         */
        Builder halfDays(Stated<Count> halfDays);

        /**
         * Sets the time of day at which the event begins on its first day; JSON holds whole minutes.
         *
         * @param startTime the value
         * @return this builder
         */
        Builder startTime(Stated<LocalTime> startTime);

        /**
         * Sets the time of day at which the event ends on its last day (midnight ends it); JSON holds whole minutes.
         *
         * @param endTime the value
         * @return this builder
         */
        Builder endTime(Stated<LocalTime> endTime);

        /**
         * Sets the stated weekday of the first day.
         *
         * @param weekday the value
         * @return this builder
         */
        Builder weekday(DayOfWeek weekday);

        /**
         * Sets the stated lunar date of the first day.
         *
         * @param lunarDate the value
         * @return this builder
         */
        Builder lunarDate(Stated<LunarDate> lunarDate);

        /**
         * Sets where the final time is announced, as in "giấy mời".
         *
         * @param announcedIn the value
         * @return this builder
         */
        Builder announcedIn(String announcedIn);

        /**
         * Builds the value.
         *
         * @return the value
         */
        EventSchedule build();
    }
}
