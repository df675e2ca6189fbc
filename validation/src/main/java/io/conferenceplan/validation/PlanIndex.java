package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of one plan with their places, and by their ids. Where several parts have one id, the first counts.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanIndex {

    private static final PlanPath DOCUMENT = PlanPath.root().member("document");
    private static final PlanPath FUNDING = PlanPath.root().member("funding");

    private final ConferencePlan plan;
    private final List<LocatedSlot> agenda;
    private final List<LocatedSlot> slots;
    private final List<Located<AssignedDuty>> duties;
    private final List<Located<WorkProduct>> products;
    private final List<Located<ParticipantGroup>> groups;
    private final List<Located<Organisation>> organisations;
    private final Map<SlotId, LocatedSlot> slotsById;
    private final Map<GroupId, Located<ParticipantGroup>> groupsById;
    private final Map<DutyId, Located<AssignedDuty>> dutiesById;
    private final Map<ProductId, Located<WorkProduct>> productsById;
    private final Map<OrganisationId, Located<Organisation>> organisationsById;
    private final Map<ProductId, List<Located<AssignedDuty>>> dutiesByProduct;
    private final Map<ProductId, List<LocatedSlot>> slotsByProduct;

    PlanIndex(ConferencePlan plan) {
        this.plan = plan;
        agenda = LocatedSlot.within(plan.agenda().slots(), PlanPath.root().member("agenda"), null);
        slots = inDocumentOrder(agenda);
        duties = PlanPath.root().items("duties", plan.duties());
        products = PlanPath.root().items("products", plan.products());
        groups = PlanPath.root()
                .member("attendance")
                .items("groups", plan.attendance().groups());
        organisations = PlanPath.root().items("organisations", plan.organisations());
        slotsById = byId(slots, slot -> slot.slot().id());
        groupsById = byId(groups, group -> group.value().id());
        dutiesById = byId(duties, duty -> duty.value().id());
        productsById = byId(products, product -> product.value().id());
        organisationsById =
                byId(organisations, organisation -> organisation.value().id());
        dutiesByProduct = byProduct(duties, duty -> duty.value().products());
        slotsByProduct = byProduct(slots, slot -> slot.slot().products());
    }

    /** {@return the slots of the agenda that are in no other slot, in order} */
    public List<LocatedSlot> agenda() {
        return agenda;
    }

    /** {@return all slots, each before those within it} */
    public List<LocatedSlot> slots() {
        return slots;
    }

    /** {@return the duties, in order} */
    public List<Located<AssignedDuty>> duties() {
        return duties;
    }

    /** {@return the work products, in order} */
    public List<Located<WorkProduct>> products() {
        return products;
    }

    /** {@return the groups of participants, in order} */
    public List<Located<ParticipantGroup>> groups() {
        return groups;
    }

    /** {@return the organisations, in order} */
    public List<Located<Organisation>> organisations() {
        return organisations;
    }

    /** {@return the purposes, in order} */
    public List<Located<Purpose>> purposes() {
        return PlanPath.root().items("purposes", plan.purposes());
    }

    /** {@return the anniversaries, in order} */
    public List<Located<Anniversary>> anniversaries() {
        return PlanPath.root().items("anniversaries", plan.anniversaries());
    }

    /** {@return what the plan is based on, in order} */
    public List<Located<LegalBasis>> bases() {
        return DOCUMENT.items("bases", plan.document().bases());
    }

    /** {@return the recipients of the document, in order} */
    public List<Located<Recipient>> recipients() {
        return DOCUMENT.items("recipients", plan.document().recipients());
    }

    /** {@return the annexes of the document, in order} */
    public List<Located<Annex>> annexes() {
        return DOCUMENT.items("annexes", plan.document().annexes());
    }

    /** {@return the sources of money, in order} */
    public List<Located<FundingSource>> fundingSources() {
        return FUNDING.items("sources", plan.funding().sources());
    }

    /** {@return the lines of the budget, in order} */
    public List<Located<BudgetLine>> budgetLines() {
        return FUNDING.items("lines", plan.funding().lines());
    }

    /**
     * {@return the slot with an id}
     *
     * @param id the id
     */
    public Optional<LocatedSlot> slot(SlotId id) {
        return Optional.ofNullable(slotsById.get(id));
    }

    /**
     * {@return the group of participants with an id}
     *
     * @param id the id
     */
    public Optional<Located<ParticipantGroup>> group(GroupId id) {
        return Optional.ofNullable(groupsById.get(id));
    }

    /**
     * {@return the duty with an id}
     *
     * @param id the id
     */
    public Optional<Located<AssignedDuty>> duty(DutyId id) {
        return Optional.ofNullable(dutiesById.get(id));
    }

    /**
     * {@return the work product with an id}
     *
     * @param id the id
     */
    public Optional<Located<WorkProduct>> product(ProductId id) {
        return Optional.ofNullable(productsById.get(id));
    }

    /**
     * {@return the organisation with an id}
     *
     * @param id the id
     */
    public Optional<Located<Organisation>> organisation(OrganisationId id) {
        return Optional.ofNullable(organisationsById.get(id));
    }

    /**
     * {@return the duties that deliver a work product, in order}
     *
     * @param product the id of the product
     */
    public List<Located<AssignedDuty>> dutiesDelivering(ProductId product) {
        return dutiesByProduct.getOrDefault(product, List.of());
    }

    /**
     * {@return the slots that name a work product, in order}
     *
     * @param product the id of the product
     */
    public List<LocatedSlot> slotsUsing(ProductId product) {
        return slotsByProduct.getOrDefault(product, List.of());
    }

    private static <T> Map<ProductId, List<T>> byProduct(List<T> parts, Function<T, List<ProductId>> products) {
        Map<ProductId, List<T>> byProduct = new HashMap<>();
        for (T part : parts) {
            for (ProductId product : new LinkedHashSet<>(products.apply(part))) {
                byProduct.computeIfAbsent(product, id -> new ArrayList<>()).add(part);
            }
        }
        return byProduct;
    }

    private static List<LocatedSlot> inDocumentOrder(List<LocatedSlot> agenda) {
        List<LocatedSlot> all = new ArrayList<>();
        for (LocatedSlot slot : agenda) {
            all.add(slot);
            all.addAll(inDocumentOrder(slot.children()));
        }
        return List.copyOf(all);
    }

    private static <K, T> Map<K, T> byId(List<T> parts, Function<T, K> id) {
        Map<K, T> byId = new HashMap<>();
        for (T part : parts) {
            byId.putIfAbsent(id.apply(part), part);
        }
        return Collections.unmodifiableMap(byId);
    }
}
