package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;
import java.util.Set;

/**
 * A work product that duties deliver and that is made to be heard or seen appears in the agenda: a slot names it, or a duty
 * that delivers it serves a slot, or there is a slot for such products that names none.
 *
 * <p>A slot that states neither its kind nor a product may be for any: beside it no product is known to be unused.
 */
public final class ProductsUsed implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("products-used"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace(
                        "\"kinds\": [\"film\"], \"products\": [\"film\"]", "\"kinds\": [\"discussion\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        List<LocatedSlot> slots = context.index().slots();
        if (!slots.isEmpty()) {
            Set<ProductId> named = AgendaProducts.of(context.index());
            SlotKinds free = SlotKinds.of(slots.stream()
                    .filter(slot -> AgendaProducts.of(slot).isEmpty())
                    .toList());
            context.index().products().forEach(product -> check(product, named, free, context));
        }
    }

    private static void check(Located<WorkProduct> product, Set<ProductId> named, SlotKinds free, RuleContext context) {
        List<Located<AssignedDuty>> duties =
                context.index().dutiesDelivering(product.value().id());
        boolean used = named.contains(product.value().id())
                || duties.stream().anyMatch(duty -> !duty.value().slots().isEmpty())
                || free.stated().stream()
                        .anyMatch(kind -> Preparation.neededFor(kind)
                                .contains(product.value().kind()));
        boolean performed = Preparation.isPerformed(product.value().kind());
        if (performed && !duties.isEmpty() && (used || free.complete())) {
            Evaluation evaluation = context.at(product.path());
            duties.forEach(duty -> evaluation.relatedTo(duty.path()));
            evaluation
                    .reads(product.path().member("kind"), product.value().kind())
                    .compare("product", product.value().name())
                    .conclude(Truth.of(used));
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [{"id": "film", "title": "Chiếu phim", "kinds": ["film"], "products": ["film"]}]
              },
              "products": [{"id": "film", "name": "Phim tư liệu", "kind": "film"}],
              "duties": [
                {
                  "id": "film",
                  "title": "Xây dựng phim",
                  "assignee": {"office": "Đài Phát thanh và Truyền hình"},
                  "products": ["film"]
                }
              ]
            }
            """;
}
