package io.conferenceplan.validation.rules;

import java.time.LocalTime;

/** The hours of an event in minutes of the day. */
final class EventHours {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private EventHours() {}

    /** {@return the minutes from the beginning of the day, from 0 to 1439} */
    static int minute(LocalTime time) {
        return 60 * time.getHour() + time.getMinute();
    }

    /** {@return the same of an end, from 1 to 1440: midnight ends the day} */
    static int endMinute(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minute(end);
    }
}
