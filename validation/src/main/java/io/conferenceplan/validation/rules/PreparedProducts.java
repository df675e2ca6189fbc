package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanIndex;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the duties of a plan prepare for its agenda. */
final class PreparedProducts {

    private final PlanIndex index;
    private final Set<ProductKind> unclaimed;
    private final Map<SlotId, Set<ProductKind>> bySlot = new HashMap<>();
    private final Set<SlotId> servedSomehow = new HashSet<>();

    private PreparedProducts(PlanIndex index) {
        this.index = index;
        Set<ProductId> claimed = AgendaProducts.of(index);
        this.unclaimed = index.products().stream()
                .map(Located::value)
                .filter(product -> !claimed.contains(product.id()) && include(product.id()))
                .map(WorkProduct::kind)
                .collect(Collectors.toSet());
    }

    static PreparedProducts of(PlanIndex index) {
        PreparedProducts prepared = new PreparedProducts(index);
        index.duties().stream().map(Located::value).forEach(prepared::add);
        return prepared;
    }

    private void add(AssignedDuty duty) {
        if (duty.products().isEmpty()) {
            servedSomehow.addAll(duty.slots());
        }
        Set<ProductKind> delivered = duty.products().stream()
                .flatMap(id -> index.product(id).stream())
                .map(product -> product.value().kind())
                .collect(Collectors.toSet());
        duty.slots()
                .forEach(slot ->
                        bySlot.computeIfAbsent(slot, id -> new HashSet<>()).addAll(delivered));
    }

    /** {@return whether a duty delivers a product} */
    boolean include(ProductId product) {
        return !index.dutiesDelivering(product).isEmpty();
    }

    /**
     * {@return whether a duty may prepare a product of some kinds for a slot: it delivers one that no slot names, or it serves
     * the slot and delivers one, or does not say what it delivers}
     */
    boolean mayInclude(List<ProductKind> kinds, SlotId slot) {
        return servedSomehow.contains(slot)
                || !Collections.disjoint(kinds, unclaimed)
                || !Collections.disjoint(kinds, bySlot.getOrDefault(slot, Set.of()));
    }
}
