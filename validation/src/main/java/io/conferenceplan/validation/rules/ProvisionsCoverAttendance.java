package io.conferenceplan.validation.rules;

import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.Set;

/**
 * What each delegate gets is enough for all of them; of a list of groups that may not be complete, for those listed.
 *
 * <p>Only quantities that are counted by the person are compared: several delegates share a room, a vehicle or a crate.
 */
public final class ProvisionsCoverAttendance implements Rule {

    private static final Set<String> UNITS_FOR_ONE = Set.of(
            "bản", "bộ", "suất", "phần", "cái", "chiếc", "quyển", "cuốn", "tập", "túi", "chai", "cốc", "ly", "thẻ");

    private static final Set<ProductKind> SHARED = Set.of(ProductKind.LODGING, ProductKind.TRANSPORT);

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("provisions-cover-attendance"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("300", "250"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Delegates.of(context).ifPresent(delegates -> {
            for (Located<WorkProduct> product : context.index().products()) {
                if (isForOne(product.value())) {
                    product.value().quantity().ifPresent(quantity -> check(product, quantity, delegates, context));
                }
            }
        });
    }

    /** Whether each delegate gets one, and the quantity counts these; a room or a vehicle without unit is one for several. */
    private static boolean isForOne(WorkProduct product) {
        return product.forDelegates()
                && product.unit().map(UNITS_FOR_ONE::contains).orElse(!SHARED.contains(product.kind()));
    }

    private static void check(
            Located<WorkProduct> product, Stated<Count> quantity, Delegates delegates, RuleContext context) {
        PlanPath path = product.path().member("quantity");
        delegates
                .readBy(context.at(path).reads(path, quantity))
                .compare("product", product.value().name())
                .compare("quantity", quantity.value())
                .conclude(
                        Truth.atMost(delegates.number(), Headcounts.bounds(quantity.value(), context)),
                        delegates.all() ? "all" : "listed");
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "attendance": {"total": 280},
              "products": [
                {
                  "id": "documents",
                  "name": "Tài liệu hội nghị",
                  "kind": "documents",
                  "quantity": 300,
                  "unit": "bộ",
                  "forDelegates": true
                }
              ]
            }
            """;
}
