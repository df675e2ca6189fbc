package io.conferenceplan.validation.rules;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody whom a plan names, at the places that name them. */
final class Actors {

    private final List<Located<Actor>> all = new ArrayList<>();

    private Actors() {}

    /** {@return all that a plan names, in the order of the format} */
    static List<Located<Actor>> of(RuleContext context) {
        Actors actors = new Actors();
        PlanPath plan = PlanPath.root();
        actors.add(
                plan.member("document").member("contact"),
                context.plan().document().contact());
        context.index()
                .groups()
                .forEach(group ->
                        actors.addAll(group.path(), "members", group.value().members()));
        context.index().slots().forEach(actors::addSlot);
        context.index()
                .products()
                .forEach(product -> actors.add(
                        product.path().member("presenter"), product.value().presenter()));
        context.index().duties().forEach(actors::addDuty);
        actors.add(
                plan.member("funding").member("manager"),
                context.plan().funding().manager());
        return actors.all;
    }

    /** {@return who performs, chairs or presents in a slot} */
    static List<Located<Actor>> of(LocatedSlot slot) {
        Actors actors = new Actors();
        actors.addSlot(slot);
        return actors.all;
    }

    private void addSlot(LocatedSlot slot) {
        addAll(slot.path(), "performers", slot.slot().performers());
        addAll(slot.path(), "chairs", slot.slot().chairs());
        Presentations.of(slot)
                .forEach(presentation -> add(
                        presentation.path().member("presenter"),
                        Optional.of(presentation.value().presenter())));
    }

    private void addDuty(Located<AssignedDuty> located) {
        PlanPath path = located.path();
        AssignedDuty duty = located.value();
        add(path.member("assignee"), Optional.of(duty.assignee()));
        add(path.member("carriedOutBy"), duty.carriedOutBy());
        addAll(path, "partners", duty.partners());
        add(path.member("deliverTo"), duty.deliverTo());
        add(path.member("deliverVia"), duty.deliverVia());
    }

    private void addAll(PlanPath path, String list, List<Actor> actors) {
        all.addAll(path.items(list, actors));
    }

    private void add(PlanPath path, Optional<Actor> actor) {
        actor.ifPresent(named -> all.add(new Located<>(named, path)));
    }
}
