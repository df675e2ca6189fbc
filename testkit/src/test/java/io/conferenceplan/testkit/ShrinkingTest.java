package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Stated;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** What is left of plans that make a property fail. */
class ShrinkingTest {

    @Example
    void onlyTheTitleIsLeftIfNothingMatters() {
        ConferencePlan shrunk = shrunk(plan -> true);

        assertThat(shrunk)
                .isEqualTo(ConferencePlan.builder().title("Hội nghị tổng kết").build());
    }

    @Example
    void oneDutyIsLeftIfItsDeadlineMatters() {
        ConferencePlan shrunk = shrunk(
                plan -> plan.duties().stream().anyMatch(duty -> duty.deadline().isPresent()));

        assertThat(shrunk.duties()).hasSize(1);
        assertThat(shrunk.withDuties()).isEqualTo(shrunk(plan -> true));
        assertThat(shrunk.duties().get(0).withAssignee(Actor.office("Giám đốc")))
                .isEqualTo(AssignedDuty.builder()
                        .id(DutyId.of("write-report"))
                        .title("Xây dựng báo cáo tổng kết")
                        .assignee(Actor.office("Giám đốc"))
                        .deadline(Stated.of(Deadline.noLaterThan(PlanDate.of(2024, 3, 22))))
                        .build());
    }

    @Example
    void oneSlotWithinAnotherIsLeftIfNestingMatters() {
        ConferencePlan shrunk = shrunk(plan ->
                plan.agenda().slots().stream().anyMatch(slot -> !slot.slots().isEmpty()));

        assertThat(shrunk.agenda())
                .isEqualTo(Agenda.builder()
                        .addSlot(opening("opening").withSlots(opening("opening-2")))
                        .build());
        assertThat(shrunk.withAgenda(Agenda.empty())).isEqualTo(shrunk(plan -> true));
    }

    private static AgendaSlot opening(String id) {
        return AgendaSlot.builder()
                .id(SlotId.of(id))
                .title("Tuyên bố lý do, giới thiệu đại biểu")
                .addKind(SlotKind.OPENING)
                .build();
    }

    private static ConferencePlan shrunk(Predicate<ConferencePlan> fails) {
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(
                PlanArbitraries.plans(),
                new Random(7),
                plan -> fails.test(plan) ? TryExecutionResult.falsified(null) : TryExecutionResult.satisfied());
    }
}
