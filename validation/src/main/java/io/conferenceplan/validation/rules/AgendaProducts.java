package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanIndex;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The work products that the agenda names. */
final class AgendaProducts {

    private AgendaProducts() {}

    /** {@return the products that the slots name} */
    static Set<ProductId> of(PlanIndex index) {
        return index.slots().stream().flatMap(slot -> of(slot).stream()).collect(Collectors.toSet());
    }

    /** {@return the products that a slot names itself or in its presentations, in order} */
    static Set<ProductId> of(LocatedSlot slot) {
        return Stream.concat(slot.slot().products().stream(), presentedIn(slot).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the products that the presentations of a slot name, in order} */
    static Set<ProductId> presentedIn(LocatedSlot slot) {
        return Presentations.of(slot).stream()
                .map(Located::value)
                .map(Presentation::product)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
