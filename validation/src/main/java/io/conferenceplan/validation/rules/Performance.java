package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A work product and who performs it in a slot of the agenda.
 *
 * @param product the product
 * @param performers who performs it, at least one
 * @param path the place that names the product
 */
record Performance(WorkProduct product, List<Actor> performers, PlanPath path) {

    /** {@return what is performed in a slot: papers by those who present them, all else by the performers of the slot} */
    static List<Performance> in(LocatedSlot slot, PlanIndex index) {
        List<Performance> performances = new ArrayList<>();
        for (Located<Presentation> presentation : Presentations.of(slot)) {
            presentation
                    .value()
                    .product()
                    .flatMap(index::product)
                    .ifPresent(product -> performances.add(new Performance(
                            product.value(),
                            List.of(presentation.value().presenter()),
                            presentation.path().member("product"))));
        }
        Set<ProductId> seen = new HashSet<>(AgendaProducts.presentedIn(slot));
        List<ProductId> products =
                slot.slot().performers().isEmpty() ? List.of() : slot.slot().products();
        for (int i = 0; i < products.size(); i++) {
            PlanPath path = slot.path().item("products", i, products.get(i));
            if (seen.add(products.get(i))) {
                index.product(products.get(i))
                        .map(Located::value)
                        .filter(product -> product.kind() != ProductKind.PAPER)
                        .ifPresent(product -> performances.add(
                                new Performance(product, slot.slot().performers(), path)));
            }
        }
        return performances;
    }

    /** {@return whether a condition holds for one of the performers} */
    Truth byOne(Function<Actor, Truth> condition) {
        return performers.stream().map(condition).reduce(Truth.FALSE, Truth::or);
    }
}
