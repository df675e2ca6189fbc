package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Award;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Mistakes in one part of a plan: in the first slot, duty, product, basis or source, or in what there is one of. */
final class PartMistakes {

    private static final Actor SPEAKER = Actor.builder().person("Nguyễn Văn An").build();

    static final Map<RuleId, UnaryOperator<ConferencePlan>> BY_RULE = Map.ofEntries(
            mistake("duty-dependencies-acyclic", PartMistakes::dependsOnItself),
            mistake("products-used", PartMistakes::filmNotShown),
            mistake("purposes-served", PartMistakes::purposeWithoutSigning),
            mistake("basis-demands-met", PartMistakes::pactWithoutSigning),
            mistake("funding-shares", PartMistakes::moreThanAll),
            mistake("vn-event-length", plan -> plan.withSchedule(plan.schedule().withHalfDays(Stated.of(Count.of(6))))),
            mistake("vn-invitation-lead-time", plan -> sentLate(plan, ProductKind.INVITATIONS)),
            mistake("vn-documents-lead-time", plan -> sentLate(plan, ProductKind.DOCUMENTS)),
            mistake("vn-no-leisure", plan -> firstSlot(plan, slot -> slot.withKinds(SlotKind.VISIT))),
            mistake("vn-award-names", plan -> awarded(plan, "Cờ thi đua Chính phủ")),
            mistake(
                    "vn-award-order",
                    plan -> awarded(plan, "Bằng khen của Thủ tướng Chính phủ", "Cờ thi đua của Chính phủ")),
            mistake("vn-speech-length", plan -> firstSlot(plan, PartMistakes::longSpeech)));

    private PartMistakes() {}

    private static Map.Entry<RuleId, UnaryOperator<ConferencePlan>> mistake(
            String rule, UnaryOperator<ConferencePlan> made) {
        return Map.entry(RuleId.of(rule), made);
    }

    private static <T> List<T> first(List<T> parts, UnaryOperator<T> change) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> index == 0 ? change.apply(parts.get(0)) : parts.get(index))
                .toList();
    }

    private static ConferencePlan firstSlot(ConferencePlan plan, UnaryOperator<AgendaSlot> change) {
        return plan.withAgenda(plan.agenda().withSlots(first(plan.agenda().slots(), change)));
    }

    private static ConferencePlan dependsOnItself(ConferencePlan plan) {
        return plan.withDuties(first(plan.duties(), duty -> duty.withDependsOn(duty.id())));
    }

    private static ConferencePlan filmNotShown(ConferencePlan plan) {
        return openingsOnly(plan)
                .withProducts(first(plan.products(), product -> product.withKind(ProductKind.FILM)))
                .withDuties(plan.duties().stream().map(duty -> duty.withSlots()).toList());
    }

    private static ConferencePlan purposeWithoutSigning(ConferencePlan plan) {
        return openingsOnly(plan).withPurposes(first(plan.purposes(), purpose -> purpose.withIntents(Intent.SIGN)));
    }

    private static ConferencePlan pactWithoutSigning(ConferencePlan plan) {
        return openingsOnly(plan)
                .withDocument(plan.document()
                        .withBases(first(plan.document().bases(), basis -> basis.withDemands(Intent.SIGN))));
    }

    /** What each slot is for is stated, and none is for anything in particular. */
    private static ConferencePlan openingsOnly(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda().withSlots(openings(plan.agenda().slots())));
    }

    private static List<AgendaSlot> openings(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withKinds(SlotKind.OPENING)
                        .withProducts()
                        .withPresentations(Optional.empty())
                        .withSlots(openings(slot.slots())))
                .toList();
    }

    private static ConferencePlan moreThanAll(ConferencePlan plan) {
        return plan.withFunding(plan.funding()
                .withSources(first(
                        plan.funding().sources(),
                        source ->
                                source.withShare(Stated.of(Percentage.of(101))).withShareOf("Ngân sách tỉnh"))));
    }

    /** The first product is of a kind that is to be sent in time, and what delivers it is due the day before the event. */
    private static ConferencePlan sentLate(ConferencePlan plan, ProductKind kind) {
        Optional<ProductId> sent = plan.products().stream().map(WorkProduct::id).findFirst();
        return plan.withProducts(
                        first(plan.products(), product -> product.withKind(kind).withForDelegates(true)))
                .withDuties(plan.duties().stream()
                        .map(duty -> sent.filter(duty.products()::contains).isPresent()
                                ? duty.withDeadline(Stated.of(Deadline.workingDaysBeforeEvent(1)))
                                : duty)
                        .toList());
    }

    private static ConferencePlan awarded(ConferencePlan plan, String... names) {
        List<Award> awards = List.of(names).stream()
                .map(name -> Award.builder().name(name).build())
                .toList();
        return firstSlot(plan, slot -> slot.withAwards(awards));
    }

    private static AgendaSlot longSpeech(AgendaSlot slot) {
        return slot.withKinds(SlotKind.SPEECH)
                .withPerformers(SPEAKER)
                .withProducts()
                .withPresentations(Optional.empty())
                .withSlots()
                .withTime(Optional.empty())
                .withDuration(Stated.of(PlanDuration.ofMinutes(60)));
    }
}
