package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanIndex;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The work products and agenda slots for which each organisation has duties, itself or by one of its parts. */
final class Assignments {

    private final Map<OrganisationId, Set<ProductId>> products = new HashMap<>();
    private final Map<OrganisationId, Set<SlotId>> slots = new HashMap<>();

    private Assignments() {}

    static Assignments of(PlanIndex index) {
        Assignments assignments = new Assignments();
        for (Located<AssignedDuty> duty : index.duties()) {
            Stream.concat(Stream.of(duty.value().assignee()), duty.value().carriedOutBy().stream())
                    .map(Actor::organisation)
                    .flatMap(Optional::stream)
                    .flatMap(assigned -> Organisations.withWhole(assigned, index))
                    .forEach(assigned -> assignments.add(assigned, duty.value()));
        }
        return assignments;
    }

    private void add(OrganisationId assigned, AssignedDuty duty) {
        products.computeIfAbsent(assigned, id -> new HashSet<>()).addAll(duty.products());
        slots.computeIfAbsent(assigned, id -> new HashSet<>()).addAll(duty.slots());
    }

    /** {@return whether an organisation has any duty} */
    boolean exist(OrganisationId organisation) {
        return products.containsKey(organisation);
    }

    /** {@return whether an organisation has a duty for a product} */
    boolean include(OrganisationId organisation, ProductId product) {
        return products.getOrDefault(organisation, Set.of()).contains(product);
    }

    /** {@return whether an organisation has a duty for one of some slots} */
    boolean includeAny(OrganisationId organisation, Set<SlotId> some) {
        return !Collections.disjoint(slots.getOrDefault(organisation, Set.of()), some);
    }
}
