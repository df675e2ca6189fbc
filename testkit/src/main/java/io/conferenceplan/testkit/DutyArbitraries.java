package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.PeopleArbitraries.actors;
import static io.conferenceplan.testkit.ProductArbitraries.productIds;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.duty.DutyRole;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Who prepares what until when. */
final class DutyArbitraries {

    private final TimeArbitraries time;
    private final PlanSize size;

    DutyArbitraries(TimeArbitraries time, PlanSize size) {
        this.time = time;
        this.size = size;
    }

    private static Arbitrary<DutyId> dutyIds() {
        return Arbitraries.of(Vocabulary.DUTIES).map(entry -> DutyId.of(entry.id()));
    }

    Arbitrary<List<AssignedDuty>> dutyLists() {
        return size.lists(6, duties())
                .map(list -> FreeIds.unique(list, AssignedDuty::id, (duty, id) -> duty.withId(DutyId.of(id))));
    }

    Arbitrary<AssignedDuty> duties() {
        Arbitrary<DutyPhase> phases = Arbitraries.frequency(
                Tuple.of(3, DutyPhase.BEFORE), Tuple.of(1, DutyPhase.DURING), Tuple.of(1, DutyPhase.AFTER));
        return Attributes.of(AssignedDuty::builder)
                .always(
                        Arbitraries.of(Vocabulary.DUTIES),
                        (builder, entry) -> builder.id(DutyId.of(entry.id())).title(entry.name()))
                .always(actors(), AssignedDuty.Builder::assignee)
                .maybe(60, Arbitraries.of(DutyRole.class), AssignedDuty.Builder::role)
                .maybe(10, actors(), AssignedDuty.Builder::carriedOutBy)
                .always(actors().list().ofMaxSize(2), AssignedDuty.Builder::addAllPartners)
                .always(few(productIds()), AssignedDuty.Builder::addAllProducts)
                .maybe(75, stated(time.deadlines()), AssignedDuty.Builder::deadline)
                .maybe(50, dutyIds().list().ofMaxSize(2), AssignedDuty.Builder::addAllDependsOn)
                .maybe(40, phases, AssignedDuty.Builder::phase)
                .maybe(30, AgendaArbitraries.slotIds().list().ofMaxSize(2), AssignedDuty.Builder::addAllSlots)
                .maybe(20, actors(), AssignedDuty.Builder::deliverTo)
                .maybe(10, actors(), AssignedDuty.Builder::deliverVia)
                .build(AssignedDuty.Builder::build);
    }
}
