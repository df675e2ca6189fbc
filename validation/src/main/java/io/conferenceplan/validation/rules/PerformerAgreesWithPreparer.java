package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever performs a work product in the agenda is who is to present it or, where that is not stated, of an organisation that
 * leads its preparation.
 *
 * <p>Speeches and other texts are written for others: of them only the stated presenter counts. Whoever is of the issuer
 * presents what others prepared for it.
 */
public final class PerformerAgreesWithPreparer implements Rule {

    private static final Set<ProductKind> PERFORMED_BY_PREPARER =
            Set.of(ProductKind.REPORT, ProductKind.FILM, ProductKind.ARTS, ProductKind.PAPER);

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("performer-agrees-with-preparer"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.INFO)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace(
                        "\"assignee\": {\"organisation\": \"so-noi-vu\"}", "\"assignee\": {\"organisation\": \"dai\"}"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (LocatedSlot slot : context.index().slots()) {
            Performance.in(slot, context.index()).forEach(performance -> check(performance, slot, context));
        }
    }

    private static void check(Performance performance, LocatedSlot slot, RuleContext context) {
        Optional<Actor> presenter = performance.product().presenter();
        List<Actor> expected = presenter.map(List::of).orElseGet(() -> preparers(performance.product(), context));
        Truth agree = performance.byOne(performer ->
                presenter.isPresent() ? same(performer, presenter.get()) : prepares(performer, expected, context));
        if (agree != Truth.UNKNOWN) {
            context.at(performance.path())
                    .compare("product", performance.product().name())
                    .compare("slot", slot.slot().title())
                    .compare("performers", names(performance.performers(), context))
                    .compare("expected", names(expected, context))
                    .conclude(agree, presenter.isPresent() ? "presenter" : "preparer");
        }
    }

    /** Those who lead the preparation of a product that is performed by whoever prepares it. */
    private static List<Actor> preparers(WorkProduct product, RuleContext context) {
        return !PERFORMED_BY_PREPARER.contains(product.kind())
                ? List.of()
                : context.index().dutiesDelivering(product.id()).stream()
                        .map(Located::value)
                        .filter(AssignedDuty::leads)
                        .flatMap(duty -> Stream.concat(Stream.of(duty.assignee()), duty.carriedOutBy().stream()))
                        .toList();
    }

    /** Whether two descriptions of somebody agree; unknown if they have nothing in common. */
    private static Truth same(Actor one, Actor other) {
        List<Boolean> equal = Stream.of(
                        equal(one.organisation(), other.organisation()),
                        equal(one.office(), other.office()),
                        equal(one.person(), other.person()))
                .flatMap(Optional::stream)
                .toList();
        return equal.isEmpty() ? Truth.UNKNOWN : Truth.of(!equal.contains(false));
    }

    private static Optional<Boolean> equal(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.equals(other)) : Optional.empty();
    }

    /** Whether somebody is of an organisation that prepares; unknown if that is not stated or cannot be asked of them. */
    private static Truth prepares(Actor performer, List<Actor> preparers, RuleContext context) {
        return preparers.stream()
                .map(preparer -> related(performer, preparer, context))
                .reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    private static Truth related(Actor performer, Actor preparer, RuleContext context) {
        if (performer.organisation().isEmpty() || preparer.organisation().isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean related = Organisations.related(
                performer.organisation().get(), preparer.organisation().get(), context.index());
        return !related && Organisations.isOfIssuer(performer, context) ? Truth.UNKNOWN : Truth.of(related);
    }

    private static List<String> names(List<Actor> actors, RuleContext context) {
        return actors.stream()
                .map(actor -> Names.of(actor, context.index()))
                .distinct()
                .toList();
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {
                    "id": "report",
                    "title": "Báo cáo tổng kết",
                    "kinds": ["report"],
                    "performers": [{"organisation": "so-noi-vu"}],
                    "products": ["report"]
                  }
                ]
              },
              "products": [{"id": "report", "name": "Báo cáo tổng kết", "kind": "report"}],
              "duties": [
                {
                  "id": "report",
                  "title": "Dự thảo báo cáo",
                  "assignee": {"organisation": "so-noi-vu"},
                  "products": ["report"]
                }
              ],
              "organisations": [
                {"id": "so-noi-vu", "name": "Sở Nội vụ"},
                {"id": "dai", "name": "Đài Phát thanh và Truyền hình"}
              ]
            }
            """;
}
