package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanIndex;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The work products that the agenda names. */
final class AgendaProducts {

    private AgendaProducts() {}

    /** {@return the products that the slots name} */
    static Set<ProductId> of(PlanIndex index) {
        Set<ProductId> products = new HashSet<>();
        index.slots().forEach(slot -> products.addAll(of(slot)));
        return products;
    }

    /** {@return the products that a slot names itself or in its presentations, in order} */
    static Set<ProductId> of(LocatedSlot slot) {
        Set<ProductId> products = new LinkedHashSet<>(slot.slot().products());
        products.addAll(presentedIn(slot));
        return products;
    }

    /** {@return the products that the presentations of a slot name, in order} */
    static Set<ProductId> presentedIn(LocatedSlot slot) {
        Set<ProductId> products = new LinkedHashSet<>();
        for (Located<Presentation> presentation : Presentations.of(slot)) {
            presentation.value().product().ifPresent(products::add);
        }
        return products;
    }
}
