package io.conferenceplan.testkit;

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
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of plans and of what they are made of, such as {@code PlanArbitraries.plans()}.
 *
 * <p>Generated plans look like plans that people write: their dates are near the event, ids are unique, most references lead
 * to something, and texts are Vietnamese. They have gaps and mistakes, and now and then a value at the end of its range or a
 * text that is hard to store. Every attribute of every type is set in some and, unless it is required, not set in others.
 *
 * <p>What makes a property fail shrinks to few and short parts: attributes that do not matter are not set.
 *
 * <p>Thread-safe: all methods give arbitraries without state of their own.
 */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /**
     * {@return plans; three in four have no reference that leads nowhere} How large and how imprecise they are can be tuned,
     * and they can be asked to conform to rules or to violate one.
     */
    public static PlanArbitrary plans() {
        return PlanArbitrary.any();
    }

    /** {@return organisations} */
    public static Arbitrary<Organisation> organisations() {
        return PeopleArbitraries.organisations();
    }

    /** {@return actors: organisations, offices and persons} */
    public static Arbitrary<Actor> actors() {
        return PeopleArbitraries.actors();
    }

    /** {@return attendances whose groups have ids of their own} */
    public static Arbitrary<Attendance> attendances() {
        return Seasons.any(season -> season.people.attendances());
    }

    /** {@return groups of participants} */
    public static Arbitrary<ParticipantGroup> participantGroups() {
        return Seasons.any(season -> season.people.groups());
    }

    /** {@return awards} */
    public static Arbitrary<Award> awards() {
        return Seasons.any(season -> season.people.awards());
    }

    /** {@return agendas, some without times, some with slots one after the other; all slots have ids of their own} */
    public static Arbitrary<Agenda> agendas() {
        return Seasons.any(season -> season.agenda.agendas());
    }

    /** {@return agenda slots, some of which contain others with ids of their own} */
    public static Arbitrary<AgendaSlot> agendaSlots() {
        return Seasons.any(season -> season.agenda.slots());
    }

    /** {@return lists of presentations, some in sections} */
    public static Arbitrary<PresentationList> presentationLists() {
        return PresentationArbitraries.lists();
    }

    /** {@return work products} */
    public static Arbitrary<WorkProduct> workProducts() {
        return Seasons.any(season -> season.product.products());
    }

    /** {@return assigned duties} */
    public static Arbitrary<AssignedDuty> assignedDuties() {
        return Seasons.any(season -> season.duty.duties());
    }

    /** {@return purposes} */
    public static Arbitrary<Purpose> purposes() {
        return Seasons.any(season -> season.purpose.purposes());
    }

    /** {@return anniversaries, most of them with the right number of years} */
    public static Arbitrary<Anniversary> anniversaries() {
        return Seasons.any(season -> season.purpose.anniversaries());
    }

    /** {@return plans as documents} */
    public static Arbitrary<PlanDocument> planDocuments() {
        return Seasons.any(season -> season.document.documents());
    }

    /** {@return fundings} */
    public static Arbitrary<Funding> fundings() {
        return Seasons.any(season -> season.funding.fundings());
    }

    /** {@return venues} */
    public static Arbitrary<Venue> venues() {
        return EventArbitraries.venues();
    }

    /** {@return schedules of events} */
    public static Arbitrary<EventSchedule> eventSchedules() {
        return Seasons.any(season -> season.event.schedules());
    }

    /** {@return days of events, of every precision} */
    public static Arbitrary<EventDays> eventDays() {
        return Seasons.any(season -> season.time.eventDays());
    }

    /** {@return dates of every precision, some of them in any year from 1 to 9999} */
    public static Arbitrary<PlanDate> planDates() {
        return Seasons.any(season -> season.time.dates());
    }

    /** {@return deadlines, absolute and relative to the event} */
    public static Arbitrary<Deadline> deadlines() {
        return Seasons.any(season -> season.time.deadlines());
    }

    /** {@return days of agenda slots} */
    public static Arbitrary<SlotDay> slotDays() {
        return Seasons.any(season -> season.time.slotDays());
    }

    /** {@return times of agenda slots, most of them in steps of five minutes} */
    public static Arbitrary<SlotTime> slotTimes() {
        return ClockArbitraries.slotTimes();
    }

    /** {@return lunar dates, most of them stated in part only} */
    public static Arbitrary<LunarDate> lunarDates() {
        return Seasons.any(season -> season.event.lunarDates());
    }

    /** {@return names of lunar years, some of which name no year} */
    public static Arbitrary<CanChi> canChis() {
        return Seasons.any(season -> season.event.canChis());
    }

    /** {@return durations: exact, ranged and about, most of them of up to three hours} */
    public static Arbitrary<PlanDuration> planDurations() {
        return ValueArbitraries.durations();
    }

    /** {@return counts of every kind, most of them up to 400, some up to the largest there is} */
    public static Arbitrary<Count> counts() {
        return ValueArbitraries.counts();
    }

    /** {@return percentages from 0 to 300} */
    public static Arbitrary<Percentage> percentages() {
        return ValueArbitraries.percentages();
    }

    /** {@return amounts of money, most of them in whole thousands of đồng} */
    public static Arbitrary<Money> money() {
        return ValueArbitraries.money();
    }

    /**
     * {@return values as a document states them: some tentative, some with the original words}
     *
     * @param <T> the type of the values
     * @param values the values
     */
    public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return ValueArbitraries.stated(values);
    }
}
