package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places at which a plan means other parts of itself: by their ids, or by the labels of sections and annexes. */
final class References {

    private final List<Located<Object>> all = new ArrayList<>();

    private References() {}

    /** {@return the references of a plan} */
    static References of(RuleContext context) {
        References references = new References();
        references.addDocument(context);
        context.index()
                .groups()
                .forEach(group -> references.addActors(
                        group.path(), "members", group.value().members()));
        context.index().slots().forEach(slot -> references.addSlot(slot.path(), slot.slot()));
        context.index()
                .products()
                .forEach(product -> references.addActor(
                        product.path(), "presenter", product.value().presenter()));
        context.index().duties().forEach(duty -> references.addDuty(duty.path(), duty.value()));
        context.index()
                .fundingSources()
                .forEach(source -> references.add(
                        source.path(), "organisation", source.value().organisation()));
        references.addActor(
                PlanPath.root().member("funding"),
                "manager",
                context.plan().funding().manager());
        context.index()
                .organisations()
                .forEach(organisation -> references.addOrganisation(organisation.path(), organisation.value()));
        return references;
    }

    /**
     * {@return the references to parts of one kind, in the order of the format}
     *
     * @param kind how such a part is meant, such as {@code SlotId.class}
     */
    <T> List<Located<T>> to(Class<T> kind) {
        return all.stream()
                .filter(reference -> kind.isInstance(reference.value()))
                .map(reference -> new Located<>(kind.cast(reference.value()), reference.path()))
                .toList();
    }

    private void addDocument(RuleContext context) {
        PlanDocument document = context.plan().document();
        PlanPath path = PlanPath.root().member("document");
        document.issuer().ifPresent(issuer -> add(path.member("issuer").member("organisation"), issuer.organisation()));
        context.index()
                .bases()
                .forEach(basis -> add(basis.path(), "issuer", basis.value().issuer()));
        path.items("references", document.references()).forEach(reference -> add(reference.path(), reference.value()));
        addActor(path, "contact", document.contact());
        context.index().recipients().forEach(recipient -> addRecipient(recipient.path(), recipient.value()));
        context.index()
                .annexes()
                .forEach(annex -> add(annex.path(), "listsSlot", annex.value().listsSlot()));
    }

    private void addRecipient(PlanPath path, Recipient recipient) {
        addAll(path, "covers", recipient.covers());
        addAll(path, "coversGroups", recipient.coversGroups());
        add(path, "reference", recipient.reference());
    }

    private void addSlot(PlanPath path, AgendaSlot slot) {
        addActors(path, "performers", slot.performers());
        addActors(path, "chairs", slot.chairs());
        addAll(path, "products", slot.products());
        slot.presentations().ifPresent(list -> addPresentations(path.member("presentations"), list));
    }

    private void addPresentations(PlanPath path, PresentationList list) {
        path.items("presentations", list.presentations()).forEach(presentation -> {
            addActor(
                    presentation.path(),
                    "presenter",
                    Optional.of(presentation.value().presenter()));
            add(presentation.path(), "product", presentation.value().product());
        });
        path.items("sections", list.sections()).forEach(section -> addPresentations(section.path(), section.value()));
    }

    private void addDuty(PlanPath path, AssignedDuty duty) {
        addActor(path, "assignee", Optional.of(duty.assignee()));
        addActor(path, "carriedOutBy", duty.carriedOutBy());
        addActors(path, "partners", duty.partners());
        addAll(path, "products", duty.products());
        addAll(path, "dependsOn", duty.dependsOn());
        addAll(path, "slots", duty.slots());
        addActor(path, "deliverTo", duty.deliverTo());
        addActor(path, "deliverVia", duty.deliverVia());
    }

    private void addOrganisation(PlanPath path, Organisation organisation) {
        add(path, "parent", organisation.parent());
        addAll(path, "members", organisation.members());
    }

    private void addActors(PlanPath path, String list, List<Actor> actors) {
        path.items(list, actors)
                .forEach(
                        actor -> add(actor.path(), "organisation", actor.value().organisation()));
    }

    private void addActor(PlanPath path, String member, Optional<Actor> actor) {
        actor.ifPresent(stated -> add(path.member(member), "organisation", stated.organisation()));
    }

    /** Adds the ids of a list, each once. */
    private void addAll(PlanPath path, String list, List<?> ids) {
        Set<Object> added = new HashSet<>();
        path.items(list, ids).forEach(id -> {
            if (added.add(id.value())) {
                add(id.path(), id.value());
            }
        });
    }

    private void add(PlanPath path, String member, Optional<?> reference) {
        reference.ifPresent(value -> add(path.member(member), value));
    }

    private void add(PlanPath path, Object reference) {
        all.add(new Located<>(reference, path));
    }
}
