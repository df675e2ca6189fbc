package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.MeetingKind;
import io.conferenceplan.purpose.Anniversary;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of the parts of plans whose events take place about one day, and of the plans themselves. */
final class PlanParts {

    private final PlanSize size;
    final TimeArbitraries time;
    final EventArbitraries event;
    final PurposeArbitraries purpose;
    final PeopleArbitraries people;
    final AgendaArbitraries agenda;
    final ProductArbitraries product;
    final DutyArbitraries duty;
    final DocumentArbitraries document;
    final FundingArbitraries funding;

    PlanParts(LocalDate eventDay, PlanSize size) {
        this.size = size;
        time = new TimeArbitraries(eventDay);
        event = new EventArbitraries(time);
        purpose = new PurposeArbitraries(time);
        people = new PeopleArbitraries(time, size);
        agenda = new AgendaArbitraries(time, people, size);
        product = new ProductArbitraries(time, size);
        duty = new DutyArbitraries(time, size);
        document = new DocumentArbitraries(time);
        funding = new FundingArbitraries(time);
    }

    /** Plans of which three in four have no reference that leads nowhere. */
    Arbitrary<ConferencePlan> plans() {
        Arbitrary<Boolean> led = Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false));
        Arbitrary<ConferencePlan> bare = TextArbitraries.titles()
                .map(title -> ConferencePlan.builder().title(title).build());
        Arbitrary<ConferencePlan> drafts = drafts();
        return Combinators.combine(
                        Choice.of(100 - size.percent(95), bare).or(75, drafts).or(20, ceremonies(drafts)), led)
                .as((draft, toWhatExists) -> toWhatExists ? References.led(draft) : draft);
    }

    private Arbitrary<ConferencePlan> ceremonies(Arbitrary<ConferencePlan> drafts) {
        Arbitrary<List<Anniversary>> anniversaries =
                purpose.anniversaries().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(drafts, anniversaries)
                .as((draft, all) -> draft.withKind(MeetingKind.ANNIVERSARY).withAnniversaries(all));
    }

    private Arbitrary<ConferencePlan> drafts() {
        return Attributes.of(ConferencePlan::builder)
                .always(TextArbitraries.titles(), ConferencePlan.Builder::title)
                .maybe(70, Arbitraries.of(MeetingKind.class), ConferencePlan.Builder::kind)
                .maybe(50, time.reviewedYears(), ConferencePlan.Builder::reviewedYear)
                .maybe(50, time.years(), ConferencePlan.Builder::launchedYear)
                .maybe(90, document.documents(), ConferencePlan.Builder::document)
                .always(ValueArbitraries.few(purpose.purposes()), ConferencePlan.Builder::addAllPurposes)
                .always(ValueArbitraries.few(TextArbitraries.sentences()), ConferencePlan.Builder::addAllRequirements)
                .maybe(30, ValueArbitraries.few(purpose.anniversaries()), ConferencePlan.Builder::addAllAnniversaries)
                .maybe(95, event.schedules(), ConferencePlan.Builder::schedule)
                .maybe(70, EventArbitraries.venues(), ConferencePlan.Builder::venue)
                .maybe(size.percent(90), people.attendances(), ConferencePlan.Builder::attendance)
                .maybe(size.percent(95), agenda.agendas(), ConferencePlan.Builder::agenda)
                .always(product.productLists(), ConferencePlan.Builder::addAllProducts)
                .always(duty.dutyLists(), ConferencePlan.Builder::addAllDuties)
                .maybe(70, funding.fundings(), ConferencePlan.Builder::funding)
                .always(people.organisationLists(), ConferencePlan.Builder::addAllOrganisations)
                .build(ConferencePlan.Builder::build);
    }
}
