package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** What is left of plans of a family that make a property fail. */
class FamilyShrinkingTest {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.general());
    private static final ConferencePlan BARE =
            ConferencePlan.builder().title("Hội nghị tổng kết").build();

    @Example
    void onlyTheTitleIsLeftOfAConformingPlanIfNothingMatters() {
        assertThat(shrunk(PlanArbitraries.plans().conforming(ENGINE), plan -> true))
                .isEqualTo(BARE);
    }

    @Example
    void onlyWhatIsToBeStatedIsLeftIfNothingMattersAndRulesAskForIt() {
        RuleEngine standard = RuleEngine.standard();

        assertThat(shrunk(PlanArbitraries.plans().conforming(standard), plan -> true))
                .isEqualTo(new Corrections(standard).all(BARE));
    }

    @Example
    void onlyTheTotalIsLeftOfAConformingPlanIfItMatters() {
        ConferencePlan shrunk = shrunk(
                PlanArbitraries.plans().conforming(ENGINE),
                plan -> plan.attendance().total().isPresent());

        assertThat(shrunk)
                .isEqualTo(BARE.withAttendance(
                        Attendance.builder().total(Stated.of(Count.of(0))).build()));
    }

    @Example
    void twoPartsOfAKindAreLeftOfASmallPlanIfTheirNumberMatters() {
        ConferencePlan shrunk = shrunk(
                PlanArbitraries.plans().ofSize(PlanSize.SMALL).withImprecision(100),
                plan -> plan.duties().size() == 2);

        assertThat(shrunk.withDuties()).isEqualTo(BARE);
        assertThat(shrunk.duties())
                .extracting(duty -> duty.id().value())
                .containsExactly("write-report", "write-report-2");
    }

    @Example
    void aDayAndAnotherWeekdayAreLeftIfTheWeekdayIsWrong() {
        EventSchedule schedule = shrunkViolating("weekday-matches-date").schedule();

        assertThat(shrunkViolating("weekday-matches-date"))
                .isEqualTo(BARE.withSchedule(EventSchedule.builder()
                        .days(Stated.of(EventDays.on(PlanDate.of(2024, 3, 22))))
                        .weekday(schedule.weekday().orElseThrow())
                        .build()));
    }

    @Example
    void aDayAndADutyAreLeftIfADeadlineIsTooLate() {
        assertThat(shrunkViolating("deadline-before-event"))
                .isEqualTo(BARE.withSchedule(EventSchedule.builder()
                                .days(Stated.of(EventDays.on(PlanDate.of(2024, 3, 22))))
                                .build())
                        .withDuties(AssignedDuty.builder()
                                .id(DutyId.of("write-report"))
                                .title("Xây dựng báo cáo tổng kết")
                                .assignee(Actor.office("Văn phòng"))
                                .deadline(Stated.of(Deadline.noLaterThan(PlanDate.of(2024, 3, 29))))
                                .build()));
    }

    @Example
    void twoSlotsAreLeftIfTheyAreAtOnce() {
        assertThat(shrunkViolating("agenda-slots-disjoint"))
                .isEqualTo(BARE.withAgenda(BARE.agenda().withSlots(opening("opening"), opening("opening-2"))));
    }

    @Example
    void aVenueIsLeftIfItIsTooSmall() {
        ConferencePlan shrunk = shrunkViolating("venue-capacity");

        assertThat(shrunk.withAttendance(Attendance.empty()))
                .isEqualTo(BARE.withVenue(Venue.builder()
                        .name("Hội trường")
                        .capacity(Stated.of(Count.of(0)))
                        .build()));
        assertThat(shrunk.attendance().groups()).hasSize(1);
    }

    private static AgendaSlot opening(String id) {
        return AgendaSlot.builder()
                .id(SlotId.of(id))
                .title("Tuyên bố lý do, giới thiệu đại biểu")
                .addKind(SlotKind.OPENING)
                .time(Stated.of(SlotTime.parse("07:30/07:35")))
                .build();
    }

    private static ConferencePlan shrunkViolating(String rule) {
        return shrunk(PlanArbitraries.plans().violating(RuleId.of(rule), ENGINE), plan -> true);
    }

    private static ConferencePlan shrunk(Arbitrary<ConferencePlan> plans, Predicate<ConferencePlan> fails) {
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(
                plans,
                new Random(7),
                plan -> fails.test(plan) ? TryExecutionResult.falsified(null) : TryExecutionResult.satisfied());
    }
}
