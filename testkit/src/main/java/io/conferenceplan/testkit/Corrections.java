package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Sets what follows from other values of a plan to what is right, so that rules are kept and nothing is left out. Each
 * correction is one of its own; later ones see what earlier ones have set.
 */
final class Corrections {

    /** A change of a plan that helps it to keep some rules. */
    record Correction(List<RuleId> rules, UnaryOperator<ConferencePlan> change) {

        boolean serves(RuleId rule) {
            return rules.contains(rule);
        }

        String name() {
            return rules.toString();
        }
    }

    private final RuleEngine engine;
    private final SingleRules singly;
    private final List<Correction> inOrder;

    Corrections(RuleEngine engine) {
        this.engine = engine;
        this.singly = new SingleRules(engine);
        DayCorrections days = new DayCorrections(engine.holidays());
        CountCorrections counts = new CountCorrections(engine.approximation());
        Deadlines deadlines = new Deadlines(engine.holidays());
        this.inOrder = Stream.of(
                        correction(References::led, "references-resolve"),
                        correction(Completions::days, "event-date-to-the-day"),
                        correction(Completions::startTime, "event-start-stated"),
                        correction(Completions::total, "attendance-total-stated"),
                        correction(Completions::headcounts, "group-headcounts-stated"),
                        correction(Completions::fundingSource, "funding-source-stated"),
                        correction(Completions::number, "document-number-stated"),
                        correction(Completions::signature, "signature-stated"),
                        correction(Completions::contact, "contact-stated"),
                        correction(Completions::performers, "performers-stated"),
                        correction(Completions::times, "agenda-times-stated"),
                        correction(days::onWorkingDays, "event-on-working-day"),
                        correction(this::shortEnough, "vn-event-length"),
                        correction(DayCorrections::counted, "event-day-count"),
                        correction(DayCorrections::weekdayOfFirst, "weekday-matches-date"),
                        correction(DayCorrections::lunarDateOfFirst, "vn-lunar-date"),
                        correction(Corrections::yearsOfPlan, "years-consistent"),
                        correction(CountCorrections::anniversaries, "anniversary-years"),
                        correction(CountCorrections::distinctMembers, "participant-groups-distinct"),
                        correction(counts::participants, "attendance-total"),
                        correction(counts::capacity, "venue-capacity"),
                        correction(counts::provisions, "provisions-cover-attendance"),
                        correction(CountCorrections::entries, "declared-counts"),
                        correction(DutyCorrections::oneLeadForEachProduct, "duty-has-one-lead"),
                        correction(DutyCorrections::dependenciesInOrder, "duty-dependencies-acyclic"),
                        correction(DutyCorrections::preparedProducts, "agenda-items-prepared"),
                        correction(DutyCorrections::slotsForProducts, "products-used"),
                        correction(DutyCorrections::partnersWhoAnswer, "coordination-reciprocated"),
                        correction(Completions::issueDate, "issue-date-complete"),
                        correction(DocumentCorrections::issuedInTime, "vn-invitation-lead-time"),
                        correction(deadlines::stated, "duty-deadline-stated"),
                        correction(deadlines::ofWhatIsSentInTime, "vn-invitation-lead-time", "vn-documents-lead-time"),
                        correction(deadlines::beforeEvent, "deadline-before-event"),
                        correction(deadlines::onWorkingDays, "deadline-on-working-day"),
                        correction(deadlines::afterIssue, "deadline-not-before-issue"),
                        correction(deadlines::afterDependencies, "deadline-order"),
                        correction(
                                this::slotsInTurn,
                                "agenda-within-event",
                                "agenda-slots-ordered",
                                "agenda-slots-disjoint"),
                        correction(this::sessionLongEnough, "agenda-durations-fit"),
                        correction(DocumentCorrections::basesBeforeIssue, "legal-basis-not-after-plan"),
                        correction(DocumentCorrections::symbol, "vn-document-number-format"),
                        correction(DocumentCorrections::authority, "vn-signature-authority"),
                        correction(DocumentCorrections::notified, "assignee-notified"),
                        correction(NameCorrections::in, "names-consistent"),
                        correction(this::citedInFull, "vn-legal-basis-form"),
                        correction(DocumentCorrections::shares, "funding-shares", "vn-fund-share"),
                        correction(ConfirmedValues::in, "values-confirmed"))
                .filter(correction -> correction.rules().stream().anyMatch(this::isRule))
                .toList();
    }

