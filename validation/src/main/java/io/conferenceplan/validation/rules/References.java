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
import java.util.function.ObjIntConsumer;

/** The places at which a plan means other parts of itself: by their ids, or by the labels of sections and annexes. */
final class References {

    private final List<Located<Object>> all = new ArrayList<>();

    private References() {}

    /** {@return the references of a plan} */
    static References of(RuleContext context) {
        References references = new References();
        references.addDocument(context.plan().document());
        context.index()
                .groups()
                .forEach(group -> references.addActors(
                        group.path(), "members", group.value().members()));
        context.index().slots().forEach(slot -> references.addSlot(slot.path(), slot.slot()));
        context.index()
                .products()
                .forEach(product -> references.addActor(
                        product.path().member("presenter"), product.value().presenter()));
        context.index().duties().forEach(duty -> references.addDuty(duty.path(), duty.value()));
        each(
                context.plan().funding().sources(),
                (source, i) ->
                        references.add(DocumentPaths.of(source, i).member("organisation"), source.organisation()));
        references.addActor(
                PlanPath.root().member("funding").member("manager"),
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

    private void addDocument(PlanDocument document) {
        PlanPath path = DocumentPaths.DOCUMENT;
        document.issuer()
                .ifPresent(issuer ->
                        add(path.member("issuer").member("organisation"), Optional.of(issuer.organisation())));
        each(document.bases(), (basis, i) -> add(DocumentPaths.of(basis, i).member("issuer"), basis.issuer()));
        each(
                document.references(),
                (reference, i) -> add(path.item("references", i, reference.wording()), Optional.of(reference)));
        addActor(path.member("contact"), document.contact());
        each(document.recipients(), (recipient, i) -> addRecipient(DocumentPaths.of(recipient, i), recipient));
        each(document.annexes(), (annex, i) -> add(DocumentPaths.of(annex, i).member("listsSlot"), annex.listsSlot()));
    }

    private void addRecipient(PlanPath path, Recipient recipient) {
        addAll(path, "covers", recipient.covers());
        addAll(path, "coversGroups", recipient.coversGroups());
        add(path.member("reference"), recipient.reference());
    }

    private void addSlot(PlanPath path, AgendaSlot slot) {
        addActors(path, "performers", slot.performers());
        addActors(path, "chairs", slot.chairs());
        addAll(path, "products", slot.products());
        slot.presentations().ifPresent(list -> addPresentations(path.member("presentations"), list));
    }

    private void addPresentations(PlanPath path, PresentationList list) {
        each(list.presentations(), (presentation, i) -> {
            PlanPath place = path.item("presentations", i);
            addActor(place.member("presenter"), Optional.of(presentation.presenter()));
            add(place.member("product"), presentation.product());
        });
        each(list.sections(), (section, i) -> addPresentations(path.item("sections", i), section));
    }

    private void addDuty(PlanPath path, AssignedDuty duty) {
        addActor(path.member("assignee"), Optional.of(duty.assignee()));
        addActor(path.member("carriedOutBy"), duty.carriedOutBy());
        addActors(path, "partners", duty.partners());
        addAll(path, "products", duty.products());
        addAll(path, "dependsOn", duty.dependsOn());
        addAll(path, "slots", duty.slots());
        addActor(path.member("deliverTo"), duty.deliverTo());
        addActor(path.member("deliverVia"), duty.deliverVia());
    }

    private void addOrganisation(PlanPath path, Organisation organisation) {
        add(path.member("parent"), organisation.parent());
        addAll(path, "members", organisation.members());
    }

    private void addActors(PlanPath path, String list, List<Actor> actors) {
        each(actors, (actor, i) -> addActor(path.item(list, i), Optional.of(actor)));
    }

    private void addActor(PlanPath path, Optional<Actor> actor) {
        add(path.member("organisation"), actor.flatMap(Actor::organisation));
    }

    /** Adds the ids of a list, each once. */
    private void addAll(PlanPath path, String list, List<?> ids) {
        Set<Object> added = new HashSet<>();
        each(ids, (id, i) -> {
            if (added.add(id)) {
                add(path.item(list, i, id), Optional.of(id));
            }
        });
    }

    private void add(PlanPath path, Optional<?> reference) {
        reference.ifPresent(value -> all.add(new Located<>(value, path)));
    }

    private static <T> void each(List<T> parts, ObjIntConsumer<T> action) {
        for (int i = 0; i < parts.size(); i++) {
            action.accept(parts.get(i), i);
        }
    }
}
