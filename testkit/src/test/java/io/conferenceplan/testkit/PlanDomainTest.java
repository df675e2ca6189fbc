package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class PlanDomainTest {

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void plansAndTheirPartsAreProvided(
            @ForAll ConferencePlan plan,
            @ForAll Agenda agenda,
            @ForAll AgendaSlot slot,
            @ForAll PresentationList presentations,
            @ForAll AssignedDuty duty,
            @ForAll WorkProduct product,
            @ForAll Purpose purpose,
            @ForAll Anniversary anniversary,
            @ForAll PlanDocument document,
            @ForAll Funding funding,
            @ForAll Venue venue) {
        assertThat(new Object[] {
                    plan, agenda, slot, presentations, duty, product, purpose, anniversary, document, funding, venue
                })
                .doesNotContainNull();
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void peopleAreProvided(
            @ForAll Attendance attendance,
            @ForAll ParticipantGroup group,
            @ForAll Organisation organisation,
            @ForAll Actor actor,
            @ForAll Award award) {
        assertThat(new Object[] {attendance, group, organisation, actor, award}).doesNotContainNull();
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void smallValuesAreProvided(
            @ForAll EventSchedule schedule,
            @ForAll EventDays days,
            @ForAll PlanDate date,
            @ForAll PlanDuration duration,
            @ForAll Deadline deadline,
            @ForAll SlotDay slotDay,
            @ForAll SlotTime slotTime,
            @ForAll LunarDate lunarDate,
            @ForAll CanChi name,
            @ForAll Count count,
            @ForAll Percentage percentage,
            @ForAll Money money) {
        assertThat(new Object[] {
                    schedule,
                    days,
                    date,
                    duration,
                    deadline,
                    slotDay,
                    slotTime,
                    lunarDate,
                    name,
                    count,
                    percentage,
                    money
                })
                .doesNotContainNull();
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    void statedValuesOfEveryTypeAreProvided(
            @ForAll Stated<Count> count, @ForAll Stated<EventDays> days, @ForAll Stated<LunarDate> date) {
        assertThat(count.value()).isInstanceOf(Count.class);
        assertThat(days.value()).isInstanceOf(EventDays.class);
        assertThat(date.value()).isInstanceOf(LunarDate.class);
    }

    @Property(tries = 20)
    @Domain(PlanDomain.class)
    @Domain(DomainContext.Global.class)
    void listsAndTextsAreProvidedWithTheGlobalDomain(@ForAll List<Count> counts, @ForAll Stated<String> text) {
        assertThat(counts).doesNotContainNull();
        assertThat(text.value()).isInstanceOf(String.class);
    }
}
