package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.PeopleArbitraries.actors;
import static io.conferenceplan.testkit.ProductArbitraries.productIds;
import static io.conferenceplan.testkit.ValueArbitraries.durations;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What happens at a conference: slots and blocks of slots, some agendas without times, some timed one after the other. */
final class AgendaArbitraries {

    private final TimeArbitraries time;
    private final PeopleArbitraries people;
    private final PlanSize size;

    AgendaArbitraries(TimeArbitraries time, PeopleArbitraries people, PlanSize size) {
        this.time = time;
        this.people = people;
        this.size = size;
    }

    static Arbitrary<SlotId> slotIds() {
        return Arbitraries.of(Vocabulary.SLOTS).map(slot -> SlotId.of(slot.id()));
    }

    Arbitrary<Agenda> agendas() {
        Arbitrary<List<AgendaSlot>> slots = size.lists(6, slots());
        Arbitrary<List<AgendaSlot>> inTurn = Combinators.combine(
                        slots,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, -10)))
                .as((list, tens, gap) -> Timetable.inTurn(list, 7 * 60 + 10 * tens, gap));
        return Choice.of(1, slots)
                .or(1, inTurn)
                .map(SlotNames::unique)
                .map(list -> Agenda.builder().addAllSlots(list).build());
    }

    /** A slot, which may contain others. */
    Arbitrary<AgendaSlot> slots() {
        Arbitrary<AgendaSlot> sessions = Combinators.combine(
                        single(), single().list().ofMinSize(1).ofMaxSize(4))
                .as((session, parts) -> session.withSlots(parts));
        Arbitrary<AgendaSlot> nestedTwice =
                Combinators.combine(single(), sessions).as((session, part) -> session.withSlots(part));
        return Choice.of(8, single()).or(3, sessions).or(1, nestedTwice).map(SlotNames::unique);
    }

    private Arbitrary<AgendaSlot> single() {
        return Attributes.of(AgendaSlot::builder)
                .always(
                        Arbitraries.of(Vocabulary.SLOTS),
                        (builder, slot) -> builder.id(SlotId.of(slot.id()))
                                .title(slot.title())
                                .addAllKinds(slot.kinds()))
                .maybe(20, Arbitraries.of(SlotKind.class), AgendaSlot.Builder::addKind)
                .maybe(20, time.slotDays(), AgendaSlot.Builder::day)
                .maybe(30, stated(ClockArbitraries.slotTimes()), AgendaSlot.Builder::time)
                .maybe(50, stated(durations()), AgendaSlot.Builder::duration)
                .maybe(10, TextArbitraries.places(), AgendaSlot.Builder::place)
                .always(few(actors()), AgendaSlot.Builder::addAllPerformers)
                .maybe(20, few(actors()), AgendaSlot.Builder::addAllChairs)
                .always(productIds().list().ofMaxSize(2), AgendaSlot.Builder::addAllProducts)
                .maybe(20, time.reviewedYears(), AgendaSlot.Builder::reviewedYear)
                .maybe(20, time.years(), AgendaSlot.Builder::launchedYear)
                .maybe(20, few(people.awards()), AgendaSlot.Builder::addAllAwards)
                .maybe(20, PresentationArbitraries.lists(), AgendaSlot.Builder::presentations)
                .build(AgendaSlot.Builder::build);
    }
}
