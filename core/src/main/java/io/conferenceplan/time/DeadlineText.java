package io.conferenceplan.time;

import io.conferenceplan.value.TextParseException;

/** Reads the text of a {@link Deadline}. */
final class DeadlineText {

    static final String NO_LATER_THAN = "no later than ";
    static final String BEFORE = "before ";
    static final String DAYS = " days before the event";
    static final String WORKING_DAYS = " working days before the event";

    private DeadlineText() {}

    static Deadline parse(String text) {
        try {
            Deadline deadline = deadline(text);
            if (deadline.toString().equals(text)) {
                return deadline;
            }
        } catch (IllegalArgumentException e) {
            // No date or no number of days: reported below with the whole text.
        }
        throw new TextParseException(
                text,
                "a deadline such as 'no later than 2024-01-11', 'before 2020-01-10', '5 days before the event'"
                        + " or '3 working days before the event'");
    }

    private static Deadline deadline(String text) {
        if (text.startsWith(NO_LATER_THAN)) {
            return Deadline.noLaterThan(PlanDate.parse(text.substring(NO_LATER_THAN.length())));
        }
        if (text.startsWith(BEFORE)) {
            return Deadline.before(PlanDate.parse(text.substring(BEFORE.length())));
        }
        if (text.endsWith(WORKING_DAYS)) {
            return Deadline.workingDaysBeforeEvent(number(text, WORKING_DAYS));
        }
        return Deadline.daysBeforeEvent(number(text, DAYS));
    }

    private static int number(String text, String unit) {
        return Integer.parseInt(text.substring(0, Math.max(0, text.length() - unit.length())));
    }
}
