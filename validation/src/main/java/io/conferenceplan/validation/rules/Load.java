package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up the minutes that slots need by what is stated: their time or duration or else what they contain, the products they
 * show and the presentations they hear.
 *
 * <p>Every value only ever adds to the sum, so its smallest and its largest value are reached with the smallest and the
 * largest of each, also where one value counts several times.
 */
final class Load {

    private final RuleContext context;
    private final Evaluation evaluation;
    private boolean stated;

    Load(RuleContext context, Evaluation evaluation) {
        this.context = context;
        this.evaluation = evaluation;
    }

    /** {@return whether anything was stated at all} */
    boolean isStated() {
        return stated;
    }

    /** {@return the minutes of slots one after the other; those at other places go on at the same time} */
    Bounds<Long> of(List<LocatedSlot> slots) {
        Map<String, Bounds<Long>> byPlace = new HashMap<>();
        for (LocatedSlot slot : slots) {
            byPlace.merge(slot.place().orElse(""), of(slot), Totals::sum);
        }
        return byPlace.values().stream().reduce(Bounds.exactly(0L), Load::longer);
    }

    private Bounds<Long> of(LocatedSlot located) {
        AgendaSlot slot = located.slot();
        if (slot.time().isPresent() && slot.time().get().value() instanceof SlotTime.Span span) {
            stated = true;
            evaluation.reads(located.path().member("time"), slot.time().get());
            return Bounds.exactly(span.length().toMinutes());
        }
        return slot.duration()
                .map(duration -> of(duration, located.path().member("duration")))
                .orElseGet(() -> ofContents(located));
    }

    private Bounds<Long> ofContents(LocatedSlot located) {
        Bounds<Long> load = of(located.children());
        for (ProductId product : located.slot().products()) {
            load = Totals.sum(load, ofProduct(product));
        }
        Optional<PresentationList> presentations = located.slot().presentations();
        return presentations.isEmpty()
                ? load
                : Totals.sum(
                        load,
                        ofPresentations(presentations.get(), located.path().member("presentations"), Optional.empty()));
    }

    /** {@return the minutes that a product takes to show} */
    Bounds<Long> ofProduct(ProductId id) {
        return context.index()
                .product(id)
                .flatMap(product -> product.value()
                        .duration()
                        .map(duration -> of(duration, product.path().member("duration"))))
                .orElse(Bounds.exactly(0L));
    }

    private Bounds<Long> ofPresentations(PresentationList list, PlanPath path, Optional<Each> eachOfContainer) {
        Optional<Each> each = list.durationEach()
                .map(duration -> new Each(duration, path.member("durationEach")))
                .or(() -> eachOfContainer);
        if (list.declaredCount().isPresent() && !listsAny(list)) {
            return ofDeclared(list.declaredCount().get(), path.member("declaredCount"), each);
        }
        Bounds<Long> load = Bounds.exactly(0L);
        for (Located<Presentation> presentation : path.items("presentations", list.presentations())) {
            PlanPath duration = presentation.path().member("duration");
            load = Totals.sum(load, ofPresentation(presentation.value(), duration, each));
        }
        for (Located<PresentationList> section : path.items("sections", list.sections())) {
            load = Totals.sum(load, ofPresentations(section.value(), section.path(), each));
        }
        return load;
    }

    private Bounds<Long> ofPresentation(Presentation presentation, PlanPath path, Optional<Each> each) {
        return presentation
                .duration()
                .map(duration -> of(duration, path))
                .or(() -> each.map(this::of))
                .orElse(Bounds.exactly(0L));
    }

    private Bounds<Long> ofDeclared(Stated<Count> count, PlanPath path, Optional<Each> each) {
        if (each.isEmpty()) {
            return Bounds.exactly(0L);
        }
        evaluation.reads(path, count);
        return Totals.times(count.value().bounds(context.approximation()), of(each.get()));
    }

    private static boolean listsAny(PresentationList list) {
        return !list.presentations().isEmpty() || list.sections().stream().anyMatch(Load::listsAny);
    }

    private Bounds<Long> of(Each each) {
        return of(each.duration(), each.path());
    }

    private Bounds<Long> of(Stated<PlanDuration> duration, PlanPath path) {
        stated = true;
        evaluation.reads(path, duration);
        var bounds = duration.value().bounds(context.approximation());
        return new Bounds<>(bounds.min().toMinutes(), bounds.max().toMinutes());
    }

    private static Bounds<Long> longer(Bounds<Long> one, Bounds<Long> other) {
        return new Bounds<>(Math.max(one.min(), other.min()), Math.max(one.max(), other.max()));
    }

    /** How long each presentation of a list takes, and where that is stated. */
    private record Each(Stated<PlanDuration> duration, PlanPath path) {}
}
