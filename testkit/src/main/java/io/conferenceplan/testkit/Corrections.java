package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Correction> inOrder;

    Corrections(RuleEngine engine) {
        this.engine = engine;
        DayCorrections days = new DayCorrections(engine.holidays());
        CountCorrections counts = new CountCorrections(engine.approximation());
        Deadlines deadlines = new Deadlines(engine.holidays());
        this.inOrder = List.of(
                correction(days::onWorkingDays, "event-on-working-day"),
                correction(DayCorrections::counted, "event-day-count"),
                correction(DayCorrections::weekdayOfFirst, "weekday-matches-date"),
                correction(DayCorrections::lunarDateOfFirst, "vn-lunar-date"),
                correction(Corrections::yearsOfPlan, "years-consistent"),
                correction(CountCorrections::anniversaries, "anniversary-years"),
                correction(counts::participants, "attendance-total"),
                correction(counts::capacity, "venue-capacity"),
                correction(CountCorrections::entries, "declared-counts"),
                correction(Corrections::oneLeadForEachProduct, "duty-has-one-lead"),
                correction(deadlines::beforeEvent, "deadline-before-event"),
                correction(deadlines::onWorkingDays, "deadline-on-working-day"),
                correction(deadlines::afterIssue, "deadline-not-before-issue"),
                correction(deadlines::afterDependencies, "deadline-order"),
                correction(this::slotsInTurn, "agenda-within-event", "agenda-slots-ordered", "agenda-slots-disjoint"),
                correction(this::sessionLongEnough, "agenda-durations-fit"));
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

    /** A product stays with the first assignee who leads it; with duties of others who lead, or where nobody does, it goes. */
    private static ConferencePlan oneLeadForEachProduct(ConferencePlan plan) {
        Map<ProductId, Actor> leads = new HashMap<>();
        plan.duties().stream()
                .filter(AssignedDuty::leads)
                .forEach(duty -> duty.products().forEach(product -> leads.putIfAbsent(product, assignee(duty))));
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.withProducts(duty.products().stream()
                        .filter(product -> leads.containsKey(product)
                                && (!duty.leads() || assignee(duty).equals(leads.get(product))))
                        .toList()))
                .toList());
    }

    private static Actor assignee(AssignedDuty duty) {
        return duty.assignee().withWording(Optional.empty());
    }

    private ConferencePlan slotsInTurn(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda()
                .withSlots(AgendaHours.corrected(plan.agenda().slots(), plan.schedule(), engine.approximation())));
    }

    /** A session that is too short for what it contains has no stated end. */
    private ConferencePlan sessionLongEnough(ConferencePlan plan) {
        boolean tooShort = engine.check(plan).findings(RuleId.of("agenda-durations-fit")).stream()
                .anyMatch(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.path().toString().equals("agenda"));
        EventSchedule schedule = plan.schedule();
        return tooShort
                ? plan.withSchedule(schedule.withEndTime(Optional.empty()).withHalfDays(Optional.empty()))
                : plan;
    }
}
