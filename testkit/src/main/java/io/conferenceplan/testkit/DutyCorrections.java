package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects who prepares what, and what for. */
final class DutyCorrections {

    private DutyCorrections() {}

    /** A product stays with the first assignee who leads it; with duties of others who lead, or where nobody does, it goes. */
    static ConferencePlan oneLeadForEachProduct(ConferencePlan plan) {
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

    /** A duty depends on earlier ones only. */
    static ConferencePlan dependenciesInOrder(ConferencePlan plan) {
        Set<DutyId> earlier = new HashSet<>();
        List<AssignedDuty> duties = new ArrayList<>();
        for (AssignedDuty duty : plan.duties()) {
            duties.add(duty.withDependsOn(
                    duty.dependsOn().stream().filter(earlier::contains).toList()));
            earlier.add(duty.id());
        }
        return plan.withDuties(duties);
    }

    /** The agenda names the products that duties deliver, and no others. */
    static ConferencePlan preparedProducts(ConferencePlan plan) {
        Set<ProductId> delivered =
                plan.duties().stream().flatMap(duty -> duty.products().stream()).collect(Collectors.toSet());
        return plan.withAgenda(plan.agenda().withSlots(prepared(plan.agenda().slots(), delivered)));
    }

    private static List<AgendaSlot> prepared(List<AgendaSlot> slots, Set<ProductId> delivered) {
        return slots.stream()
                .map(slot -> slot.withProducts(slot.products().stream()
                                .filter(delivered::contains)
                                .toList())
                        .withPresentations(slot.presentations().map(list -> prepared(list, delivered)))
                        .withSlots(prepared(slot.slots(), delivered)))
                .toList();
    }

    private static PresentationList prepared(PresentationList list, Set<ProductId> delivered) {
        return list.withPresentations(list.presentations().stream()
                        .map(presentation ->
                                presentation.withProduct(presentation.product().filter(delivered::contains)))
                        .toList())
                .withSections(list.sections().stream()
                        .map(section -> prepared(section, delivered))
                        .toList());
    }

    /** A duty that delivers something and serves no slot serves the first one. */
    static ConferencePlan slotsForProducts(ConferencePlan plan) {
        Optional<SlotId> first =
                plan.agenda().slots().stream().map(AgendaSlot::id).findFirst();
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.slots().isEmpty() && !duty.products().isEmpty()
                        ? duty.withSlots(first.stream().toList())
                        : duty)
                .toList());
    }

    /** A partner who has duties has one for each product of the duty, or is none. */
    static ConferencePlan partnersWhoAnswer(ConferencePlan plan) {
        Map<OrganisationId, Set<ProductId>> assigned = assigned(plan);
        return plan.withDuties(plan.duties().stream()
                .map(duty -> duty.withPartners(duty.partners().stream()
                        .filter(partner -> partner.organisation()
                                .map(assigned::get)
                                .map(products -> products.containsAll(duty.products()))
                                .orElse(true))
                        .toList()))
                .toList());
    }

    /** What each organisation delivers, itself or by one of its parts. */
    private static Map<OrganisationId, Set<ProductId>> assigned(ConferencePlan plan) {
        Map<OrganisationId, OrganisationId> wholes = new HashMap<>();
        plan.organisations().forEach(part -> part.parent().ifPresent(whole -> wholes.put(part.id(), whole)));
        Map<OrganisationId, Set<ProductId>> assigned = new HashMap<>();
        for (AssignedDuty duty : plan.duties()) {
            Stream.concat(Stream.of(duty.assignee()), duty.carriedOutBy().stream())
                    .flatMap(actor -> actor.organisation().stream())
                    .flatMap(id -> Stream.concat(Stream.of(id), Optional.ofNullable(wholes.get(id)).stream()))
                    .forEach(id -> assigned.computeIfAbsent(id, newId -> new HashSet<>())
                            .addAll(duty.products()));
        }
        return assigned;
    }
}
