package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.MessageSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** What must not change the findings of rules: when and where they check, how bad they are, how the plan was stored. */
final class Circumstances {

    /** A place on earth whose date is always at least a day after that of {@link #WEST}. */
    private static final TimeZone EAST = TimeZone.getTimeZone("Pacific/Kiritimati");

    private static final TimeZone WEST = TimeZone.getTimeZone("Etc/GMT+12");

    /** Its capital of i is not I. */
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    /** Its years are 543 more, and its digits are its own. */
    private static final Locale THAI = Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai");

    private final RuleEngine engine;
    private final RuleEngine otherSeverities;

    Circumstances(RuleEngine engine) {
        this.engine = engine;
        this.otherSeverities = engine.withRules(RuleSet.of(
                engine.rules().rules().stream().<Rule>map(OtherSeverity::new).toList()));
    }

    /**
     * Two checks that must find the same.
     *
     * @param plan the plan of both
     * @param expected what one finds
     * @param name what is different in the other
     * @param actual what the other finds
     */
    record Pair(ConferencePlan plan, Verdicts expected, String name, Verdicts actual) {}

    /** All checks of a plan, each with the one whose findings it must have. */
    List<Pair> pairs(ConferencePlan plan, Verdicts verdicts) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(plan, verdicts, "a second check", Verdicts.of(engine, plan)));
        pairs.add(
                new Pair(plan, verdicts, "a check with other severities of rules", Verdicts.of(otherSeverities, plan)));
        pairs.add(
                new Pair(plan, verdicts, "a check after a round trip through JSON", Verdicts.of(engine, stored(plan))));
        pairs.add(underAnotherDate(plan, 0));
        pairs.add(underAnotherDate(plan, 1));
        return pairs;
    }

    private static ConferencePlan stored(ConferencePlan plan) {
        return PlanJson.standard().read(PlanJson.standard().write(plan)).orElseThrow();
    }

    /** The dates of the plan are moved to today or yesterday: only there a look at the clock changes an outcome. */
    private Pair underAnotherDate(ConferencePlan plan, int daysAgo) {
        LocalDate date = LocalDate.now(EAST.toZoneId()).minusDays(daysAgo);
        ConferencePlan current = ImpreciseValues.replaced(plan, new Current(PlanDate.of(date)));
        return new Pair(
                current,
                abroad(TURKISH, EAST, () -> Verdicts.of(engine, current)),
                "a check with another default locale and, by the default time zone, another date of today",
                abroad(THAI, WEST, () -> Verdicts.of(engine, current)));
    }

    /** Runs something with another default locale and time zone; no two at a time. */
    private static synchronized <T> T abroad(Locale locale, TimeZone zone, Supplier<T> check) {
        Locale home = Locale.getDefault();
        TimeZone homeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return check.get();
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(homeZone);
        }
    }

    /** Puts one date in the place of all. */
    private record Current(PlanDate date) implements ImpreciseValues.Replacement {

        @Override
        public Count count(PlanPath path, Count count) {
            return count;
        }

        @Override
        public PlanDate date(PlanPath path, PlanDate other) {
            return date;
        }

        @Override
        public PlanDuration duration(PlanPath path, PlanDuration duration) {
            return duration;
        }

        @Override
        public EventDays days(PlanPath path, EventDays days) {
            return days instanceof EventDays.OneDay ? EventDays.on(date) : EventDays.between(date, date);
        }
    }

    private record OtherSeverity(Rule rule) implements Rule {

        @Override
        public RuleDescriptor descriptor() {
            RuleDescriptor descriptor = rule.descriptor();
            return descriptor.withSeverity(descriptor.severity() == Severity.ERROR ? Severity.INFO : Severity.ERROR);
        }

        @Override
        public void check(RuleContext context) {
            rule.check(context);
        }

        @Override
        public MessageSource messages() {
            return rule.messages();
        }
    }
}
