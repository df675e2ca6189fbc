package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.product.ProductKind;
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

/**
 * A duty prepares what an agenda slot needs: each work product that the slot names or, if it names none, one of the kind that
 * such a slot needs.
 *
 * <p>Nobody prepares the speech of a guest: of somebody who is named and is not of the issuer.
 */
public final class AgendaItemsPrepared implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-items-prepared"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"kind\": \"report\"", "\"kind\": \"decoration\""))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        if (!context.plan().duties().isEmpty()) {
            PreparedProducts prepared = PreparedProducts.of(context.index());
            for (LocatedSlot slot : context.index().slots()) {
                if (!AgendaProducts.of(slot).isEmpty()) {
                    checkNamed(slot, prepared, context);
                } else if (slot.children().isEmpty()) {
                    checkKinds(slot, prepared, context);
                }
            }
        }
    }

    private static void checkNamed(LocatedSlot slot, PreparedProducts prepared, RuleContext context) {
        List<Located<WorkProduct>> needed = AgendaProducts.of(slot).stream()
                .flatMap(id -> context.index().product(id).stream())
                .toList();
        List<Located<WorkProduct>> missing = needed.stream()
                .filter(product -> !prepared.include(product.value().id()))
                .toList();
        Evaluation evaluation = context.at(slot.path());
        missing.forEach(product -> evaluation.relatedTo(product.path()));
        conclude(evaluation, slot, names(needed), names(missing));
    }

    private static void checkKinds(LocatedSlot slot, PreparedProducts prepared, RuleContext context) {
        List<List<ProductKind>> needed = slot.slot().kinds().stream()
                .filter(kind -> kind != SlotKind.SPEECH || !isOfGuest(slot.slot(), context))
                .map(Preparation::neededFor)
                .filter(kinds -> !kinds.isEmpty())
                .distinct()
                .toList();
        List<List<ProductKind>> missing = needed.stream()
                .filter(kinds -> !prepared.mayInclude(kinds, slot.slot().id()))
                .toList();
        Evaluation evaluation = context.at(slot.path())
                .reads(slot.path().member("kinds"), slot.slot().kinds());
        conclude(evaluation, slot, usual(needed), usual(missing));
    }

    private static boolean isOfGuest(AgendaSlot slot, RuleContext context) {
        return !slot.performers().isEmpty()
                && slot.performers().stream().noneMatch(performer -> Organisations.isOfIssuer(performer, context));
    }

    private static void conclude(Evaluation evaluation, LocatedSlot slot, List<?> needed, List<?> missing) {
        if (!needed.isEmpty()) {
            evaluation
                    .compare("slot", slot.slot().title())
                    .compare("needed", needed)
                    .compare("missing", missing)
                    .conclude(Truth.of(missing.isEmpty()));
        }
    }

    private static List<String> names(List<Located<WorkProduct>> products) {
        return products.stream().map(product -> product.value().name()).toList();
    }

    private static List<ProductKind> usual(List<List<ProductKind>> kinds) {
        return kinds.stream().map(alternatives -> alternatives.get(0)).toList();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [{"id": "report", "title": "Báo cáo tổng kết", "kinds": ["report"]}]
              },
              "products": [{"id": "report", "name": "Báo cáo tổng kết", "kind": "report"}],
              "duties": [
                {
                  "id": "report",
                  "title": "Dự thảo báo cáo",
                  "assignee": {"office": "Sở Nội vụ"},
                  "products": ["report"]
                }
              ]
            }
            """;
}
