package io.conferenceplan.validation.rules;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All values that a plan states, with their places. */
final class StatedValues {

    /**
     * A stated value.
     *
     * @param path its place
     * @param member the member of the format that holds it, such as {@code "deadline"}
     * @param owner what it belongs to, such as the title of a duty
     * @param stated the value
     */
    record Entry(PlanPath path, String member, String owner, Stated<?> stated) {}

    private final PlanIndex index;
    private final List<Entry> entries = new ArrayList<>();

    private StatedValues(PlanIndex index) {
        this.index = index;
    }

    static List<Entry> of(RuleContext context) {
        StatedValues values = new StatedValues(context.index());
        values.addPlan(context.plan());
        return List.copyOf(values.entries);
    }

    private void addPlan(ConferencePlan plan) {
        PlanPath root = PlanPath.root();
        addDocument(plan, root.member("document"));
        index.anniversaries()
                .forEach(anniversary -> add(
                        anniversary.path(),
                        anniversary.value().name(),
                        "years",
                        anniversary.value().years()));
        addSchedule(plan, root.member("schedule"));
        plan.venue().ifPresent(venue -> add(root.member("venue"), venue.name(), "capacity", venue.capacity()));
        add(root.member("attendance"), plan.title(), "total", plan.attendance().total());
        index.groups().forEach(this::addGroup);
        index.slots().forEach(this::addSlot);
        index.products().forEach(this::addProduct);
        index.duties().forEach(this::addDuty);
        addFunding();
    }

    private void addDocument(ConferencePlan plan, PlanPath path) {
        add(path, plan.title(), "issueDate", plan.document().issueDate());
        index.bases()
                .forEach(basis -> add(
                        basis.path(),
                        Names.of(basis.value()),
                        "date",
                        basis.value().date()));
        index.annexes()
                .forEach(annex -> add(
                        annex.path(),
                        annex.value().label(),
                        "date",
                        annex.value().date()));
    }

    private void addSchedule(ConferencePlan plan, PlanPath path) {
        add(path, plan.title(), "days", plan.schedule().days());
        add(path, plan.title(), "dayCount", plan.schedule().dayCount());
        add(path, plan.title(), "halfDays", plan.schedule().halfDays());
        add(path, plan.title(), "startTime", plan.schedule().startTime());
        add(path, plan.title(), "endTime", plan.schedule().endTime());
        add(path, plan.title(), "lunarDate", plan.schedule().lunarDate());
    }

    private void addGroup(Located<ParticipantGroup> located) {
        ParticipantGroup group = located.value();
        add(located.path(), group.name(), "headcount", Optional.of(group.headcount()));
        add(located.path(), group.name(), "memberCount", group.memberCount());
    }

    private void addSlot(LocatedSlot located) {
        AgendaSlot slot = located.slot();
        add(located.path(), slot.title(), "time", slot.time());
        add(located.path(), slot.title(), "duration", slot.duration());
        slot.presentations()
                .ifPresent(list -> addPresentations(list, located.path().member("presentations"), slot.title()));
    }

    private void addPresentations(PresentationList list, PlanPath path, String slot) {
        String title = list.title().orElse(slot);
        add(path, title, "declaredCount", list.declaredCount());
        add(path, title, "durationEach", list.durationEach());
        add(path, title, "pages", list.pages());
        path.items("presentations", list.presentations())
                .forEach(one -> add(
                        one.path(),
                        Names.of(one.value().presenter(), index),
                        "duration",
                        one.value().duration()));
        path.items("sections", list.sections())
                .forEach(section -> addPresentations(section.value(), section.path(), title));
    }

    private void addProduct(Located<WorkProduct> located) {
        WorkProduct product = located.value();
        add(located.path(), product.name(), "quantity", product.quantity());
        add(located.path(), product.name(), "duration", product.duration());
    }

    private void addDuty(Located<AssignedDuty> located) {
        add(located.path(), located.value().title(), "deadline", located.value().deadline());
    }

    private void addFunding() {
        index.fundingSources()
                .forEach(source -> add(
                        source.path(),
                        source.value().name(),
                        "share",
                        source.value().share()));
        index.budgetLines()
                .forEach(line -> add(
                        line.path(),
                        line.value().item(),
                        "quantity",
                        line.value().quantity()));
    }

    private void add(PlanPath path, String owner, String member, Optional<? extends Stated<?>> value) {
        value.filter(Presence::saysSomething)
                .ifPresent(stated -> entries.add(new Entry(path.member(member), member, owner, stated)));
    }
}
