package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The references of a plan, led to what exists in it. */
final class References {

    private final Existing<OrganisationId> organisations;
    private final Existing<GroupId> groups;
    private final Existing<ProductId> products;
    private final Existing<SlotId> slots;
    private final Existing<DutyId> duties;
    private final Existing<String> labels;

    private References(ConferencePlan plan) {
        organisations = new Existing<>(
                plan.organisations().stream().map(Organisation::id).toList());
        groups = new Existing<>(
                plan.attendance().groups().stream().map(ParticipantGroup::id).toList());
        products = new Existing<>(plan.products().stream().map(WorkProduct::id).toList());
        slots = new Existing<>(idsOf(plan.agenda().slots()).toList());
        duties = new Existing<>(plan.duties().stream().map(AssignedDuty::id).toList());
        labels = new Existing<>(Stream.concat(
                        plan.document().sections().stream().map(DocumentSection::label),
                        plan.document().annexes().stream().map(Annex::label))
                .toList());
    }

    private static Stream<SlotId> idsOf(List<AgendaSlot> slots) {
        return slots.stream().flatMap(slot -> Stream.concat(Stream.of(slot.id()), idsOf(slot.slots())));
    }

    /** The same plan without references that lead nowhere. */
    static ConferencePlan led(ConferencePlan plan) {
        References references = new References(plan);
        ConferencePlan led = plan.withOrganisations(
                        plan.organisations().stream().map(references::led).toList())
                .withDocument(references.led(plan.document()))
                .withAgenda(plan.agenda().withSlots(references.led(plan.agenda().slots())))
                .withDuties(references.ledDuties(plan.duties()))
                .withFunding(references.led(plan.funding()));
        return EachActor.replaced(led, references::led);
    }

    private Organisation led(Organisation organisation) {
        return organisation
                .withParent(organisations.led(organisation.parent()).filter(id -> !id.equals(organisation.id())))
                .withMembers(organisations.led(organisation.members()));
    }

    /** An actor of an organisation that exists; without organisations, the same office or person, or some office. */
    private Actor led(Actor actor) {
        if (actor.organisation().isEmpty()) {
            return actor;
        }
        Actor named = actor.office().isPresent() || actor.person().isPresent() ? actor : actor.withOffice("Văn phòng");
        return organisations
                .led(actor.organisation())
                .map(actor::withOrganisation)
                .orElseGet(() -> named.withOrganisation(Optional.empty()));
    }

    private List<AgendaSlot> led(List<AgendaSlot> agenda) {
        return agenda.stream()
                .map(slot -> slot.withProducts(products.led(slot.products()))
                        .withPresentations(slot.presentations().map(this::led))
                        .withSlots(led(slot.slots())))
                .toList();
    }

    private PresentationList led(PresentationList list) {
        return list.withPresentations(list.presentations().stream()
                        .map(presentation -> presentation.withProduct(products.led(presentation.product())))
                        .toList())
                .withSections(list.sections().stream().map(this::led).toList());
    }

    /** Duties that depend on earlier ones only. */
    private List<AssignedDuty> ledDuties(List<AssignedDuty> list) {
        return list.stream()
                .map(duty -> duty.withProducts(products.led(duty.products()))
                        .withDependsOn(duties.led(duty.dependsOn()).stream()
                                .filter(id ->
                                        duties.ids().indexOf(id) < duties.ids().indexOf(duty.id()))
                                .toList())
                        .withSlots(slots.led(duty.slots())))
                .toList();
    }

    private Funding led(Funding funding) {
        return funding.withSources(funding.sources().stream()
                .map(source -> source.withOrganisation(organisations.led(source.organisation())))
                .toList());
    }

    private PlanDocument led(PlanDocument document) {
        return document.withIssuer(document.issuer()
                        .flatMap(issuer ->
                                organisations.led(issuer.organisation()).map(issuer::withOrganisation)))
                .withBases(document.bases().stream()
                        .map(basis -> basis.withIssuer(organisations.led(basis.issuer())))
                        .toList())
                .withReferences(document.references().stream()
                        .flatMap(reference -> led(reference).stream())
                        .toList())
                .withRecipients(document.recipients().stream().map(this::led).toList())
                .withAnnexes(document.annexes().stream()
                        .map(annex -> annex.withListsSlot(slots.led(annex.listsSlot())))
                        .toList());
    }

    private Optional<InternalReference> led(InternalReference reference) {
        return labels.led(reference.target()).map(label -> new InternalReference(label, reference.wording()));
    }

    private Recipient led(Recipient recipient) {
        return recipient
                .withCovers(organisations.led(recipient.covers()))
                .withCoversGroups(groups.led(recipient.coversGroups()))
                .withReference(recipient.reference().flatMap(this::led));
    }
}
