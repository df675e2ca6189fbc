package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The partners of a duty.
 *
 * @param assigned those to whom the plan gives duties
 * @param elsewhere of these, those who have none for a slot that the duty serves
 * @param allAssigned whether the duty has partners and the plan gives duties to all of them
 * @param assignments what the plan gives to whom
 */
record Partners(
        List<OrganisationId> assigned, List<OrganisationId> elsewhere, boolean allAssigned, Assignments assignments) {

    static Partners of(AssignedDuty duty, Assignments assignments) {
        List<OrganisationId> assigned = duty.partners().stream()
                .map(Actor::organisation)
                .flatMap(Optional::stream)
                .filter(assignments::exist)
                .toList();
        Set<SlotId> slots = new HashSet<>(duty.slots());
        List<OrganisationId> elsewhere = assigned.stream()
                .filter(partner -> !assignments.includeAny(partner, slots))
                .toList();
        boolean all = !assigned.isEmpty() && assigned.size() == duty.partners().size();
        return new Partners(assigned, elsewhere, all, assignments);
    }

    /** {@return the assigned partners who have a duty neither for a product nor for a slot that the duty serves} */
    List<OrganisationId> silentOn(ProductId product) {
        return elsewhere.stream()
                .filter(partner -> !assignments.include(partner, product))
                .toList();
    }
}