    private boolean isRule(RuleId id) {
        return engine.rules().rule(id).isPresent();
    }

    private static Correction correction(UnaryOperator<ConferencePlan> change, String... rules) {
        return new Correction(Stream.of(rules).map(RuleId::of).toList(), change);
    }

    /** Whether there is a correction that serves a rule. */
    boolean serve(RuleId rule) {
        return inOrder.stream().anyMatch(correction -> correction.serves(rule));
    }

    /** The plan with all corrections. */
    ConferencePlan all(ConferencePlan plan) {
        return those(correction -> true, plan);
    }

    /** The plan with those corrections that are wanted. */
    ConferencePlan those(Predicate<Correction> wanted, ConferencePlan plan) {
        ConferencePlan corrected = plan;
        for (Correction correction : inOrder) {
            corrected = wanted.test(correction) ? correction.change().apply(corrected) : corrected;
        }
        return corrected;
    }

    private static ConferencePlan yearsOfPlan(ConferencePlan plan) {
        return plan.withPurposes(plan.purposes().stream()
                        .map(purpose -> purpose.withReviewedYear(year(purpose.reviewedYear(), plan.reviewedYear()))
                                .withLaunchedYear(year(purpose.launchedYear(), plan.launchedYear())))
                        .toList())
                .withProducts(plan.products().stream()
                        .map(product -> product.withReviewedYear(year(product.reviewedYear(), plan.reviewedYear()))
                                .withLaunchedYear(year(product.launchedYear(), plan.launchedYear())))
                        .toList())
                .withAgenda(plan.agenda().withSlots(yearsOfPlan(plan.agenda().slots(), plan)));
    }

    private static List<AgendaSlot> yearsOfPlan(List<AgendaSlot> slots, ConferencePlan plan) {
        return slots.stream()
                .map(slot -> slot.withReviewedYear(year(slot.reviewedYear(), plan.reviewedYear()))
                        .withLaunchedYear(year(slot.launchedYear(), plan.launchedYear()))
                        .withSlots(yearsOfPlan(slot.slots(), plan)))
                .toList();
    }

    private static OptionalInt year(OptionalInt stated, OptionalInt ofPlan) {
        return stated.isPresent() && ofPlan.isPresent() ? ofPlan : stated;
    }

    private ConferencePlan slotsInTurn(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda()
                .withSlots(AgendaHours.corrected(plan.agenda().slots(), plan.schedule(), engine.approximation())));
    }

    /** An event that is too long for its kind is on its first day only. */
    private ConferencePlan shortEnough(ConferencePlan plan) {
        return violates("vn-event-length", plan) ? DayCorrections.onFirstDayOnly(plan) : plan;
    }

    private ConferencePlan citedInFull(ConferencePlan plan) {
        return violates("vn-legal-basis-form", plan) ? DocumentCorrections.citedInFull(plan) : plan;
    }

    /** A session that is too short for what it contains has no stated end. */
    private ConferencePlan sessionLongEnough(ConferencePlan plan) {
        boolean tooShort = violations("agenda-durations-fit", plan)
                .anyMatch(finding -> finding.path().toString().equals("agenda"));
        EventSchedule schedule = plan.schedule();
        return tooShort
                ? plan.withSchedule(schedule.withEndTime(Optional.empty()).withHalfDays(Optional.empty()))
                : plan;
    }

    private boolean violates(String rule, ConferencePlan plan) {
        return violations(rule, plan).findAny().isPresent();
    }

    private Stream<Finding> violations(String rule, ConferencePlan plan) {
        return singly.violations(RuleId.of(rule), plan).stream();
    }
}
