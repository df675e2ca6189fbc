package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting is not combined with sightseeing, exchange visits or banquets, and no gifts are prepared. A visit can belong to the
 * work of the meeting: what is found needs a person's look.
 */
public final class VnNoLeisure implements Rule {

    private static final Set<SlotKind> LEISURE = EnumSet.of(SlotKind.VISIT, SlotKind.EXCHANGE, SlotKind.BANQUET);

    private static final Regulation<LegalSource> REGULATION =
            Regulation.of(VietnameseLaw.meetings(Optional.of("Điều 6")));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-no-leisure"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.INFO)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"kinds\": [\"report\"]", "\"kinds\": [\"visit\"]"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            for (LocatedSlot slot : context.index().slots()) {
                if (!slot.slot().kinds().isEmpty()) {
                    check(slot, law, context);
                }
            }
            for (Located<WorkProduct> product : context.index().products()) {
                if (product.value().kind() == ProductKind.GIFTS) {
                    var evaluation = context.at(product.path())
                            .compare("item", product.value().name());
                    law.conclude(evaluation, Truth.FALSE, "gifts");
                }
            }
        });
    }

    private static void check(LocatedSlot slot, InForce<LegalSource> law, RuleContext context) {
        boolean leisure = slot.slot().kinds().stream().anyMatch(LEISURE::contains);
        var evaluation = context.at(slot.path()).compare("item", slot.slot().title());
        law.conclude(evaluation, Truth.of(!leisure), "slot");
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {"issuer": {"kind": "collective", "organisation": "ubnd-tinh"}},
              "schedule": {"days": "2024-03-08"},
              "agenda": {
                "slots": [
                  {
                    "id": "models",
                    "title": "Báo cáo về các mô hình, điển hình tiên tiến",
                    "kinds": ["report"]
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
