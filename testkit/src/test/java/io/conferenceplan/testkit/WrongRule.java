package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.MessageSource;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule with a fault that the laws are to find.
 *
 * @param id its id
 * @param text its only message
 * @param notTight where it says that it is not tight
 * @param rule what it does
 */
record WrongRule(String id, String text, Optional<String> notTight, Consumer<RuleContext> rule) implements Rule {

    private WrongRule(String id, String text, Consumer<RuleContext> rule) {
        this(id, text, Optional.empty(), rule);
    }

    WrongRule notTightWhere(String where) {
        return new WrongRule(id, text, Optional.of(where), rule);
    }

    private static final PlanPath CAPACITY = PlanPath.root().member("venue").member("capacity");
    private static final PlanPath DAYS = PlanPath.root().member("schedule").member("days");
    private static final PlanPath ISSUE_DATE =
            PlanPath.root().member("document").member("issueDate");
    private static final PlanPath TITLE = PlanPath.root().member("title");

    /** Takes the middle of what a count allows for the count. */
    static WrongRule midpoints() {
        return ofCapacity("midpoints", (capacity, total) -> Truth.of(middle(capacity) >= middle(total)));
    }

    private static int middle(Bounds<Integer> bounds) {
        return bounds.min() + (bounds.max() - bounds.min()) / 2;
    }

    /** Has its doubts whatever the plan says. */
    static WrongRule alwaysUndetermined() {
        return ofCapacity("always-undetermined", (capacity, total) -> Truth.UNKNOWN);
    }

    /** Takes an imprecise capacity for one that is not stated. */
    static WrongRule skipsWhatIsImprecise() {
        return new WrongRule(
                "skips-imprecise",
                "capacity {capacity}, total {total}",
                context -> compare(context, Bounds::isExact, (capacity, total) -> Truth.atMost(total, capacity)));
    }

    /** Has its doubts where they are narrow and none where they are wide. */
    static WrongRule surerOfLess() {
        return ofCapacity("surer-of-less", (capacity, total) -> {
            int width = capacity.max() - capacity.min();
            return width > 0 && width < 50 ? Truth.UNKNOWN : Truth.atMost(total, capacity);
        });
    }

    private static WrongRule ofCapacity(String id, BiFunction<Bounds<Integer>, Bounds<Integer>, Truth> condition) {
        return new WrongRule(
                id, "capacity {capacity}, total {total}", context -> compare(context, any -> true, condition));
    }

    private static void compare(
            RuleContext context,
            Predicate<Bounds<Integer>> applies,
            BiFunction<Bounds<Integer>, Bounds<Integer>, Truth> condition) {
        Optional<Stated<Count>> capacity = context.plan().venue().flatMap(venue -> venue.capacity());
        Optional<Stated<Count>> total = context.plan().attendance().total();
        if (capacity.isPresent() && total.isPresent()) {
            Bounds<Integer> places = capacity.get().value().bounds(context.approximation());
            Bounds<Integer> people = total.get().value().bounds(context.approximation());
            if (applies.test(places)) {
                context.at(CAPACITY)
                        .compare("capacity", capacity.get().value())
                        .compare("total", total.get().value())
                        .conclude(condition.apply(places, people));
            }
        }
    }

    /** Resolves "5 days before the event" with the first day on which the event can be. */
    static WrongRule resolvesEarly() {
        return ofDeadlines(
                "resolves-early",
                (due, event) -> Truth.of(due.isBefore(event.first().latest())));
    }

    /** Compares a deadline with the event it is relative to as if the two had nothing to do with one another. */
    static WrongRule usesTheEventTwice() {
        return ofDeadlines(
                "uses-the-event-twice",
                (due, event) -> Truth.ofCases(
                        !due.isAfter(event.first().latest()),
                        due.isAfter(event.first().earliest()) || !event.first().isExact()));
    }

    private static WrongRule ofDeadlines(String id, BiFunction<LocalDate, EventDays, Truth> condition) {
        return new WrongRule(id, "{deadline}, event {event}", context -> {
            for (Located<AssignedDuty> duty : context.index().duties()) {
                context.plan()
                        .schedule()
                        .days()
                        .ifPresent(event -> duty.value()
                                .deadline()
                                .map(Stated::value)
                                .filter(Deadline.DaysBeforeEvent.class::isInstance)
                                .map(Deadline.DaysBeforeEvent.class::cast)
                                .ifPresent(deadline -> context.at(duty.path().member("deadline"))
                                        .reads(DAYS, event)
                                        .compare("deadline", deadline)
                                        .compare("event", event.value())
                                        .conclude(condition.apply(
                                                event.value().first().earliest().minusDays(deadline.days()),
                                                event.value()))));
            }
        });
    }

    /** Asks the clock whether the plan was issued in the past. */
    static WrongRule readsTheClock() {
        return new WrongRule(
                "reads-the-clock",
                "issued {date}",
                context -> context.plan()
                        .document()
                        .issueDate()
                        .map(Stated::value)
                        .map(PlanDate::latest)
                        .ifPresent(date -> context.at(ISSUE_DATE)
                                .compare("date", date)
                                .conclude(Truth.of(!date.isAfter(LocalDate.now(ZoneId.systemDefault()))))));
    }

    /** Compares texts by the default locale. */
    static WrongRule readsTheDefaultLocale() {
        return ofPlan(
                "reads-the-locale",
                plan -> plan.title().toUpperCase(Locale.getDefault()).contains("HỘI NGHỊ"));
    }

    /** Counts its plans. */
    static WrongRule remembers() {
        int[] plans = {0};
        return ofPlan("remembers", plan -> plans[0]++ % 2 == 0);
    }

    /** Takes equal plans for different ones. */
    static WrongRule knowsTheInstance() {
        ConferencePlan[] first = new ConferencePlan[1];
        return ofPlan("knows-the-instance", plan -> {
            if (first[0] == null || !first[0].equals(plan)) {
                first[0] = plan;
            }
            return first[0] == plan;
        });
    }

    static WrongRule throwsAnException() {
        return ofPlan("throws", plan -> {
            throw new IllegalStateException("no such day");
        });
    }

    private static WrongRule ofPlan(String id, Predicate<ConferencePlan> condition) {
        return new WrongRule(
                id, "the plan", context -> context.at(TITLE).conclude(Truth.of(condition.test(context.plan()))));
    }

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of(id, RuleFamily.CONSISTENCY, Severity.ERROR).withNotTight(notTight);
    }

    @Override
    public void check(RuleContext context) {
        rule.accept(context);
    }

    @Override
    public MessageSource messages() {
        return (key, locale) -> Optional.of(text);
    }
}
