package io.conferenceplan.testkit;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How precise rules of completeness ask some values to be: dates to the day, and numbers that say more than that there is one.
 *
 * @param rules the rules that are to be kept
 */
record Demands(Set<String> rules) {

    static Demands of(Set<RuleId> rules) {
        return new Demands(rules.stream().map(RuleId::value).collect(Collectors.toSet()));
    }

    static Demands none() {
        return new Demands(Set.of());
    }

    /** Whether the value at a place is to be exact. */
    boolean exact(PlanPath path) {
        return switch (path.toString()) {
            case "schedule.days" -> rules.contains("event-date-to-the-day");
            case "document.issueDate" -> rules.contains("issue-date-complete");
            default -> false;
        };
    }

    /** Whether the number at a place is to be stated. */
    boolean number(PlanPath path) {
        String place = path.toString();
        return place.equals("attendance.total")
                ? rules.contains("attendance-total-stated")
                : place.endsWith(".headcount") && rules.contains("group-headcounts-stated");
    }
}
