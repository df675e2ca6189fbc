package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Stated;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class PlanArbitrariesTest {

    @Property(tries = 200)
    @Domain(PlanDomain.class)
    void idsAndLabelsAreUniqueWithinAPlan(@ForAll ConferencePlan plan) {
        assertThat(plan.organisations()).extracting(Organisation::id).doesNotHaveDuplicates();
        assertThat(plan.attendance().groups()).extracting(ParticipantGroup::id).doesNotHaveDuplicates();
        assertThat(plan.products()).extracting(WorkProduct::id).doesNotHaveDuplicates();
        assertThat(plan.duties()).extracting(AssignedDuty::id).doesNotHaveDuplicates();
        assertThat(slotsOf(plan)).extracting(AgendaSlot::id).doesNotHaveDuplicates();
        assertThat(Stream.concat(
                        plan.document().sections().stream().map(DocumentSection::label),
                        plan.document().annexes().stream().map(Annex::label)))
                .doesNotHaveDuplicates();
    }

    @Example
    void inMostPlansEveryReferenceLeadsToSomething() {
        List<ConferencePlan> plans = Samples.of(PlanArbitraries.plans(), 400);

        assertThat(plans.stream().filter(plan -> References.led(plan).equals(plan)))
                .hasSizeBetween(250, 360);
    }

    @Example
    void agendasAreNestedAndTimedAndSomeSlotsOverlap() {
        List<List<AgendaSlot>> agendas = Samples.of(PlanArbitraries.agendas(), 400).stream()
                .map(agenda -> agenda.slots())
                .toList();

        assertThat(agendas)
                .filteredOn(
                        slots -> slots.stream().anyMatch(slot -> !slot.slots().isEmpty()))
                .hasSizeGreaterThan(100);
        assertThat(agendas)
                .filteredOn(slots -> slots.size() > 1 && areInTurn(slots))
                .hasSizeGreaterThan(80);
        assertThat(agendas)
                .filteredOn(slots -> slots.size() > 1 && spans(slots).count() == slots.size() && !areInTurn(slots))
                .hasSizeGreaterThan(10);
        assertThat(agendas)
                .filteredOn(slots -> slots.stream().allMatch(slot -> slot.time().isEmpty()))
                .hasSizeGreaterThan(40);
    }

    @Example
    void mostDeadlinesAreShortlyBeforeTheEvent() {
        List<ConferencePlan> plans = Samples.of(PlanArbitraries.plans(), 400);
        List<Long> daysLeft = plans.stream()
                .flatMap(PlanArbitrariesTest::daysFromDeadlinesToTheEvent)
                .toList();

        assertThat(daysLeft).hasSizeGreaterThan(50);
        assertThat(daysLeft).filteredOn(days -> 0 <= days && days <= 45).hasSizeGreaterThan(daysLeft.size() * 3 / 4);
        assertThat(daysLeft).filteredOn(days -> days < 0).isNotEmpty();
    }

    private static Stream<Long> daysFromDeadlinesToTheEvent(ConferencePlan plan) {
        return plan.schedule().days().stream()
                .map(days -> days.value().first())
                .filter(PlanDate.Day.class::isInstance)
                .flatMap(event -> plan.duties().stream()
                        .flatMap(duty -> duty.deadline().stream())
                        .map(Stated::value)
                        .filter(Deadline.NoLaterThan.class::isInstance)
                        .map(deadline -> ((Deadline.NoLaterThan) deadline).date())
                        .filter(PlanDate.Day.class::isInstance)
                        .map(day -> ChronoUnit.DAYS.between(day.latest(), event.earliest())));
    }

    private static Stream<AgendaSlot> slotsOf(ConferencePlan plan) {
        return plan.agenda().slots().stream().flatMap(PlanArbitrariesTest::withinItself);
    }

    private static Stream<AgendaSlot> withinItself(AgendaSlot slot) {
        return Stream.concat(Stream.of(slot), slot.slots().stream().flatMap(PlanArbitrariesTest::withinItself));
    }

    private static boolean areInTurn(List<AgendaSlot> slots) {
        List<SlotTime.Span> spans = spans(slots).toList();
        return spans.size() == slots.size()
                && Stream.iterate(1, i -> i < spans.size(), i -> i + 1)
                        .allMatch(i ->
                                spans.get(i - 1).endMinute() == spans.get(i).startMinute());
    }

    private static Stream<SlotTime.Span> spans(List<AgendaSlot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.time().stream())
                .map(Stated::value)
                .filter(SlotTime.Span.class::isInstance)
                .map(SlotTime.Span.class::cast);
    }
}
